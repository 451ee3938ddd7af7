import type { Report } from "./tables";

const later = (left: Report, right: Report): number =>
    (left.entered?.getTime() ?? 0) - (right.entered?.getTime() ?? 0) || (left.id < right.id ? -1 : 1);

/** A correction replaces what it corrects; a draft is nobody's business until it is published. */
export const standingReport = (reports: readonly Report[]): Report | undefined =>
    reports.filter(({ isDraft }) => !isDraft).sort(later).at(-1);

/** The status as the visual reads it: a level, or why there is none. */
export function statusOf(reports: readonly Report[]): string {
    const report = standingReport(reports);
    if (report) return report.state === "rated" ? report.level : report.state;
    return reports.length > 0 ? "draft" : "missing";
}
