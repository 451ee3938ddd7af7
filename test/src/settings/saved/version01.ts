/** Every setting that version 0.1 could save at its first release, none of them at its default. */
export const VERSION_0_1 = {
    headline: { show: false, position: "bottom" },
    view: { columnKind: "period", openLevels: 2 },
    rows: { sort: "worstFirst", groupSort: "name", shown: "changed" },
    scale: { kind: "custom", customLevels: "Vert = 1; Rouge = 2", palette: "ragSafe" },
    cells: { minWidth: 40, maxWidth: 90, height: 36, gap: 4 },
    headers: { fontSize: 11, rowWidth: 240, rotation: "vertical" },
    trend: { show: false, source: "computed", showStable: true },
    staleness: { show: false, cadence: "days", cadenceDays: 45, staleAfter: 3, reference: "today" },
    rollup: { rule: "share", share: 40, includeStale: false, showCoverage: false, showGap: false },
    summaries: { shares: true, numbers: true, timeInState: true, sparkline: true },
    legend: { show: false, position: "bottom" },
} as const;
