import type { Contract } from "../../../dataset/check/contract/contract";
import { readContract } from "../../../dataset/check/contract/readContract";
import { check } from "./folder";

type Rule = Readonly<Record<string, unknown>>;

const FIELDS = [
    { name: "id", type: "string" }, { name: "team", type: "string" }, { name: "share", type: "number" },
    { name: "from", type: "date" }, { name: "to", type: "date" }, { name: "state", type: "string", constraints: { enum: ["open", "done", "dropped"] } },
    { name: "closed", type: "datetime" }, { name: "main", type: "boolean" }, { name: "limit", type: "integer" },
];
const NAMES = FIELDS.map((field) => field.name);

function contractOf(name: string, parameters: Rule): Contract {
    const schema = { fields: FIELDS, primaryKey: "id", foreignKeys: [] };
    return readContract({ resources: [{ name: "t", path: "t.csv", "x-rules": [{ name, parameters }], schema }] });
}

/** The faults of rows, each given by the columns that it fills: "line:column value remedy". */
function faultsOf(name: string, parameters: Rule, rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
    const lines = rows.map((row, at) => NAMES.map((column) => row[column] ?? (column === "id" ? `R${at}` : "")).join());
    const { faults } = check({ "t.csv": [NAMES.join(), ...lines, ""].join("\n") }, contractOf(name, parameters));
    return faults.map(({ line, column, kind, value, remedy }) => `${line}:${column} ${kind} ${value} ${remedy}`);
}

describe("the rule weights-sum", () => {
    const all = { weight: "share", per: ["team"] };
    const daily = { ...all, at: { from: "from", to: "to" } };

    it("takes groups that add up, within a millionth", () => {
        expect(faultsOf("weights-sum", all, [{ team: "a", share: "0.3333333" }, { team: "b", share: "1" }, { team: "a", share: "0.6666667" }])).toEqual([]);
        expect(faultsOf("weights-sum", { ...all, per: [], total: 3 }, [{ team: "a", share: "1" }, { team: "b", share: "2" }])).toEqual([]);
    });

    it("tells the sum of a group that does not, at its first row", () => {
        expect(faultsOf("weights-sum", all, [{ team: "b", share: "1" }, { team: "a", share: "0.1" }, { team: "a", share: "0.2" }]))
            .toEqual(["3:share rule 0.3 Make share of a add up to 1: it adds up to 0.3."]);
    });

    it("says nothing of a group of which a row could not be read", () => {
        expect(faultsOf("weights-sum", all, [{ team: "a", share: "0.5" }, { team: "a", share: "half" }]).map((fault) => fault.slice(0, 12)))
            .toEqual(["3:share type"]);
    });

    it("takes weights that change from one day to the next", () => {
        expect(faultsOf("weights-sum", daily, [
            { team: "a", share: "1", to: "2024-02-29" }, { team: "a", share: "0.4", from: "2024-03-01" },
            { team: "a", share: "0.6", from: "2024-03-01", to: "2024-12-31" }, { team: "a", share: "0.6", from: "2025-01-01", to: "9999-12-31" },
        ])).toEqual([]);
    });

    it("tells the first day on which the valid weights do not add up, and a gap", () => {
        const row = (share: string, from: string, to = ""): Rule & Record<string, string> => ({ team: "a", share, from, to });
        expect(faultsOf("weights-sum", daily, [row("1", "2024-01-01"), row("0.5", "2024-06-01")]))
            .toEqual(["2:share rule 1.5 Make share of a add up to 1: it adds up to 1.5 on 2024-06-01."]);
        expect(faultsOf("weights-sum", daily, [row("1", "2024-02-01"), row("1", "2024-01-01", "2024-01-30")]))
            .toEqual(["2:share rule 0 Make share of a add up to 1: it adds up to 0 on 2024-01-31."]);
        expect(faultsOf("weights-sum", daily, [row("0.9", "", "2024-01-30")]))
            .toEqual(["2:share rule 0.9 Make share of a add up to 1: it adds up to 0.9 at first."]);
    });
});

describe("the rule no-overlap", () => {
    const rule = { per: ["team"], from: "from", to: "to" };

    it("takes validities that follow one another, and those of other groups", () => {
        expect(faultsOf("no-overlap", rule, [
            { team: "a", from: "2024-02-01" }, { team: "a", to: "2024-01-31" }, { team: "b", from: "2024-01-15", to: "2024-03-15" },
        ])).toEqual([]);
    });

    it("tells the later of two rows that share a day, be it the last one or one of an open end", () => {
        expect(faultsOf("no-overlap", rule, [{ team: "a", from: "2024-01-31" }, { team: "a", from: "2024-01-01", to: "2024-01-31" }]))
            .toEqual(["2:from rule 2024-01-31 Begin after the end of line 3, or end that one before: two rows of a are valid at once."]);
        const open = faultsOf("no-overlap", rule, [{ team: "a" }, { team: "a", from: "2020-01-01", to: "2020-01-02" }, { team: "a", from: "2021-01-01" }]);
        expect(open.map((fault) => fault.slice(0, 6))).toEqual(["3:from", "4:from"]);
    });
});

