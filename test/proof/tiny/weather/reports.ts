import { csv, weatherReportHeader } from "../twoDirectorates";

/** A level, or why there is none. */
type Rating = 1 | 2 | 3 | 4 | "not_rated" | "exempt" | "reset";

const COLLECTED: Readonly<Record<Rating, string>> = {
    1: "Sun", 2: "Cloudy", 3: "Rain", 4: "Storm", not_rated: "Not rated", exempt: "Exempt", reset: "Replanned",
};

/** What is not plain of a report: entered at another instant (ISO) than 9:00 of the day told, not published or frozen since, without texts. */
interface ReportDetail {
    readonly entered?: string;
    readonly status?: "draft" | "frozen" | undefined;
    readonly isBare?: boolean;
}

/** The day told is ISO. A report has a comment and an action, unless told otherwise, and neither key fact nor decision. */
export type Report = readonly [project: string, dimension: string, period: string, told: string, rating: Rating, detail?: ReportDetail];

function reportLine([project, dimension, period, told, rating, detail = {}]: Report, index: number): string {
    const { entered = `${told}T09:00:00`, status = "published", isBare = false } = detail;
    const stateAndLevel = typeof rating === "number" ? `rated,${rating}` : `${rating},`;
    const texts = isBare ? ",,," : "Why,,Do,";
    return `W${index + 1},${project},${dimension},${period},${told},${entered},${stateAndLevel},${COLLECTED[rating]},,${texts},PM-1,${status},en`;
}

export function weatherReports(...reports: readonly Report[]): string {
    return csv(weatherReportHeader, ...reports.map(reportLine));
}
