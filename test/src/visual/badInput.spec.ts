import type { Cell, Table } from "../../../playground/host";
import { brokenAttributes } from "./sound";
import { history, large, month, table, type FieldName } from "./tables";
import { all, mount, mountOnly, type Mounted, type Objects, SIZE } from "./visualBuilder";

const FIELDS: readonly FieldName[] = ["directorate", "project", "month", "status", "trend", "collected", "comment", "weight", "order", "manager"];
const GOOD: readonly Cell[] = ["North", "Bridge", month(1), 1, 0, month(1), "text", 1, 1, "Ada"];

/** What no field should hold, and some do: the host's types are a promise, not a guarantee. */
const ODD: readonly (readonly [name: string, value: unknown])[] = [
    ["null", null], ["undefined", undefined], ["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity], ["a huge number", 1e308], ["minus zero", -0],
    ["an object", { a: 1 }], ["an array", [1, 2]], ["an object without a prototype", Object.create(null)], ["true", true], ["false", false],
    ["a date", new Date(2026, 0, 1)], ["a date that is none", new Date(NaN)], ["the last date of all", new Date(8.64e15)], ["a big integer", 10n],
    ["a function", (): number => 1], ["a symbol", Symbol("s")], ["an empty text", ""], ["spaces", "   "], ["control characters", "\u0000\u0007\n\t"],
    ["a text of 10,000 characters", "long ".repeat(2000)], ["a word of 10,000 characters", "x".repeat(10_000)], ["right-to-left text", "مشروع הפרויקט"],
    ["bidirectional marks", "\u202Etxt.exe\u202C"], ["emoji", "👩‍👩‍👧‍👦🏳️‍🌈"], ["half a character", "\uD83D"], ["the other half", "a\uDE00b"],
    ["combining marks", `e${"\u0301".repeat(500)}`], ["the name of a built-in", "__proto__"], ["another", "constructor"], ["slashes", "a/b%2F//"],
    ["a formula", "=cmd|' /C calc'!A0"],
];

/** What holds whatever came in: one end, no exception, nothing that a browser cannot draw. */
function expectSound(visual: Mounted, updates = 1): void {
    const told = visual.report.log.renderings();
    expect(told.filter((state) => state === "started").length).toBe(updates);
    expect(told.filter((state) => state === "finished").length).toBe(updates);
    expect(told.length).toBe(2 * updates);
    expect(brokenAttributes(visual.element)).toEqual([]);
}

/** A good row, and one that holds the odd value in one place. */
function withOdd(at: number, value: unknown): Table {
    const bad = GOOD.map((good, place) => (place === at ? value as Cell : good));
    return table(FIELDS, [GOOD, bad, ["North", "Tunnel", month(2), 3, null, null, null, null, null, null]]);
}

describe("an odd value", () => {
    for (const [name, value] of ODD) {
        it(`such as ${name} is lived with in every role`, () => {
            FIELDS.forEach((_, at) => {
                const visual = mount({ dataset: withOdd(at, value) });
                expectSound(visual);
                expect(visual.rowLabels().length).toBeGreaterThan(2);
                visual.report.setObjects({ rollup: { rule: "mean" }, trend: { showStable: true }, view: { columnKind: "period" } });
                expectSound(visual, 2);
            });
        });
    }

    it("in every role of every row is lived with", () => {
        for (const [, value] of ODD) {
            expectSound(mount({ dataset: table(FIELDS, Array.from({ length: 5 }, () => FIELDS.map(() => value as Cell))) }));
        }
    });

    it("as a status is never taken for a rating", () => {
        const harmless = new Set(["Not rated", "Unknown value"]);
        for (const [name, value] of ODD) {
            const visual = mount({ dataset: table(["project", "status"], [["A", value as Cell]]) });
            expect(harmless.has(visual.word("A", "Weather") ?? "")).withContext(name).toBeTrue();
        }
    });

    it("as a weight weighs nothing", () => {
        for (const value of [NaN, Infinity, -1, "many", true, {}, new Date()]) {
            const dataset = table(["directorate", "project", "status", "weight"], [["G", "A", 4, value as Cell], ["G", "B", 1, 1]]);
            expect(mount({ dataset, objects: { rollup: { rule: "mean" } } }).word("G", "Weather")).withContext(typeof value).toBe("Sun");
        }
    });
});

describe("text from the data", () => {
    const nasty = ["<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "&lt;b&gt;", "</text></svg><h1>", "\"'`{}"];

    it("is text in rows, columns, own scales and messages, whatever it holds", () => {
        for (const text of nasty) {
            const rows: Cell[][] = [[text, text, 1], [text, "B", 2]];
            const visual = mount({ dataset: table(["project", "dimension", "status"], rows), objects: { headers: { rowWidth: 400 }, cells: { minWidth: 200, maxWidth: 300 } } });
            expect(visual.rowLabels()).toEqual([text]);
            expect(visual.columnLabels()[0].replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
            expect(all(visual.element, "img, script, b, .pm-svg h1")).toEqual([]);
        }
    });

    it("is text in the names of own levels and in what is said of them", () => {
        const visual = mount({ dataset: history({ A: [1] }), objects: { scale: { kind: "custom", customLevels: "<i>x</i> = 1; <b>y</b>" } } });
        expect(visual.legend().slice(0, 2).map(({ label }) => label)).toEqual(["<i>x</i>", "<b>y</b>"]);
        const repeated = mount({ dataset: history({ A: [1] }), objects: { scale: { kind: "custom", customLevels: "<i>x</i>; <i>x</i>" } } });
        expect(repeated.message()?.[1]).toContain("<i>x</i>");
        expect(all(document.body, ".pm-root i, .pm-root b")).toEqual([]);
    });

    it("of 10,000 characters stays within its header", () => {
        const long = "x".repeat(10_000);
        const visual = mount({ dataset: table(["project", "dimension", "status"], [[long, long, 1], ["B", long, 2]]) });
        expect(visual.rowLabels()[0].length).toBeLessThan(100);
        expect(visual.columnLabels()[0].length).toBeLessThan(100);
        expect(visual.cells().length).toBe(2);
    });

    it("keeps the braces of a template to itself", () => {
        const visual = mount({ dataset: history({ "{word} {count}": [1] }) });
        expect(visual.rowLabels()).toEqual(["{word} {count}"]);
    });
});

describe("a table of an odd shape", () => {
    const shapes: readonly (readonly [name: string, make: () => Table])[] = [
        ["one row", () => table(["project", "status"], [["A", 1]])],
        ["rows that are all the same", () => table(["project", "month", "status"], Array.from({ length: 500 }, () => ["A", month(1), 2]))],
        ["30,000 columns", () => table(["project", "dimension", "status"], Array.from({ length: 30_000 }, (_, at) => ["A", `C${at}`, 1 + at % 4]))],
        ["30,000 projects in columns of their own", () => table(["project", "dimension", "status"], Array.from({ length: 30_000 }, (_, at) => [`R${at}`, `C${at}`, 1 + at % 4]))],
        ["30,000 days", () => table(["project", "month", "status"], Array.from({ length: 30_000 }, (_, at) => ["A", new Date(1950, 0, at + 1), 1 + at % 4]))],
        ["one group of 30,000 projects", () => table(["directorate", "project", "status"], Array.from({ length: 30_000 }, (_, at) => ["G", `P${at}`, 1 + at % 4]))],
    ];

    for (const [name, make] of shapes) {
        it(`such as ${name} is drawn in part, and scrolled from corner to corner`, async () => {
            const visual = mount({ dataset: make() });
            const { scroller } = visual;
            const [right, bottom] = [scroller.scrollWidth - scroller.clientWidth, scroller.scrollHeight - scroller.clientHeight];
            let seen = 0;
            for (const [x, y] of [[0, 0], [right, 0], [right, bottom], [0, bottom]]) {
                await visual.scrollTo(x, y);
                seen += visual.cells().length;
                expect(all(visual.element, "*").length).toBeLessThan(1500);
            }
            expect(seen).toBeGreaterThan(0);
            expectSound(visual);
        });
    }

    it("such as ten levels is a tree ten deep", () => {
        const columns = Array.from({ length: 10 }, (_, at) => ({ name: `L${at}`, type: "text" as const, roles: ["levels"] }));
        const rows = [1, 2, 3].map((project) => [...columns.map((_, at) => (at < 9 ? `G${at}` : `P${project}`)), project]);
        const dataset: Table = { columns: [...columns, { name: "Weather", type: "integer", roles: ["status"] }], rows };
        const visual = mount({ dataset });
        expectSound(visual);
        expect(visual.rowLabels()).toEqual(["G0", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "P1", "P2", "P3"]);
        expect(visual.word("G0", "Weather")).toBe("Rain");
    });
});

describe("a data view that breaks the host's promises", () => {
    const column = (name: string, role: string): unknown => ({ displayName: name, queryName: name, roles: { [role]: true }, type: { text: true } });
    const [level, period, status] = [column("Project", "levels"), column("Month", "columns"), column("Weather", "status")];
    const columns = [level, period, status];
    const full = { categories: [{ source: level, values: ["A", "B"] }, { source: period, values: ["2026-01", "2026-01"] }], values: [{ source: status, values: [1, 2] }] };

    /** A categorical part, and the rows that can be shown of it, undefined where only a sentence can be. */
    const parts: readonly (readonly [name: string, categorical: unknown, rows: readonly string[] | undefined])[] = [
        ["no categorical part", undefined, undefined],
        ["an empty categorical part", {}, undefined],
        ["null for both lists", { categories: null, values: null }, undefined],
        ["categories without values", { categories: full.categories }, ["A", "B"]],
        ["values that are shorter than the categories", { ...full, values: [{ source: status, values: [1] }] }, ["A", "B"]],
        ["values that are longer than the categories", { ...full, values: [{ source: status, values: [1, 2, 3, 4] }] }, ["A", "B"]],
        ["one category that is shorter than the other", { ...full, categories: [full.categories[0], { source: period, values: ["2026-01"] }] }, ["A", "B"]],
        ["categories without identities", full, ["A", "B"]],
        ["a null category among others", { ...full, categories: [null, ...full.categories, undefined] }, ["A", "B"]],
        ["a null measure among others", { ...full, values: [null, ...full.values, undefined] }, ["A", "B"]],
        ["a category without a source", { ...full, categories: [...full.categories, { values: [1, 2] }] }, ["A", "B"]],
        ["a category with a null source", { ...full, categories: [...full.categories, { source: null, values: [1, 2] }] }, ["A", "B"]],
        ["values that are no list", { ...full, values: [{ source: status, values: "12" }] }, ["A", "B"]],
        ["the same field in two roles", { ...full, categories: [{ source: { ...level as object, roles: { levels: true, columns: true } }, values: ["A", "B"] }] }, ["A", "B"]],
        ["two fields for the columns", { ...full, categories: [...full.categories, { source: period, values: ["x", "y"] }] }, ["A", "B"]],
    ];

    for (const [name, categorical, rows] of parts) {
        it(`with ${name} is ${rows === undefined ? "answered in a sentence" : "drawn as far as it goes"}`, () => {
            const visual = mountOnly();
            visual.send([{ metadata: { columns }, ...(categorical !== undefined && { categorical }) }]);
            expectSound(visual);
            if (rows === undefined) expect(visual.message()?.[0]).toBe("No project to show");
            else expect(visual.rowLabels()).toEqual([...rows]);
        });
    }

    for (const [name, categorical] of [["values without categories", { values: full.values }], ["categories that are no list", { ...full, categories: "none" }]] as const) {
        it(`with ${name} is drawn or answered in a sentence, and not an empty picture`, () => {
            const visual = mountOnly();
            visual.send([{ metadata: { columns }, categorical }]);
            expectSound(visual);
            expect(visual.rowLabels().length > 0 || visual.message() !== undefined).toBeTrue();
        });
    }

    it("with columns that are null or without roles is answered in a sentence", () => {
        const visual = mountOnly();
        visual.send([{ metadata: { columns: [null, undefined, {}, { roles: null }] } }]);
        expectSound(visual);
        expect(visual.message()?.[0]).toBe("Portfolio weather");
    });
});

describe("settings of a wrong type", () => {
    const values: readonly unknown[] = [null, undefined, NaN, Infinity, -1e9, 1e9, "", "nonsense", true, {}, [], { solid: { color: "red" } }, { value: "weather" }, new Date(), "x".repeat(100_000)];
    const properties: Readonly<Record<string, readonly string[]>> = {
        view: ["columnKind", "openLevels"], scale: ["kind", "palette"], cells: ["minWidth", "maxWidth", "height", "gap"],
        headers: ["fontSize", "rowWidth", "rotation"], trend: ["show", "source", "showStable"],
        staleness: ["show", "cadence", "cadenceDays", "staleAfter", "reference"], rollup: ["rule", "includeStale", "showCoverage"], legend: ["show", "position"],
    };

    for (const [object, names] of Object.entries(properties)) {
        it(`in ${object} are read as the default or the nearest value`, () => {
            for (const name of names) for (const value of values) {
                const visual = mount({ dataset: large(60), objects: { [object]: { [name]: value } } as unknown as Objects });
                expectSound(visual);
                expect(visual.cells().length).withContext(`${name} ${String(value)}`).toBeGreaterThan(0);
            }
        });

        it(`as the whole of ${object} are passed over`, () => {
            for (const value of [null, "text", 7, []]) {
                const visual = mount({ dataset: large(60), objects: { [object]: value } as unknown as Objects });
                expectSound(visual);
                expect(visual.cells().length).withContext(String(value)).toBeGreaterThan(0);
            }
        });
    }

    it("in the author's own scale are answered in a sentence", () => {
        for (const customLevels of [null, 7, {}, "", ";;;", "=", "=;=", "a=b=c", "\n\n", "x".repeat(100_000)]) {
            const visual = mount({ dataset: large(60), objects: { scale: { kind: "custom", customLevels } } as unknown as Objects });
            expectSound(visual);
            expect(visual.message()?.[0]).withContext(JSON.stringify(customLevels).slice(0, 20)).toBe("The own status scale cannot be used");
        }
    });

    it("for all objects together are passed over", () => {
        for (const objects of [null, "text", 7, []]) {
            const visual = mountOnly();
            const [dataView] = visual.report.options().dataViews;
            visual.send([{ ...dataView, metadata: { ...dataView.metadata, objects } }], SIZE);
            expectSound(visual);
        }
    });
});
