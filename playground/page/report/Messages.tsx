import {
    Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarGroup, MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Change, PageState } from "../state";
import { problemText, type Text } from "../text";
import type { Dismissal, Talk } from "./talk";

interface MessagesProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
    readonly talk: Talk;
    readonly hear: (dismissal: Dismissal) => void;
    /** Why the model does not answer. */
    readonly failure: string | undefined;
    /** Why the shipped report cannot be read. */
    readonly reportFault: string | undefined;
}

interface Message {
    readonly id: string;
    readonly intent: "error" | "warning";
    readonly title: string;
    readonly body: string;
    readonly onDismiss?: () => void;
}

const useStyles = makeStyles({ messages: { display: "grid", gap: "4px", padding: "4px 16px" } });

function messagesOf({ state, change, text, talk, hear, failure, reportFault }: MessagesProps): readonly Message[] {
    const { badFile } = state;
    const { warning, error } = talk;
    return [
        ...(badFile ? [{
            id: "badFile", intent: "error" as const, title: text.badFile(badFile.name),
            body: problemText(text, badFile.problem), onDismiss: () => change({ badFile: undefined }),
        }] : []),
        ...(error !== undefined ? [{
            id: "error", intent: "error" as const, title: text.error, body: error,
            onDismiss: () => hear({ kind: "dismiss", what: "error" }),
        }] : []),
        ...(warning ? [{
            id: "warning", intent: "warning" as const, title: `${text.warning}: ${warning.title}`, body: warning.detail,
            onDismiss: () => hear({ kind: "dismiss", what: "warning" }),
        }] : []),
        ...(failure !== undefined
            ? [{ id: "noAnswer", intent: "warning" as const, title: text.noAnswer, body: text.answerRemedy(failure) }] : []),
        ...(reportFault !== undefined && !state.own
            ? [{ id: "reportFault", intent: "warning" as const, title: text.reportFault, body: reportFault }] : []),
    ];
}

export function Messages(props: MessagesProps): React.JSX.Element | null {
    const styles = useStyles();
    const messages = messagesOf(props);
    if (messages.length === 0) return null;
    return (
        <section aria-label={props.text.messages}><MessageBarGroup className={styles.messages}>
            {messages.map(({ id, intent, title, body, onDismiss }) => (
                <MessageBar key={id} intent={intent} layout="multiline" data-message={id}>
                    <MessageBarBody><MessageBarTitle>{title}</MessageBarTitle> {body}</MessageBarBody>
                    {onDismiss && <MessageBarActions containerAction={
                        <Button appearance="transparent" icon={<DismissRegular />} aria-label={props.text.dismiss}
                            onClick={onDismiss} />} />}
                </MessageBar>
            ))}
        </MessageBarGroup></section>
    );
}
