import { useMemo } from "react";
import type { Table } from "../host";
import type { ModelLink } from "../model/link";
import type { Language, Question, Reader, Slicer } from "../model/question";
import { ownTable } from "../own/table";
import { questionOf, type PageState } from "./state";
import { textIn } from "./text";
import { useAnswer } from "./useAnswer";
import type { Loaded } from "./useLoaded";

export interface AskedQuestion {
    readonly query: string;
    readonly reader: Reader | undefined;
    readonly locale: string;
}

/** What the visual is to show. */
export interface Shown {
    readonly table: Table | undefined;
    /** What it is: a view of the sample, a visual of the report by its key, or a file of one's own. Each has settings of its own. */
    readonly place: string;
    /** The language of the table: that of the page until the model answers in another. */
    readonly locale: string;
    readonly slicers: readonly Slicer[];
    /** The question behind the table, as DAX; none for a file of one's own. */
    readonly question: AskedQuestion | undefined;
    /** Of one's own file. */
    readonly account: { readonly rowsIn: number; readonly rejected: number } | undefined;
}

export type OpenedModel = Exclude<Loaded<ModelLink>, { readonly state: "waiting" }>;

const emptyIn = (language: Language, place: string): Shown =>
    ({ table: undefined, place, locale: textIn(language).locale, slicers: [], question: undefined, account: undefined });

const OWN_FILE = "own";

function useOwn({ own, language }: PageState): Shown | undefined {
    return useMemo(() => {
        if (!own) return undefined;
        const { table, rowsIn, rejected } = ownTable(own.file, own.mapping, language);
        return { ...emptyIn(language, OWN_FILE), table, account: { rowsIn, rejected: rejected.length } };
    }, [own, language]);
}

interface Asked {
    /** Nothing until the model has answered. */
    readonly shown: Shown | undefined;
    /** Why there is no answer. */
    readonly failure: string | undefined;
    /** True while the model computes what comes next. */
    readonly isAsking: boolean;
}

const placeOf = ({ view }: Question): string => view.kind === "report" ? `${view.page}/${view.visual}` : view.kind;

/** The sample, as the model answers; an empty visual where there is no answer to come. */
function useSample({ view, cadence, dimensionId, periodId, chosen, reader, language }: PageState, model: OpenedModel): Asked {
    const link = model.state === "done" ? model.value : undefined;
    const question = useMemo(
        () => link && questionOf(link.catalog, { view, cadence, dimensionId, periodId, chosen, reader, language }),
        [link, view, cadence, dimensionId, periodId, chosen, reader, language]);
    const { last, failure, isWaiting } = useAnswer(link, question);
    // Rows of another question under these choices would be taken for their answer.
    const isHopeless = !link || failure !== undefined;
    // The slicers of a page stay where its question failed, so that the choice can be undone; those of another page go at once.
    const slicers = last && question && placeOf(last.question) === placeOf(question) ? last.answer.slicers : undefined;
    // Until the next answer comes, what failed stays what it is.
    const failedPlace = failure ? placeOf(failure.question) : "";
    const shown = useMemo((): Shown | undefined => {
        if (isHopeless) return { ...emptyIn(language, failedPlace), slicers: slicers ?? [] };
        if (!last) return undefined;
        const { answer: { table, query }, question: { reader: asker, language: answered } } = last;
        const empty = emptyIn(answered, placeOf(last.question));
        return { ...empty, table, slicers: slicers ?? [], question: { query, reader: asker, locale: empty.locale } };
    }, [isHopeless, last, language, failedPlace, slicers]);
    return { shown, failure: model.state === "failed" ? model.reason : failure?.reason, isAsking: isWaiting };
}

/** What the visual is to show: a file of one's own, or else the sample. */
export function useShown(state: PageState, model: OpenedModel): Asked {
    const own = useOwn(state);
    const sample = useSample(state, model);
    return own ? { shown: own, failure: undefined, isAsking: false } : sample;
}
