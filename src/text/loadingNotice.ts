import type { Texts } from "./say";

/** What is said of rows that are not here: on their way, or left with the host. Nothing when all are here. */
export function loadingNotice(loading: "complete" | "loading" | "cut", rowCount: number, texts: Texts): string[] {
    if (loading === "complete") return [];
    return [texts.sayCount(loading === "loading" ? "Notice_loading" : "Notice_cut", rowCount)];
}
