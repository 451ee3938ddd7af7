import { Badge, makeStyles, Text as Words, tokens } from "@fluentui/react-components";
import { WeatherPartlyCloudyDayFilled } from "@fluentui/react-icons";
import type { VisualPackage } from "./package";
import type { Text } from "./text";

const useStyles = makeStyles({
    header: {
        display: "flex",
        alignItems: "center",
        gap: "8px",
        padding: "6px 16px",
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
    },
    mark: { color: tokens.colorPaletteMarigoldForeground1, fontSize: "22px", display: "inline-flex" },
    title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
    skip: {
        position: "absolute",
        top: "-60px",
        left: "8px",
        padding: "8px 12px",
        zIndex: 10,
        color: tokens.colorNeutralForegroundOnBrand,
        backgroundColor: tokens.colorBrandBackground,
        ":focus": { top: "8px" },
    },
});

interface HeaderProps {
    readonly visual: VisualPackage;
    readonly text: Text;
    /** Whether what is drawn is the sample, and not a reader's own data. */
    readonly isSample: boolean;
}

export function Header({ visual, text, isSample }: HeaderProps): React.JSX.Element {
    const styles = useStyles();
    return (
        <header className={styles.header}>
            <a className={styles.skip} href="#report">{text.skip}</a>
            <span className={styles.mark} aria-hidden="true"><WeatherPartlyCloudyDayFilled /></span>
            <h1 className={styles.title}>{visual.displayName}</h1>
            <Words size={200}>{text.title} · {visual.version}</Words>
            {isSample && <Badge appearance="outline" color="informative">{text.synthetic}</Badge>}
        </header>
    );
}
