import fc from "fast-check";
import type { CheckReport } from "../../../dataset/check/contract/checkFiles";
import { inReferenceOrder } from "../../../dataset/check/contract/order";
import { loadContract } from "../../../dataset/contract/load";
import { check, GOOD, mutated, places } from "./folder";

function countOf(report: CheckReport, table: string): string {
    const count = report.counts.find((each) => each.table === table);
    return `${count?.rowsIn} = ${count?.accepted} + ${count?.rejected}`;
}

function addsUp(report: CheckReport): boolean {
    return report.counts.every(({ rowsIn, accepted, rejected }) => rowsIn === accepted + rejected);
}

const FILES = Object.keys(GOOD);

describe("the check of a folder", () => {
    it("accepts every row of a good folder", () => {
        const report = check(GOOD);
        expect(report.faults).toEqual([]);
        expect(report.counts.map((count) => count.accepted)).toEqual(report.counts.map((count) => count.rowsIn));
    });

    it("names the file, the line, the column, the value and the remedy of a fault", () => {
        expect(mutated("project.csv", "2024-01-08", "08/01/24").faults[0]).toEqual({
            kind: "type", file: "project.csv", line: 2, column: "start_date", value: "08/01/24",
            remedy: "Write an existing day as yyyy-mm-dd.",
        });
    });

    it("counts a faulty row as rejected and its neighbour as accepted", () => {
        const report = mutated("weather_report.csv", ",rated,1,Soleil", ",rated,9,Soleil");
        expect(places(report)).toEqual(["weather_report.csv:2:level range"]);
        expect(countOf(report, "weather_report")).toBe("2 = 1 + 1");
    });

    it("asks for a missing file and leaves out the references to it", () => {
        const rest = Object.entries(GOOD).filter(([file]) => file !== "weather_level.csv");
        expect(places(check(Object.fromEntries(rest)))).toEqual(["weather_level.csv:0: file"]);
    });

    it("finds missing, unknown, repeated and misplaced columns, and rejects the rows below", () => {
        expect(places(mutated("programme.csv", ",name,", ",label,"))).toEqual(["programme.csv:1:name header", "programme.csv:1: header"]);
        expect(places(mutated("directorate.csv", ",division", ",name"))).toEqual(["directorate.csv:1:division header", "directorate.csv:1: header"]);
        const swapped = mutated("directorate.csv", "name,division", "division,name");
        expect(places(swapped)).toEqual(["directorate.csv:1: header"]);
        expect(countOf(swapped, "directorate")).toBe("1 = 0 + 1");
    });

    it("takes a byte order mark and the line ends of Windows as they come", () => {
        expect(check({ ...GOOD, "programme.csv": `\uFEFF${GOOD["programme.csv"].replaceAll("\n", "\r\n")}` }).faults).toEqual([]);
    });

    it("reads semicolons as well as commas", () => {
        const report = check({ ...GOOD, "programme.csv": GOOD["programme.csv"].replaceAll(",", ";") });
        expect(report.faults).toEqual([]);
        expect(countOf(report, "programme")).toBe("1 = 1 + 0");
    });

    it("refuses a file whose columns are parted by tabs or pipes, and rejects its rows", () => {
        for (const sign of ["\t", "|"]) {
            const report = check({ ...GOOD, "directorate.csv": GOOD["directorate.csv"].replaceAll(",", sign) });
            expect(report.faults[0]).toEqual({
                kind: "delimiter", file: "directorate.csv", line: 1, column: "", value: sign, remedy: "Save the file with commas or semicolons.",
            });
            expect(countOf(report, "directorate")).toBe("1 = 0 + 1");
        }
    });

    it("asks for UTF-8 instead of UTF-16, with or without a byte order mark", () => {
        const little = Buffer.from(GOOD["directorate.csv"], "utf16le");
        const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
        const big = Buffer.from(marked).swap16();
        for (const bytes of [little, marked, big]) {
            expect(places(check({ ...GOOD, "directorate.csv": bytes }))).toEqual(["directorate.csv:1: encoding"]);
        }
    });

    it("finds letters that were shown byte by byte", () => {
        const report = mutated("directorate.csv", "Technologies", "StratÃ©gie");
        expect(places(report)[0]).toBe("directorate.csv:2:division encoding");
        expect(report.faults[0].remedy).toContain("\"Ã©\"");
    });

    it("rejects a row whose quotes are broken, and tells its first line", () => {
        const report = mutated("directorate.csv", "Technologies\n", "Technologies\nD2,\"a\nb\"c\",d\nD3,e,f\n");
        expect(places(report)).toEqual(["directorate.csv:3: quotes"]);
        expect(countOf(report, "directorate")).toBe("3 = 2 + 1");
    });

    it("stops at a row of more than a million characters, and says that it read nothing below", () => {
        const report = mutated("directorate.csv", "Technologies\n", `Technologies\nD2,"${"x\n".repeat(600_000)}`);
        expect(places(report)).toEqual(["directorate.csv:3: quotes"]);
        expect(report.faults[0].remedy).toContain("nothing below it was read");
        expect(countOf(report, "directorate")).toBe("2 = 1 + 1");
    });

    it("tells as many faults as it is asked to, and counts the others", () => {
        const report = mutated("weather_report.csv", ",rated,1,Soleil", ",rated,9,Soleil");
        expect([report.faults.length, report.leftOut]).toEqual([1, 0]);
        const limited = check({ ...GOOD, "project.csv": GOOD["project.csv"].replace("X1,", ",") }, undefined, 2);
        expect([limited.faults.length, limited.leftOut]).toEqual([2, 3]);
    });

    it("finds bytes that are not UTF-8 where they are", () => {
        const latin = Buffer.from(GOOD["directorate.csv"].replace("Technologies", "Stratégie"), "latin1");
        expect(places(check({ ...GOOD, "directorate.csv": latin }))[0]).toBe("directorate.csv:2:division encoding");
    });

    it("finds a formula in a text", () => {
        expect(places(mutated("weather_report.csv", "Retard.", "\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""))).toEqual(["weather_report.csv:3:comment formula"]);
    });

    it("cuts a text of ten thousand characters to a readable length", () => {
        const [fault] = mutated("weather_report.csv", "Jalon manqué.", "x".repeat(10_000)).faults;
        expect(fault.kind).toBe("length");
        expect(fault.value.length).toBeLessThan(100);
    });

    it("finds rows with too few or too many cells, blank lines and broken quotes", () => {
        expect(places(mutated("programme.csv", "Paiements,D1", "Paiements"))[0]).toBe("programme.csv:2: cells");
        expect(places(mutated("programme.csv", "Paiements,D1", "Paiements,D1,more"))[0]).toBe("programme.csv:2: cells");
        expect(places(mutated("programme.csv", "D1\n", "D1\n\n"))).toEqual(["programme.csv:3: cells"]);
        expect(places(mutated("programme.csv", "Paiements,D1", "\"Paiements,D1"))).toContain("programme.csv:2: quotes");
    });

    it("finds a blank in a required cell", () => {
        expect(places(mutated("programme.csv", "Paiements", ""))[0]).toBe("programme.csv:2:name required");
    });

    it("finds values outside an enumeration or a pattern", () => {
        expect(places(mutated("project.csv", ",build,", ",building,"))[0]).toBe("project.csv:2:phase enum");
        expect(places(mutated("weather_level.csv", "#308C94", "#308c94"))[0]).toBe("weather_level.csv:2:colour_light pattern");
    });

    it("finds repeated primary keys, of one column and of several", () => {
        expect(places(mutated("directorate.csv", "Technologies\n", "Technologies\nD1,Autre,Pôle\n"))).toEqual(["directorate.csv:3:directorate_id primary-key"]);
        expect(places(mutated("weather_expected.csv", "X1,overall,2026-05", "X1,overall,2026-04")))
            .toEqual(["weather_expected.csv:3:project_id dimension_id period_id primary-key"]);
    });

    it("finds repeated values of a column that must be unique", () => {
        expect(places(mutated("weather_level.csv", ",33,", ",100,"))).toContain("weather_level.csv:3:score unique");
    });

    it("finds references that lead nowhere", () => {
        expect(places(mutated("programme.csv", "Paiements,D1", "Paiements,D9"))[0]).toBe("programme.csv:2:lead_directorate_id foreign-key");
    });

    it("says that a referenced row is rejected rather than missing", () => {
        const report = mutated("weather_dimension.csv", ",true", ",oui");
        const orphan = report.faults.find((fault) => fault.kind === "foreign-key");
        expect(orphan?.remedy).toBe("Correct line 2 of weather_dimension first: it is rejected.");
    });

    it("checks each table after those to which it refers, in whatever order the contract names them", () => {
        const { tables } = loadContract();
        const names = inReferenceOrder([...tables].reverse()).map((table) => table.name);
        expect(names.length).toBe(tables.length);
        for (const table of tables) {
            for (const key of table.foreignKeys) expect(names.indexOf(key.table)).toBeLessThanOrEqual(names.indexOf(table.name));
        }
    });

    it("adds up and never throws, whatever is done to a file", () => {
        const change = fc.record({ file: fc.constantFrom(...FILES), at: fc.nat(600), cut: fc.nat(40), put: fc.string({ unit: "binary", maxLength: 20 }) });
        fc.assert(fc.property(change, ({ file, at, cut, put }) => {
            const text = GOOD[file];
            const start = at % text.length;
            const report = check({ ...GOOD, [file]: text.slice(0, start) + put + text.slice(start + cut) });
            expect(addsUp(report)).toBeTrue();
        }), { numRuns: 300 });
    });

    it("adds up and never throws on files of random bytes", () => {
        fc.assert(fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
            const report = check({ ...GOOD, [file]: bytes });
            expect(addsUp(report)).toBeTrue();
            expect(report.faults.length).toBeGreaterThan(0);
        }));
    });
});
