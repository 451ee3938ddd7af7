import {
    Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, makeStyles, tokens,
} from "@fluentui/react-components";
import { CopyRegular, DatabaseSearchRegular } from "@fluentui/react-icons";
import type { Text } from "../text";

interface QueryButtonProps {
    readonly query: string;
    readonly text: Text;
}

const useStyles = makeStyles({
    surface: { maxWidth: "860px" },
    query: {
        margin: "8px 0 0",
        padding: "12px",
        maxHeight: "50vh",
        overflow: "auto",
        whiteSpace: "pre-wrap",
        fontFamily: tokens.fontFamilyMonospace,
        fontSize: tokens.fontSizeBase200,
        backgroundColor: tokens.colorNeutralBackground2,
    },
});

/** Shows the DAX behind the picture: Desktop runs the same text. */
export function QueryButton({ query, text }: QueryButtonProps): React.JSX.Element {
    const styles = useStyles();
    return (
        <Dialog>
            <DialogTrigger disableButtonEnhancement>
                <Button size="small" appearance="subtle" icon={<DatabaseSearchRegular />}>{text.query}</Button>
            </DialogTrigger>
            <DialogSurface className={styles.surface}>
                <DialogBody>
                    <DialogTitle>{text.queryTitle}</DialogTitle>
                    <DialogContent>
                        {text.queryIntroduction}
                        <pre className={styles.query} tabIndex={0} aria-label={text.query}>{query}</pre>
                    </DialogContent>
                    <DialogActions>
                        <Button icon={<CopyRegular />} onClick={() => void navigator.clipboard.writeText(query)}>{text.copy}</Button>
                        <DialogTrigger disableButtonEnhancement>
                            <Button appearance="primary">{text.close}</Button>
                        </DialogTrigger>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
