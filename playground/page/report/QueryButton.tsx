import {
    Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens,
} from "@fluentui/react-components";
import { CopyRegular, DatabaseSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
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

function QueryDialog({ query, text, onClose }: QueryButtonProps & { readonly onClose: () => void }): React.JSX.Element {
    const styles = useStyles();
    return (
        <Dialog open onOpenChange={onClose}>
            <DialogSurface className={styles.surface}>
                <DialogBody>
                    <DialogTitle>{text.queryTitle}</DialogTitle>
                    <DialogContent>
                        {text.queryIntroduction}
                        <pre className={styles.query} tabIndex={0} aria-label={text.query}>{query}</pre>
                    </DialogContent>
                    <DialogActions>
                        <Button icon={<CopyRegular />} onClick={() => void navigator.clipboard.writeText(query)}>{text.copy}</Button>
                        <Button appearance="primary" onClick={onClose}>{text.close}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}

/** Shows the DAX behind the picture. */
export function QueryButton({ query, text }: QueryButtonProps): React.JSX.Element {
    const [isOpen, setOpen] = useState(false);
    return (
        <>
            <Button size="small" appearance="subtle" icon={<DatabaseSearchRegular />} onClick={() => setOpen(true)}>{text.query}</Button>
            {/* A closed dialog would leave its traps for the focus in the page. */}
            {isOpen && <QueryDialog query={query} text={text} onClose={() => setOpen(false)} />}
        </>
    );
}
