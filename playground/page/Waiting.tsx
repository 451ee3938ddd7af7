import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Text } from "./text";

interface WaitingProps {
    readonly text: Text;
    readonly failure: string | undefined;
}

export function Waiting({ text, failure }: WaitingProps): React.JSX.Element {
    return (
        <main style={{ padding: 24 }}>
            <h1 style={{ fontSize: 20 }}>Portfolio Météo</h1>
            {failure === undefined
                ? <Spinner label={text.loading} />
                : <MessageBar intent="error"><MessageBarBody>{text.failed(failure)}</MessageBarBody></MessageBar>}
        </main>
    );
}