describe("the rule order", () => {
    it("takes dates and numbers in order, blanks and equals included", () => {
        expect(faultsOf("order", { columns: ["from", "to", "closed"] }, [
            { from: "2024-01-01", closed: "2024-01-01T00:00:00" }, { from: "2024-01-01", to: "2024-01-01" }, {},
        ])).toEqual([]);
        expect(faultsOf("order", { columns: ["share", "limit"] }, [{ share: "9.5", limit: "10" }])).toEqual([]);
    });

    it("tells the date or the number that comes before one on its left", () => {
        expect(faultsOf("order", { columns: ["from", "to", "closed"] }, [{ from: "2024-01-02", closed: "2024-01-01T23:59:59" }]))
            .toEqual(["2:closed rule 2024-01-01T23:59:59 Write a value that is not before from, which is 2024-01-02."]);
        expect(faultsOf("order", { columns: ["share", "limit"] }, [{ share: "10", limit: "9" }]).length).toBe(1);
    });
});

describe("the rules of a cell that is filled on a condition", () => {
    const rule = { column: "closed", when: { state: ["done", "dropped"], main: [true] } };
    const at = "2024-01-01T10:00:00";
    const rows: readonly Readonly<Record<string, string>>[] = [
        { state: "done", main: "true", closed: at }, { state: "open", main: "true" }, { state: "done", main: "false" },
        { state: "dropped", main: "true" }, { state: "open", main: "true", closed: at }, { closed: at },
    ];
    const needed = "Fill closed: state is done or dropped and main is true.";
    const refused = "Leave closed blank unless state is done or dropped and main is true.";

    it("filled-if wants the cell when the condition holds", () => {
        expect(faultsOf("filled-if", rule, rows)).toEqual([`5:closed rule  ${needed}`]);
    });

    it("filled-only-if refuses it when the condition does not hold", () => {
        expect(faultsOf("filled-only-if", rule, rows)).toEqual([`6:closed rule ${at} ${refused}`, `7:closed rule ${at} ${refused}`]);
    });

    it("filled-iff does both", () => {
        expect(faultsOf("filled-iff", rule, rows).map((fault) => fault.slice(0, 1))).toEqual(["5", "6", "7"]);
    });
});

describe("the rule not-greater", () => {
    const rule = { column: "share", than: "limit" };

    it("takes a number up to the other, and says nothing of a blank one", () => {
        expect(faultsOf("not-greater", rule, [{ share: "2", limit: "2" }, { share: "2" }, { limit: "2" }])).toEqual([]);
    });

    it("compares as numbers, not as texts", () => {
        expect(faultsOf("not-greater", rule, [{ share: "10.5", limit: "9" }, { share: "9", limit: "10" }]))
            .toEqual(["2:share rule 10.5 Write at most 9, which is limit."]);
    });
});

describe("the rule one-of-per-group", () => {
    const rule = { column: "main", value: true, per: ["team"] };

    it("takes one row of each group", () => {
        const rows = [{ team: "a", main: "true" }, { team: "a", main: "false" }, { team: "b", main: "true" }, { team: "a", main: "" }];
        expect(faultsOf("one-of-per-group", rule, rows)).toEqual([]);
    });

    it("tells the groups that have none or several, at their first row", () => {
        const rows = [{ team: "a", main: "" }, { team: "b", main: "true" }, { team: "a", main: "false" }, { team: "b", main: "true" }];
        expect(faultsOf("one-of-per-group", rule, rows)).toEqual([
            "2:main rule 0 Write main = true in one row of a, and in one only: 0 rows have it.",
            "3:main rule 2 Write main = true in one row of b, and in one only: 2 rows have it.",
        ]);
    });
});

describe("the parameters of a rule", () => {
    it("must be those of the rule, with columns of the table that fit it", () => {
        const wrong: readonly (readonly [string, Rule, RegExp])[] = [
            ["weights-sum", { weight: "state", per: [] }, /The rule weights-sum of t: state must be of type integer or number/],
            ["weights-sum", { weight: "share", per: "team" }, /"per" must be a list/],
            ["weights-sum", { weight: "share", per: ["squad"] }, /"per" must name columns of the table/],
            ["weights-sum", { weight: "share", per: [], at: { from: "from", until: "to" } }, /no parameter "until", only from, to/],
            ["no-overlap", { per: [], from: "from", to: "closed" }, /closed must be of type date/],
            ["order", { columns: ["from", "share"] }, /two or more dates, or numbers/],
            ["order", { columns: ["from"] }, /two or more/],
            ["filled-iff", { column: "closed", when: { state: ["Done"] } }, /state is never "Done"/],
            ["filled-iff", { column: "closed", when: {} }, /must name a column/],
            ["filled-iff", { column: "closed", when: { state: [] } }, /state must have a list of values/],
            ["not-greater", { column: "share", then: "limit" }, /no parameter "then"/],
            ["one-of-per-group", { column: "main", per: [] }, /a value of main must be/],
            ["end-not-before-start", {}, /There is no rule end-not-before-start with "parameters"/],
        ];
        for (const [name, parameters, message] of wrong) expect(() => contractOf(name, parameters)).withContext(name).toThrowError(message);
    });
});
