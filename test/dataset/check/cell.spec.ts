import type { Field } from "../../../dataset/check/contract/contract";
import { readCell } from "../../../dataset/check/contract/cell";

function field(part: Partial<Field>): Field {
    return { name: "a", type: "string", required: false, unique: false, ...part };
}

function remedyOf(part: Partial<Field>, text: string): string | undefined {
    const cell = readCell(field(part), text);
    return "fault" in cell ? `${cell.fault.kind}: ${cell.fault.remedy}` : undefined;
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
        expect(kindOf({ type: "integer" }, "1.0")).toBe("number-format");
        expect(kindOf({ type: "integer" }, "1.5")).toBe("type");
        expect(kindOf({ type: "number" }, "1,5")).toBe("number-format");
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

    it("names both meanings of a date that has two", () => {
        const both = "ambiguous-date: Write 2026-06-05 if this is dd/mm/yyyy, or 2026-05-06 if it is mm/dd/yyyy.";
        expect(remedyOf({ type: "date" }, "05/06/2026")).toBe(both);
        expect(remedyOf({ type: "date" }, "5.6.2026")).toBe(both);
        expect(remedyOf({ type: "date" }, "05-06-2026 00:00:00")).toBe(both);
        expect(remedyOf({ type: "datetime" }, "05/06/2026 17:05"))
            .toBe("ambiguous-date: Write 2026-06-05T17:05:00 if this is dd/mm/yyyy, or 2026-05-06T17:05:00 if it is mm/dd/yyyy.");
    });

    it("writes a date of another form as it should be when it has one meaning", () => {
        expect(remedyOf({ type: "date" }, "31/05/2026")).toBe("type: Write 2026-05-31.");
        expect(remedyOf({ type: "date" }, "05/31/2026")).toBe("type: Write 2026-05-31.");
        expect(remedyOf({ type: "date" }, "05/05/2026")).toBe("type: Write 2026-05-05.");
        expect(remedyOf({ type: "date" }, "2026/5/31")).toBe("type: Write 2026-05-31.");
        expect(remedyOf({ type: "datetime" }, "2026-05-22 7:05")).toBe("type: Write 2026-05-22T07:05:00.");
    });

    it("does not guess a date that exists in no order, has no century, or whose hour would be lost or invented", () => {
        for (const text of ["31/31/2026", "05/06/26", "2026-02-30", "05/06/2026 17:05"]) {
            expect(remedyOf({ type: "date" }, text)).toMatch(/^type: Write an existing/);
        }
        expect(remedyOf({ type: "datetime" }, "05/06/2026")).toMatch(/^type: Write an existing/);
    });

    it("writes a number as a spreadsheet shows it as it should be", () => {
        const shown: Readonly<Record<string, string>> = {
            "1,5": "1.5", "-1,5": "-1.5", "1 234,5": "1234.5", "1\u202F234\u202F567": "1234567", "1\u00A0234,50 €": "1234.50", "€12.5": "12.5",
            "1.234,56": "1234.56", "1,234.56": "1234.56", "1'234.5": "1234.5", "+7": "7", "−7": "-7", "-€ 7": "-7", " 12 ": "12", "1.234.567": "1234567",
        };
        for (const [text, number] of Object.entries(shown)) {
            expect(remedyOf({ type: "number" }, text)).withContext(text).toMatch(new RegExp(`^number-format: Write ${number}: `));
        }
        expect(remedyOf({ type: "integer" }, "1,234")).toMatch(/^number-format: Write 1234: /);
        expect(remedyOf({ type: "integer" }, "12,00")).toMatch(/^number-format: Write 12: /);
    });

    it("names both meanings of a number whose separator may part thousands", () => {
        expect(remedyOf({ type: "number" }, "1,234")).toBe("number-format: Write 1.234 or 1234: the separator may part decimals or thousands.");
        expect(remedyOf({ type: "integer" }, "1,000")).toBe("number-format: Write 1 or 1000: the separator may part decimals or thousands.");
    });

    it("does not guess a number out of what is none", () => {
        for (const text of ["1 23", "12 %", "1e3", "1,2,3", "(5)", "€", "007", "1.5,5", "--1"]) {
            expect(kindOf({ type: "number" }, text)).withContext(text).toBe("type");
        }
        expect(kindOf({ type: "integer" }, "1,5")).toBe("type");
    });

    it("refuses a text that starts with a tab or a return, but no negative number", () => {
        expect(kindOf({}, "\tcmd")).toBe("formula");
        expect(kindOf({}, "\rcmd")).toBe("formula");
        expect(readCell(field({ type: "number" }), "-2.5")).toEqual({ value: -2.5 });
    });

    it("refuses letters that were shown byte by byte, and takes the letters themselves", () => {
        for (const text of ["dÃ©lai", "Ã€ faire", "lâ€™essai", "5 â‚¬", "Å“uvre", "Â« oui Â»"]) {
            expect(kindOf({}, text)).withContext(text).toBe("encoding");
        }
        for (const text of ["délai", "À faire", "l’essai", "5 €", "œuvre", "« oui »", "SÃO PAULO", "Ângela", "Å’s"]) {
            expect(kindOf({}, text)).withContext(text).toBeUndefined();
        }
    });
});
