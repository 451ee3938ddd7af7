import { rag } from "../../../../src/domain/scales/rag";
import { makeDateTexts } from "../../../../src/text/dates";
import { makeWindow, PlacedRow } from "../../../../src/views/heatmap/layout";
import { describe as tell, TooltipSource } from "../../../../src/views/heatmap/tooltip";
import { english, french } from "../../text/texts";
import { frameOf, ModelOptions, modelOf, month, Report, tableOf, settingsWith } from "./portfolio";

interface Told {
    readonly source: TooltipSource;
    readonly row: (label: string) => PlacedRow;
    /** The lines of a cell as "name: value", without the header. */
    readonly lines: (label: string, column: number) => string[];
}

function told(reports: readonly Report[], options: ModelOptions = {}): Told {
    const texts = options.texts ?? english;
    const model = modelOf(reports, options);
    const source = { model, table: tableOf(reports), texts, dates: makeDateTexts(texts), tooltips: settingsWith(options.settings).tooltips, mayFilter: true };
    const { rows } = makeWindow(frameOf(model, { size: { width: 1200, height: 900 } }), { x: 0, y: 0 });
    const row = (label: string): PlacedRow => rows.find((one) => one.label === label)!;
    const lines = (label: string, column: number): string[] => tell(source, { on: "cell", row: row(label), column }).slice(1).map(({ displayName, value }) => `${displayName}: ${value}`);
    return { source, row, lines };
}

const history: readonly Report[] = [
    { path: ["North", "A"], column: month(1), status: 2 },
    { path: ["North", "A"], column: month(2), status: 3 },
    { path: ["North", "B"], column: month(1), status: "draft" },
    { path: ["North", "B"], column: month(2), status: "sunny spells" },
];

describe("the tooltip of a cell", () => {
    it("is headed by its row and its period in full", () => {
        const { source, row } = told(history);
        expect(tell(source, { on: "cell", row: row("A"), column: 1 })[0]).toEqual({ displayName: "A", value: "February 2026" });
    });

    it("says the status in words with its rank, and the trend with what it is told against", () => {
        expect(told(history).lines("A", 0)).toEqual(["Status: Cloudy (2/4)"]);
        expect(told(history).lines("A", 1)).toEqual(["Status: Rain (3/4)", "Trend: Worse, Cloudy in January 2026"]);
    });

    it("says it in French", () => {
        expect(told(history, { texts: french }).lines("A", 1)).toEqual(["Statut: Pluie (3/4)", "Tendance: En dégradation, Nuageux en janvier 2026"]);
    });

    it("counts ranks on the scale that was chosen", () => {
        expect(told([{ path: ["A"], status: "Red" }], { scale: rag }).lines("A", 0)).toEqual(["Status: Red (3/3)"]);
    });

    it("names a state, and quotes a value that has another name or none", () => {
        expect([told(history).lines("B", 0), told(history).lines("B", 1)]).toEqual([["Status: Draft"], ["Status: Unknown value: “sunny spells”"]]);
        expect(told([{ path: ["A"], status: "no DCA" }]).lines("A", 0)).toEqual(["Status: Not rated: “no DCA”"]);
        expect(told([{ path: ["A"], status: 77 }]).lines("A", 0)).toEqual(["Status: Unknown value: “77”"]);
        expect(told([{ path: ["A"], status: null }]).lines("A", 0)).toEqual(["Status: Not rated"]);
    });

    it("says that nothing was expected where no row is", () => {
        const { lines } = told([{ path: ["A"], column: month(1), status: 1 }, { path: ["B"], column: month(2), status: 1 }]);
        expect(lines("A", 1)).toEqual(["Status: No report expected"]);
    });

    it("tells a trend against the rating before a gap, by its own period", () => {
        const { lines } = told([1, "missing", 3].map((status, at) => ({ path: ["A"], column: month(at + 1), status })));
        expect(lines("A", 2)[1]).toBe("Trend: Worse, Sun in January 2026");
    });

    it("tells a declared trend by itself: neither against another dimension nor across a reset", () => {
        const dimensions = told([{ path: ["A"], column: "Schedule", status: 4 }, { path: ["A"], column: "Budget", status: 1, trend: 1 }]);
        expect(dimensions.lines("A", 1)).toEqual(["Status: Sun (1/4)", "Trend: Better"]);
        const reset = told([4, "reset", 1].map((status, at) => ({ path: ["A"], column: month(at + 1), status, trend: 1 })));
        expect(reset.lines("A", 2)).toEqual(["Status: Sun (1/4)", "Trend: Better"]);
    });

    it("tells a group's own trend against its own rating before, also where projects declare theirs", () => {
        const { lines } = told(history.map((report) => ({ ...report, trend: 0 })));
        expect(lines("North", 1)).toContain("Trend: Worse, Cloudy in January 2026");
    });
});

