import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TooltipLine, Viewport } from "../../frame/messages";

interface TooltipProps {
    readonly tooltip: { readonly x: number; readonly y: number; readonly lines: readonly TooltipLine[] };
    readonly scale: number;
    readonly sheet: Viewport;
}

const useStyles = makeStyles({
    tooltip: {
        position: "absolute",
        zIndex: 5,
        maxWidth: "320px",
        padding: "8px 10px",
        pointerEvents: "none",
        fontSize: tokens.fontSizeBase200,
        lineHeight: tokens.lineHeightBase200,
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `1px solid ${tokens.colorNeutralStroke1}`,
        borderRadius: tokens.borderRadiusMedium,
        boxShadow: tokens.shadow16,
    },
    lines: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "2px 12px", margin: 0 },
    header: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
    name: { color: tokens.colorNeutralForeground2 },
    value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
    swatch: { display: "inline-block", width: "8px", height: "8px", marginRight: "6px", borderRadius: "50%" },
});

const gap = 14;

/** On the side of the pointer where there is more room. */
function placeOf({ x, y }: TooltipProps["tooltip"], scale: number, { width, height }: Viewport): React.CSSProperties {
    const across = x > width / 2 ? { right: (width - x) * scale + gap } : { left: x * scale + gap };
    const along = y > height / 2 ? { bottom: (height - y) * scale + gap } : { top: y * scale + gap };
    return { ...across, ...along };
}

export function Tooltip({ tooltip, scale, sheet }: TooltipProps): React.JSX.Element {
    const styles = useStyles();
    const header = tooltip.lines.find(line => line.header !== undefined)?.header;
    return (
        <div className={styles.tooltip} role="tooltip" style={placeOf(tooltip, scale, sheet)}>
            {header !== undefined && <p className={styles.header}>{header}</p>}
            <dl className={styles.lines}>
                {tooltip.lines.map(({ name, value, color }, index) => [
                    <dt key={`name${index}`} className={mergeClasses(styles.name)}>
                        {color !== undefined && <span className={styles.swatch} style={{ backgroundColor: color }} />}
                        {name}
                    </dt>,
                    <dd key={`value${index}`} className={styles.value}>{value}</dd>,
                ])}
            </dl>
        </div>
    );
}
