import { openSession, type Session } from "../../dax/query/session";
import { askVisual } from "../../dax/visual/ask";
import type { VisualRequest } from "../../dax/visual/request";
import { explainError } from "../../dataset/evaluate/explainError";
import type { LoadedPackage } from "../../dataset/evaluate/openPackage";
import { inCulture } from "../../dataset/report/captions";
import { defaultSelections, requestUnder } from "../../dataset/report/interactions";
import { readReport, type ReportPage } from "../../dataset/report/readReport";
import { answerTable } from "./answerTable";
import { catalogOf } from "./catalog";
import type { Answer, Catalog, Language, Question, Reader, Slicer, View } from "./question";
import { sampleRequest } from "./sampleRequest";
import { slicedPage } from "./slicers";

/** The visual that the local report draws: its GUID, and the most rows that it asks for. */
export interface DrawnVisual {
    readonly guid: string;
    readonly count: number;
}

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

const cultures: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-US" };

/** One session for each reader and language: what it computed is remembered. */
function sessionsOf({ model }: LoadedPackage): (reader: Reader | undefined, language: Language) => Session {
    const open = new Map<string, Session>();
    return (reader, language) => {
        const key = JSON.stringify([reader?.role, reader?.user, language]);
        const session = open.get(key)
            ?? openSession(model, { role: reader?.role, userPrincipalName: reader?.user, userCulture: cultures[language] });
        open.set(key, session);
        return session;
    };
}

function reportVisual(pages: readonly ReportPage[], view: Extract<View, { readonly kind: "report" }>): readonly [ReportPage, ReportPage["visuals"][number]] {
    const page = pages.find(({ name }) => name === view.page);
    const visual = page?.visuals.find(({ name }) => name === view.visual);
    if (!page || !visual) throw new Error(`The report has no visual ${view.visual} on a page ${view.page}.`);
    return [page, visual];
}

/** What a visual of the report asks, under the choices of its page. */
function askedByReport(
    session: Session, pages: readonly ReportPage[], view: Extract<View, { readonly kind: "report" }>, locale: string,
    named: (request: VisualRequest) => VisualRequest,
): Asked {
    const [page, visual] = reportVisual(pages, view);
    const { slicers, selections } = slicedPage(session, page, visual.name, view.chosen, locale, named);
    const request = requestUnder(page, visual, new Map([...defaultSelections(session, page), ...selections]));
    if (!request) throw new Error(`The visual ${view.visual} shows no data.`);
    return { request: named(request), slicers };
}

function explained(source: LoadedPackage["source"], error: unknown): Error {
    const sentence = explainError({ where: "the query of the visual", asked: "", source }, error);
    if (sentence !== undefined) return new Error(sentence);
    return error instanceof Error ? error : new Error(String(error));
}

/** Opens a desk over a loaded model and the files of its report, from path below the project folder to text. */
export function openDesk(loaded: LoadedPackage, report: ReadonlyMap<string, string>, { guid, count }: DrawnVisual): Desk {
    const { source } = loaded;
    const sessionFor = sessionsOf(loaded);
    const pages = readReport(report, source, { counts: new Map([[guid, count]]) });
    const answer = ({ view, reader, language }: Question): Answer => {
        const session = sessionFor(reader, language);
        const named = (request: VisualRequest): VisualRequest => inCulture(request, source, cultures[language]);
        const { request, slicers } = view.kind === "report"
            ? askedByReport(session, pages, view, cultures[language], named)
            : { request: sampleRequest(view, language, count), slicers: [] };
        const answered = askVisual(session, request);
        return { table: answerTable(answered), slicers, query: answered.text };
    };
    return {
        catalog: catalogOf(sessionFor(undefined, "en"), source, pages, guid),
        ask: question => {
            try {
                return answer(question);
            } catch (error) {
                throw explained(source, error);
            }
        },
    };
}
