import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useReducer, useState } from "react";
import type { FrameMessage, FrameStart } from "../frame/messages";
import { darkTheme, highContrastTheme, lightTheme, type Table, type Theme } from "../host";
import { ownTable } from "../own/table";
import type { ModelLink } from "../model/link";
import type { Slicer } from "../model/question";
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
import { questionOf, type Change, type PageState } from "./state";
import { textIn, type Text } from "./text";
import { useAnswer } from "./useAnswer";
import { useFrame } from "./useFrame";
import type { Loaded } from "./useLoaded";

interface ReportProps {
    readonly state: PageState;
    readonly change: Change;
    readonly text: Text;
    readonly bundle: Bundle;
    readonly model: Exclude<Loaded<ModelLink>, { readonly state: "waiting" }>;
}

/** What the visual is to show. */
interface Shown {
    readonly table: Table | undefined;
    /** The language of the table: that of the page until the model answers in another. */
    readonly locale: string;
    readonly slicers: readonly Slicer[];
    readonly query: string | undefined;
    /** Of one's own file. */
    readonly account: { readonly rowsIn: number; readonly rejected: number } | undefined;
}

const noSlicers: readonly Slicer[] = [];

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

function useOwn({ own, language }: PageState): Shown | undefined {
    return useMemo(() => {
        if (!own) return undefined;
        const { table, rowsIn, rejected } = ownTable(own.file, own.mapping, language);
        return { table, locale: textIn(language).locale, slicers: noSlicers, query: undefined, account: { rowsIn, rejected: rejected.length } };
    }, [own, language]);
}

interface Asked {
    readonly shown: Shown | undefined;
    readonly failure: string | undefined;
    readonly isWaiting: boolean;
}

/** The sample, as the model answers; nothing until it does, and an empty visual where there is no model. */
function useSample({ view, cadence, dimensionId, periodId, chosen, reader, language }: PageState, model: ReportProps["model"]): Asked {
    const link = model.state === "done" ? model.value : undefined;
    const question = useMemo(
        () => link && questionOf(link.catalog, { view, cadence, dimensionId, periodId, chosen, reader, language }),
        [link, view, cadence, dimensionId, periodId, chosen, reader, language]);
    const { last, failure, isWaiting } = useAnswer(link, question);
    const nothing = model.state === "failed" || (failure !== undefined && !last);
    const shown = useMemo((): Shown | undefined => {
        if (nothing) return { table: undefined, locale: textIn(language).locale, slicers: noSlicers, query: undefined, account: undefined };
        if (!last) return undefined;
        const { answer: { table, slicers, query }, question: { language: answered } } = last;
        return { table, locale: textIn(answered).locale, slicers, query, account: undefined };
    }, [nothing, last, language]);
    return { shown, failure, isWaiting };
}

function visualTheme({ theme, highContrast }: PageState): Theme {
    if (highContrast) return highContrastTheme;
    return theme === "dark" ? darkTheme : lightTheme;
}

function useWanted(state: PageState, { visual }: Bundle, shown: Shown | undefined): FrameStart | undefined {
    const { highContrast, objects, viewport, formatMode } = state;
    const theme = visualTheme(state);
    const { table, locale } = shown ?? {};
    return useMemo(() => locale === undefined ? undefined : {
        guid: visual.guid, strings: visual.strings, locale, theme, highContrast, allowInteractions: true,
        table, objects, viewport, viewMode: 1, formatMode,
    }, [visual, locale, theme, highContrast, table, objects, viewport, formatMode]);
}

/** The report: what is chosen above, the visual on its canvas, its settings beside, and its state below. */
export function Report({ state, change, text, bundle, model }: ReportProps): React.JSX.Element {
    const styles = useStyles();
    const [talk, hear] = useReducer(listen, silence);
    const own = useOwn(state);
    const sample = useSample(state, model);
    const shown = own ?? sample.shown;
    const wanted = useWanted(state, bundle, shown);
    const onMessage = useCallback((message: FrameMessage) => {
        hear(message);
        if (message.kind === "objects") change({ objects: message.objects });
        if (message.kind === "file") saveFile(message);
    }, [change]);
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
            <Header visual={bundle.visual} text={text} />
            <Ribbon state={state} change={change} text={text} slicers={shown?.slicers ?? noSlicers}
                catalog={model.state === "done" ? model.value.catalog : undefined} />
            <Messages state={state} change={change} text={text} talk={talk} hear={hear}
                failure={model.state === "failed" ? model.reason : sample.failure} />
            <div className={styles.middle}>
                <Canvas state={state} text={text} bundle={bundle} frame={frame} talk={talk} hear={hear}
                    onClear={clearSelection} tools={scale => (
                        <PartTools part={talk.part} model={talk.formatting} objects={state.objects} captions={captions}
                            text={text} scale={scale} onObjects={objects => change({ objects })} onCard={openCard}
                            onClose={() => hear({ kind: "dismiss", what: "part" })} />
                    )} />
                <FormattingPane model={talk.formatting} captions={captions} text={text} open={state.paneOpen} wanted={card}
                    objects={state.objects} onOpen={paneOpen => change({ paneOpen })}
                    onObjects={objects => change({ objects })} />
            </div>
            <StatusStrip text={text} talk={talk} account={shown?.account} query={shown?.query} isAsking={!own && sample.isWaiting}
                onClear={clearSelection} />
            {state.draft && <MappingDialog draft={state.draft} language={state.language} change={change} text={text}
                captions={captions} />}
        </div>
    );
}