describe("the tooltip of a group", () => {
    it("says how many of its members are rated", () => {
        expect(told(history).lines("North", 0)).toEqual(["Status: Cloudy (2/4)", "Coverage: 1 of 2 rated"]);
    });

    it("agrees in French with the number that is rated", () => {
        const rated = (...statuses: readonly unknown[]): string => told(statuses.map((status, at) => ({ path: ["N", `P${at}`], status })), { texts: french }).lines("N", 0)[1];
        expect(rated(1, "draft", "draft")).toBe("Couverture: 1 évalué sur 3");
        expect(rated(1, 2, "draft")).toBe("Couverture: 2 évalués sur 3");
        expect(rated("draft", "draft")).toBe("Couverture: 0 évalué sur 2");
    });

    it("says how many ratings are stale, where some are", () => {
        const old = { column: month(6), collected: month(1) };
        const { lines } = told([{ path: ["N", "A"], status: 1, ...old }, { path: ["N", "B"], status: 2, ...old }, { path: ["N", "C"], status: 1, column: month(6), collected: month(6) }]);
        expect(lines("N", 0)).toEqual(["Status: Cloudy (2/4)", "Coverage: 3 of 3 rated", "Stale: 2 ratings"]);
    });

    it("says the age of what was declared for it by that report alone, however old its members' are", () => {
        const { lines } = told([
            { path: ["N", null], column: month(6), status: 1, collected: new Date(2026, 5, 29) },
            { path: ["N", "A"], column: month(6), status: 2, collected: month(1) },
        ]);
        expect(lines("N", 0)).toContain("Collected: June 29, 2026, 2 days old");
    });
});

describe("what the report itself says", () => {
    const report: Report = { path: ["A"], column: month(6), status: 1, collected: new Date(2026, 5, 21), comment: "Steel is late\nagain", weight: 1500, manager: "Ada" };

    it("follows: when it was collected and how old it is, the comment, the weight, the other fields", () => {
        expect(told([report]).lines("A", 0).slice(1)).toEqual(["Collected: June 21, 2026, 10 days old", "Key fact: Steel is late again", "Budget: 1,500", "Manager: Ada"]);
    });

    it("says that it is stale", () => {
        expect(told([{ ...report, collected: month(1) }]).lines("A", 0)[1]).toBe("Collected: January 1, 2026, 181 days old: stale");
        expect(told([{ ...report, collected: month(1) }], { texts: french }).lines("A", 0)[1]).toBe("Collectée: 1 janvier 2026, âgée de 181 jours : périmée");
    });

    it("counts one day as one", () => {
        expect(told([{ ...report, collected: new Date(2026, 5, 30) }]).lines("A", 0)[1]).toBe("Collected: June 30, 2026, 1 day old");
    });

    it("says that there is no date, where a date could have been", () => {
        expect(told([{ ...report, collected: null }]).lines("A", 0)[1]).toBe("Collected: date not given");
        expect(told([{ path: ["A"], status: 1 }]).lines("A", 0)).toEqual(["Status: Sun (1/4)"]);
    });

    it("leaves out what is blank", () => {
        expect(told([{ ...report, comment: " ", weight: null, manager: "" }]).lines("A", 0).length).toBe(2);
    });

    it("writes dates and numbers as the reader does", () => {
        const lines = told([{ ...report, weight: 1234567.5, manager: new Date(2026, 0, 2) }], { texts: french }).lines("A", 0);
        expect(lines.at(-1)).toBe("Manager: 2 janvier 2026");
        expect(lines.at(-2)?.replace(/\s/g, " ")).toBe("Budget: 1 234 567,5");
    });
});

describe("the tooltip of a header", () => {
    it("names the field and the row in full", () => {
        const { source, row } = told(history);
        expect(tell(source, { on: "rowHeader", row: row("A"), onChevron: false })[0]).toEqual({ displayName: "Programme", value: "A" });
        expect(tell(source, { on: "rowHeader", row: row("North"), onChevron: true })[0]).toEqual({ displayName: "Directorate", value: "North" });
    });

    it("names the period in full", () => {
        expect(tell(told(history).source, { on: "columnHeader", column: 1 })[0]).toEqual({ displayName: "Period", value: "February 2026" });
    });

    it("says nothing of the background", () => {
        expect(tell(told(history).source, { on: "background" })).toEqual([]);
    });
});

