import {
    Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens, useRestoreFocusTarget,
} from "@fluentui/react-components";
import { CopyRegular, DatabaseSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Text } from "../text";
import type { AskedQuestion } from "../useShown";

interface QueryButtonProps {
    readonly question: AskedQuestion;
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

/** Says beside the button whether the text was copied: a browser may refuse. */
function CopyButton({ query, text }: { readonly query: string; readonly text: Text }): React.JSX.Element {
    const [outcome, setOutcome] = useState<string>();
    const copy = (): void => {
        navigator.clipboard.writeText(query).then(() => setOutcome(text.copied), () => setOutcome(text.copyRefused));
    };
    return (
        <>
            <span role="status">{outcome}</span>
            <Button icon={<CopyRegular />} onClick={copy}>{text.copy}</Button>
        </>
    );
}

function QueryDialog({ question, text, onClose }: QueryButtonProps & { readonly onClose: () => void }): React.JSX.Element {
    const styles = useStyles();
    const { query, reader, locale } = question;
    return (
        <Dialog open onOpenChange={onClose}>
            <DialogSurface className={styles.surface}>
                <DialogBody>
                    <DialogTitle>{text.queryTitle}</DialogTitle>
                    <DialogContent>
                        {text.queryIntroduction} {text.queryReader(reader && `${text.roles[reader.role] ?? reader.role} · ${reader.user}`, locale)}
                        <pre className={styles.query} tabIndex={0} role="region" aria-label={text.query}>{query}</pre>
                    </DialogContent>
                    <DialogActions>
                        <CopyButton key={query} query={query} text={text} />
                        <Button appearance="primary" onClick={onClose}>{text.close}</Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}

/** Shows the DAX behind the picture. */
export function QueryButton({ question, text }: QueryButtonProps): React.JSX.Element {
    const [isOpen, setOpen] = useState(false);
    const focusComesBack = useRestoreFocusTarget();
    return (
        <>
            <Button size="small" appearance="subtle" icon={<DatabaseSearchRegular />} {...focusComesBack} onClick={() => setOpen(true)}>
                {text.query}
            </Button>
            {/* A closed dialog would leave its traps for the focus in the page. */}
            {isOpen && <QueryDialog question={question} text={text} onClose={() => setOpen(false)} />}
        </>
    );
}
