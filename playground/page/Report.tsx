import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useReducer, useState } from "react";
import type { FrameMessage, FrameStart } from "../frame/messages";
import { darkTheme, highContrastTheme, lightTheme, type StoredObjects, type Theme } from "../host";
import type { Catalog } from "../model/question";
import { createCaptions } from "./captions";
import { Header } from "./Header";
import type { Bundle } from "./load";
import { MappingDialog } from "./own/MappingDialog";
import { FormattingPane } from "./pane/FormattingPane";
import { Canvas } from "./report/Canvas";
import { Messages } from "./report/Messages";
import { PartTools } from "./report/PartTools";
import { StatusStrip } from "./report/StatusStrip";
import { listen, silence } from "./report/talk";
import { Ribbon } from "./Ribbon";
import { saveFile } from "./saveFile";
import { objectsAt, reportKey, withObjects, type Change, type PageState } from "./state";
import type { Text } from "./text";
import { useFrame } from "./useFrame";
import { useShown, type OpenedModel, type Shown } from "./useShown";

interface ReportProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
    readonly bundle: Bundle;
    readonly model: OpenedModel;
}

const useStyles = makeStyles({
    page: {
        display: "flex",
        flexDirection: "column",
        minHeight: "100%",
        height: "100%",
        backgroundColor: tokens.colorNeutralBackground3,
        "@media (max-width: 900px)": { height: "auto" },
    },
    middle: {
        display: "flex",
        flex: "1 1 auto",
        minHeight: 0,
        "@media (max-width: 900px)": { flexDirection: "column" },
    },
});

function visualTheme({ theme, highContrast }: PageState): Theme {
    if (highContrast) return highContrastTheme;
    return theme === "dark" ? darkTheme : lightTheme;
}

function useWanted(state: PageState, { visual }: Bundle, shown: Shown | undefined, objects: StoredObjects): FrameStart | undefined {
    const { highContrast, viewport, formatMode } = state;
    const theme = visualTheme(state);
    const { table, place, locale } = shown ?? {};
    return useMemo(() => locale === undefined || place === undefined ? undefined : {
        guid: visual.guid, place, strings: visual.strings, locale, theme, highContrast, allowInteractions: true,
        table, objects, viewport, viewMode: 1, formatMode,
    }, [visual, place, locale, theme, highContrast, table, objects, viewport, formatMode]);
}

const pageCaption = (catalog: Catalog | undefined, { view, language }: PageState): string | undefined =>
    catalog?.reportViews.find(one => reportKey(one) === view)?.captions[language];

/** The report: what is chosen above, the visual on its canvas, its settings beside, and its state below. */
export function Report({ state, change, text, bundle, model }: ReportProps): React.JSX.Element {
    const styles = useStyles();
    const [talk, hear] = useReducer(listen, silence);
    const { shown, failure, isAsking } = useShown(state, model);
    const catalog = model.state === "done" ? model.value.catalog : undefined;
    const place = shown?.place ?? "";
    const objects = objectsAt(state, catalog, place);
    const wanted = useWanted(state, bundle, shown, objects);
    const onMessage = useCallback((message: FrameMessage) => {
        hear(message);
        if (message.kind === "objects") change(withObjects(state, message.place, message.objects));
        if (message.kind === "file") saveFile(message);
    }, [change, state]);
    const setObjects = (next: StoredObjects): void => change(withObjects(state, place, next));
    const { frame, send } = useFrame(wanted, onMessage);
    const captions = useMemo(() => createCaptions(bundle.visual, text.locale), [bundle, text]);
    const [card, setCard] = useState<string>();
    const openCard = (uid: string): void => {
        setCard(uid);
        change({ paneOpen: true });
        hear({ kind: "dismiss", what: "part" });
    };
    const clearSelection = (): void => send({ kind: "clearSelection" });
    return (
        <div className={styles.page}>
            <Header visual={bundle.visual} text={text} isSample={state.own === undefined} />
            <Ribbon state={state} change={change} text={text} slicers={shown?.slicers ?? []} catalog={catalog} />
            <Messages state={state} change={change} text={text} talk={talk} hear={hear} failure={failure}
                reportFault={catalog?.reportFault} />
            <div className={styles.middle}>
                <Canvas state={state} text={text} bundle={bundle} frame={frame} talk={talk} hear={hear}
                    onClear={clearSelection} tools={scale => (
                        <PartTools part={talk.part} model={talk.formatting} objects={objects} captions={captions}
                            text={text} scale={scale} onObjects={setObjects} onCard={openCard}
                            onClose={() => hear({ kind: "dismiss", what: "part" })} />
                    )} />
                <FormattingPane model={talk.formatting} captions={captions} text={text} open={state.paneOpen} wanted={card}
                    objects={objects} onOpen={paneOpen => change({ paneOpen })}
                    onObjects={setObjects} />
            </div>
            <StatusStrip text={text} page={state.own ? undefined : pageCaption(catalog, state)} talk={talk} account={shown?.account}
                question={shown?.question} isAsking={isAsking} onClear={clearSelection} />
            {state.draft && <MappingDialog draft={state.draft} language={state.language} change={change} text={text}
                captions={captions} />}
        </div>
    );
}
