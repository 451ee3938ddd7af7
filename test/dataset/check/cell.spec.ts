import type { Field } from "../../../dataset/check/contract/contract";
import { readCell } from "../../../dataset/check/contract/cell";

function field(part: Partial<Field>): Field {
    return { name: "a", type: "string", required: false, unique: false, ...part };
}

function kindOf(part: Partial<Field>, text: string): string | undefined {
    const cell = readCell(field(part), text);
    return "fault" in cell ? cell.fault.kind : undefined;
}

describe("a cell", () => {
    it("reads each type in its one form", () => {
        expect(readCell(field({ type: "integer" }), "-1")).toEqual({ value: -1 });
        expect(readCell(field({ type: "number" }), "0.5")).toEqual({ value: 0.5 });
        expect(readCell(field({ type: "boolean" }), "false")).toEqual({ value: false });
        expect(readCell(field({ type: "date" }), "2024-02-29")).toEqual({ value: "2024-02-29" });
        expect(readCell(field({ type: "datetime" }), "2026-05-22T17:05:00")).toEqual({ value: "2026-05-22T17:05:00" });
    });

    it("refuses the forms that a spreadsheet writes instead", () => {
        expect(kindOf({ type: "integer" }, "1.0")).toBe("type");
        expect(kindOf({ type: "number" }, "1,5")).toBe("type");
        expect(kindOf({ type: "number" }, "1e3")).toBe("type");
        expect(kindOf({ type: "boolean" }, "VRAI")).toBe("type");
        expect(kindOf({ type: "date" }, "31/05/2026")).toBe("type");
        expect(kindOf({ type: "datetime" }, "2026-05-22 17:05")).toBe("type");
    });

    it("refuses days and hours that do not exist", () => {
        expect(kindOf({ type: "date" }, "2025-02-29")).toBe("type");
        expect(kindOf({ type: "date" }, "0000-00-00")).toBe("type");
        expect(kindOf({ type: "datetime" }, "2026-05-22T24:00:00")).toBe("type");
    });

    it("keeps blank apart from zero", () => {
        expect(readCell(field({ type: "integer" }), "")).toEqual({ value: undefined });
        expect(readCell(field({ type: "integer" }), "0")).toEqual({ value: 0 });
        expect(kindOf({ type: "integer", required: true }, "")).toBe("required");
    });

    it("refuses what is beyond the range, the list, the pattern or the length", () => {
        expect(kindOf({ type: "integer", minimum: 1, maximum: 4 }, "5")).toBe("range");
        expect(kindOf({ type: "integer", minimum: 1, maximum: 4 }, "0")).toBe("range");
        expect(kindOf({ allowed: ["run", "change"] }, "Run")).toBe("enum");
        expect(kindOf({ pattern: /^[A-Z]+$/u }, "abc")).toBe("pattern");
        expect(kindOf({ maxLength: 3 }, "abcd")).toBe("length");
    });

    it("refuses a text that a spreadsheet would compute, even behind white space", () => {
        for (const text of ["=1+1", "+33", "-2", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1"]) expect(kindOf({}, text)).toBe("formula");
        expect(kindOf({}, "retard = 2 mois")).toBeUndefined();
    });

    it("refuses control characters and lost characters", () => {
        expect(kindOf({}, "a\u0000b")).toBe("control");
        expect(kindOf({}, "a\u001B[31m")).toBe("control");
        expect(kindOf({}, "d\uFFFDlai")).toBe("encoding");
    });

    it("refuses a number of ten thousand digits without computing it", () => {
        expect(kindOf({ type: "number" }, "9".repeat(10_000))).toBe("length");
    });
});
