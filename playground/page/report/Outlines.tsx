import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OutlineBox } from "../../frame/messages";

interface OutlinesProps {
    readonly boxes: readonly OutlineBox[];
    readonly scale: number;
}

const useStyles = makeStyles({
    box: { position: "absolute", pointerEvents: "none", boxSizing: "border-box", border: `1px dashed ${tokens.colorBrandStroke1}` },
    active: { border: `2px solid ${tokens.colorBrandStroke1}` },
});

/** What a host draws around the parts of a visual that are pointed at or chosen. */
export function Outlines({ boxes, scale }: OutlinesProps): React.JSX.Element[] {
    const styles = useStyles();
    return boxes.map(({ x, y, width, height, active }, index) => (
        <div key={index} className={mergeClasses(styles.box, active && styles.active)} data-outline={active ? "active" : "hover"}
            style={{ left: x * scale, top: y * scale, width: width * scale, height: height * scale }} />
    ));
}
