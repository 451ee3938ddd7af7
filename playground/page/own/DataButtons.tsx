import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular, DocumentTableRegular, TableSettingsRegular } from "@fluentui/react-icons";
import { useRef, type ChangeEvent } from "react";
import { guessMapping } from "../../own/mapping";
import { openBytes } from "../../own/parse";
import { maximumBytes } from "../../own/decode";
import type { Change, Patch, PageState } from "../state";
import type { Text } from "../text";

interface DataButtonsProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
}

const useStyles = makeStyles({
    buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
    input: { display: "none" },
});

/** A file that is too large is not even read. */
async function openFile(file: File): Promise<Patch> {
    if (file.size > maximumBytes) return { badFile: { name: file.name, problem: { kind: "tooLarge" } } };
    const opened = openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    if ("problem" in opened) return { badFile: { name: file.name, problem: opened.problem } };
    return { badFile: undefined, draft: { file: opened.file, mapping: guessMapping(opened.file.headers) } };
}

export function DataButtons({ state, change, text }: DataButtonsProps): React.JSX.Element {
    const styles = useStyles();
    const input = useRef<HTMLInputElement>(null);
    const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
        const file = target.files?.item(0);
        if (file) void openFile(file).then(change);
        // The same file, corrected, must be able to be chosen again.
        target.value = "";
    };
    return (
        <div className={styles.buttons} role="group" aria-label={text.data}>
            <input ref={input} className={styles.input} type="file" accept=".csv,.txt,text/csv" tabIndex={-1}
                aria-label={text.openCsv} onChange={choose} />
            <Button size="small" icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
                {text.openCsv}
            </Button>
            {state.own && <>
                <Button size="small" icon={<TableSettingsRegular />} onClick={() => change({ draft: state.own })}>
                    {text.mapColumns}
                </Button>
                <Button size="small" icon={<ArrowUndoRegular />} onClick={() => change({ own: undefined })}>
                    {text.backToSample}
                </Button>
            </>}
        </div>
    );
}
