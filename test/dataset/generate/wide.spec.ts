import { loadContract } from "../../../dataset/contract/load";
import { checkFiles } from "../../../dataset/check/contract/checkFiles";
import { type SampleSize, writeSample } from "../../../dataset/generate/sample";

const contract = loadContract();

function filesOf(size: SampleSize): ReadonlyMap<string, string> {
    const parts = new Map<string, string[]>();
    writeSample(contract, size, (file, text) => {
        const known = parts.get(file);
        if (known) known.push(text);
        else parts.set(file, [text]);
    });
    return new Map([...parts].map(([file, texts]) => [file, texts.join("")]));
}

function rowsIn(text: string | undefined): number {
    return (text ?? "").split("\n").length - 2;
}

describe("a sample of another size", () => {
    it("follows the contract beyond the projects written by hand, and over more months", () => {
        const files = filesOf({ projects: 75, months: 48, fiscalStart: 4 });
        const encoder = new TextEncoder();
        const { faults, counts } = checkFiles(contract, (file) => encoder.encode(files.get(file)));
        expect(faults.slice(0, 5)).toEqual([]);
        expect(counts.find(({ table }) => table === "project")?.accepted).toBe(75);
        expect(rowsIn(files.get("reporting_period.csv"))).toBe(36);
        const april = files.get("calendar.csv")?.split("\n").find((line) => line.startsWith("2026-04-01,")) ?? "";
        expect(april.split(",").slice(-3)).toEqual(["2027", "1", "true"]);
    });

    it("may be smaller: one project over six months, all of them collected", () => {
        const files = filesOf({ projects: 1, months: 6, fiscalStart: 1 });
        expect(rowsIn(files.get("project.csv"))).toBe(1);
        expect(rowsIn(files.get("reporting_period.csv"))).toBe(6);
        expect(rowsIn(files.get("weather_report.csv"))).toBeGreaterThan(20);
    });
});
