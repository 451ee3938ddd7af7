import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { openSession } from "../../dax/query/session";
import { askVisual } from "../../dax/visual/ask";
import type { Filter } from "../../dax/visual/request";
import { readReportFolder } from "../../dataset/check/report/folder";
import { loadPackage } from "../../dataset/evaluate/load";
import { defaultSelections, requestUnder } from "../../dataset/report/interactions";
import { readReport, type ReportPage } from "../../dataset/report/readReport";
import { median } from "./statistics";

const RUNS = 5;
/** All visuals of a page together, in milliseconds. */
const BAR = 1000;

/** A page that others drill through to is opened for one project. */
function drilledThrough({ parameters }: ReportPage): readonly Filter[] {
    return parameters.filter(({ column }) => column === "Project Name")
        .map((column): Filter => ({ kind: "values", columns: [column], tuples: [["Refonte des paiements instantanés"]], isExcluded: false }));
}

/** Every visual of a page, in a session that remembers nothing. */
function openPage(model: Parameters<typeof openSession>[0], page: ReportPage): number {
    const begun = performance.now();
    const session = openSession(model, { userCulture: "fr-FR", userPrincipalName: "bureau.projets@banque.example" });
    const selections = defaultSelections(session, page);
    for (const visual of page.visuals) {
        const request = requestUnder(page, visual, selections);
        if (request !== undefined) askVisual(session, { ...request, filters: [...request.filters, ...drilledThrough(page)] });
    }
    return performance.now() - begun;
}

/** Times each page of the shipped report on the sample. False if one misses the bar. */
export function timePages(): boolean {
    const { model, source } = loadPackage();
    const pages = readReport(readReportFolder(join(import.meta.dirname, "..", "..", "dataset")), source);
    console.log(`\nevery visual of a page of the shipped report on the sample, medians of ${RUNS} (at most ${BAR} ms)`);
    const times = pages.map((page) => {
        openPage(model, page);
        const time = median(Array.from({ length: RUNS }, () => openPage(model, page)));
        console.log(`  ${page.name.padEnd(14)}${String(page.visuals.length).padStart(3)} visuals ${time.toFixed(0).padStart(6)} ms`);
        return time;
    });
    return times.every((time) => time <= BAR);
}
