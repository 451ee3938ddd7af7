import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ClockRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { itemText, numberText } from "../numbers";
import type { Text } from "../text";
import type { AskedQuestion } from "../useShown";
import { QueryButton } from "./QueryButton";
import type { Talk } from "./talk";

interface StatusStripProps {
    readonly text: Text;
    /** The page of the shipped report that the visual is taken from; undefined where it is from none. */
    readonly page: string | undefined;
    readonly talk: Talk;
    /** Only a file of one's own has rows to account for. */
    readonly account: { readonly rowsIn: number; readonly rejected: number } | undefined;
    /** None for a file of one's own. */
    readonly question: AskedQuestion | undefined;
    /** True while the model computes what comes next. */
    readonly isAsking: boolean;
    readonly onClear: () => void;
}

const useStyles = makeStyles({
    strip: {
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: "2px 16px",
        minHeight: "32px",
        padding: "0 16px",
        fontSize: tokens.fontSizeBase200,
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    tab: {
        alignSelf: "stretch",
        display: "flex",
        alignItems: "center",
        padding: "0 12px",
        fontWeight: tokens.fontWeightSemibold,
        borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
    state: { display: "inline-flex", alignItems: "center", gap: "4px" },
    facts: { display: "flex", flexWrap: "wrap", gap: "2px 16px", flex: "1 1 auto" },
});

const icons = {
    waiting: <ClockRegular />,
    started: <ClockRegular />,
    finished: <CheckmarkCircleRegular />,
    failed: <ErrorCircleRegular />,
} as const;

export function StatusStrip({ text, page, talk, account, question, isAsking, onClear }: StatusStripProps): React.JSX.Element {
    const styles = useStyles();
    const count = numberText(text);
    const { rendering, reason, renderings, rows, more, selected, last } = talk;
    return (
        <footer className={styles.strip}>
            <span className={styles.tab}>{page ?? text.page}</span>
            <div className={styles.facts} role="status" aria-label={text.status} data-rendering={rendering}
                data-renderings={renderings} data-rows={rows} data-selected={selected}>
                <span className={styles.state}>
                    {icons[rendering]}{text.rendering[rendering]}{reason !== undefined && ` (${reason})`}
                </span>
                {isAsking && <span>{text.asking}</span>}
                <span>{text.rows(count(rows), more)}</span>
                {account && <span data-account>{text.account(
                    count(account.rowsIn), count(account.rowsIn - account.rejected), count(account.rejected))}</span>}
                <span>{text.selected(selected)}</span>
                {last.length > 0 && <span>{text.lastSelection(itemText(last, text))}</span>}
            </div>
            {question && <QueryButton question={question} text={text} />}
            {selected > 0 && <Button size="small" appearance="subtle" onClick={onClear}>{text.clearSelection}</Button>}
        </footer>
    );
}
