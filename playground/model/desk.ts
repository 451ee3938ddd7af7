import { askVisual } from "../../dax/visual/ask";
import type { VisualRequest } from "../../dax/visual/request";
import { explainError } from "../../dataset/evaluate/explainError";
import type { LoadedPackage } from "../../dataset/evaluate/openPackage";
import { requestUnder } from "../../dataset/report/interactions";
import { readReport, type ReportPage, type ReportVisual } from "../../dataset/report/readReport";
import { ReportError } from "../../dataset/report/reportError";
import { answerTable } from "./answerTable";
import { catalogOf } from "./catalog";
import type { Answer, Catalog, OfReport, Question, Slicer } from "./question";
import { sampleRequest } from "./sampleRequest";
import { keepSessions, type ReaderSession } from "./sessions";
import { slicedPage } from "./slicers";

/** A model with its data and its report, ready to answer. */
export interface Desk {
    readonly catalog: Catalog;
    /** Throws an Error whose message says what is wrong, where and what to do. */
    readonly ask: (question: Question) => Answer;
}

interface Asked {
    readonly request: VisualRequest;
    readonly slicers: readonly Slicer[];
}

/** The host hands the rows on in segments; beyond these the page itself would run out of memory. */
const MOST_ROWS = 1_000_000;

/** From path below the project folder to text; or why there are no files. */
export type ReportFiles = ReadonlyMap<string, string> | string;

/** The pages of the report; none, and why, where it says what is not supported. The rest of the model can be asked all the same. */
function pagesOf(report: ReportFiles, { source }: LoadedPackage): { readonly pages: readonly ReportPage[]; readonly fault: string | undefined } {
    if (typeof report === "string") return { pages: [], fault: report };
    try {
        return { pages: readReport(report, source), fault: undefined };
    } catch (error) {
        if (error instanceof ReportError) return { pages: [], fault: error.message };
        throw error;
    }
}

function reportVisual(pages: readonly ReportPage[], view: OfReport): readonly [ReportPage, ReportVisual] {
    const page = pages.find(({ name }) => name === view.page);
    const visual = page?.visuals.find(({ name }) => name === view.visual);
    if (!page || !visual) throw new Error(`The report has no visual ${view.visual} on a page ${view.page}.`);
    return [page, visual];
}

/** What a visual of the report asks, under the choices of its page. */
function askedByReport(reader: ReaderSession, pages: readonly ReportPage[], view: OfReport): Asked {
    const [page, visual] = reportVisual(pages, view);
    const { slicers, selections } = slicedPage(reader, page, visual.name, view.chosen);
    const request = requestUnder(page, visual, selections);
    if (!request) throw new Error(`The visual ${view.visual} shows no data.`);
    return { request: reader.named({ ...request, count: MOST_ROWS }), slicers };
}

/** Does something with the model; throws an Error that says where in the model it went wrong. */
function explained<T>({ source }: LoadedPackage, work: () => T): T {
    try {
        return work();
    } catch (error) {
        const sentence = explainError({ where: "the query of the visual", asked: "", source }, error);
        throw sentence === undefined ? error : new Error(sentence);
    }
}

/** Opens a desk over a loaded model and the files of its report, for the visual with a GUID. */
export function openDesk(loaded: LoadedPackage, report: ReportFiles, guid: string): Desk {
    const sessionFor = keepSessions(loaded);
    const { pages, fault } = pagesOf(report, loaded);
    const answer = ({ view, reader, language }: Question): Answer => {
        const session = sessionFor(reader, language);
        const { request, slicers } = view.kind === "report"
            ? askedByReport(session, pages, view)
            : { request: sampleRequest(view, language, MOST_ROWS), slicers: [] };
        const answered = askVisual(session.session, request);
        if (answered.hasMore) throw new Error(`The visual asks for more than ${MOST_ROWS} rows: choose fewer of them.`);
        return { table: answerTable(answered), slicers, query: answered.text };
    };
    return {
        catalog: explained(loaded, () => catalogOf(sessionFor, loaded.source, pages, guid, fault)),
        ask: question => explained(loaded, () => answer(question)),
    };
}