describe("the tooltip of a group that was declared", () => {
    const declared: readonly Report[] = [{ path: ["North", null], column: month(1), status: 1 }, { path: ["North", "A"], column: month(1), status: 4 }];

    it("says both where its members say something else", () => {
        const declaredLine = (options: ModelOptions = {}): string | undefined => told(declared, options).lines("North", 0).find((line) => /^D[eé]clar/.test(line));
        expect(declaredLine()).toBe("Declared: Sun, while the members say Storm");
        expect(declaredLine({ texts: french })).toBe("Déclaré: Soleil, alors que les membres donnent Orage");
        expect(declaredLine({ settings: { rollup: { rule: "declared" } } })).toBe("Declared: Sun, while the members say Storm");
    });
});

describe("what the tooltip of a header sums up", () => {
    const reports: readonly Report[] = [
        { path: ["North", "A"], column: month(1), status: 2 }, { path: ["North", "A"], column: month(2), status: 3 },
        { path: ["North", "B"], column: month(1), status: 1 }, { path: ["North", "B"], column: month(2), status: "missing" },
        { path: ["North", "C"], column: month(1), status: "exempt" }, { path: ["North", "C"], column: month(2), status: "exempt" },
    ];
    const lines = (on: "row" | "column", label: string | number, options: ModelOptions = {}): string[] => {
        const { source, row } = told(reports, options);
        const hit = on === "row" ? { on: "rowHeader", row: row(String(label)), onChevron: false } as const : { on: "columnHeader", column: Number(label) } as const;
        return tell(source, hit).slice(1).map(({ displayName, value }) => `${displayName}: ${value}`);
    };

    it("says of a row in which state it stands, and since when", () => {
        expect(lines("row", "A")).toEqual(["State: Rain since February 2026 (1 month)"]);
        expect(lines("row", "B", { texts: french })).toEqual(["État: Soleil depuis janvier 2026 (≥\u00a01\u00a0mois)"]);
        expect(lines("row", "C")).toEqual([]);
    });

    it("says of a column its index, how much was collected and how the projects divide", () => {
        expect(lines("column", 0)).toEqual(["Weather index: 84", "Collection rate: 100%", "Sun: 1 (50%)", "Cloudy: 1 (50%)"]);
        expect(lines("column", 1, { texts: french })).toEqual(["Indice météo: 33", "Taux de collecte: 50\u00a0%", "Pluie: 1 (100\u00a0%)", "Sans évaluation: 1"]);
    });

    it("says of a row of dimensions the worst of them", () => {
        const { source, row } = told([{ path: ["A"], column: "Scope", status: 1 }, { path: ["A"], column: "Cost", status: 4 }]);
        expect(tell(source, { on: "rowHeader", row: row("A"), onChevron: false })[1]).toEqual({ displayName: "State", value: "Storm, the worst of the dimensions" });
    });
});

describe("a tooltip as the author wants it", () => {
    const reports: readonly Report[] = [
        { path: ["North", "A"], column: month(1), status: 2, collected: month(1), comment: "On plan", weight: 5 },
        { path: ["North", "A"], column: month(2), status: 3, collected: month(2), comment: "Delayed", weight: 5 },
        { path: ["North", "B"], column: month(2), status: "draft" },
    ];
    const none = { trend: false, members: false, collected: false, fields: false };
    const headsOf = (row: string, tooltips: Partial<typeof none>): string[] => told(reports, { settings: { tooltips: { ...none, ...tooltips } } }).lines(row, 1).map((line) => line.split(":")[0]);

    it("always says the status", () => {
        expect([headsOf("A", {}), headsOf("North", {})]).toEqual([["Status"], ["Status"]]);
    });

    it("says each other thing where it is wanted", () => {
        expect(headsOf("A", { trend: true })).toEqual(["Status", "Trend"]);
        expect(headsOf("A", { collected: true })).toEqual(["Status", "Collected"]);
        expect(headsOf("A", { fields: true })).toEqual(["Status", "Key fact", "Budget"]);
        expect(headsOf("North", { members: true })[1]).toBe("Coverage");
    });
});
