import { checkFiles } from "../../dataset/check/contract/checkFiles";
import { faultSentence } from "../../dataset/check/contract/sentence";
import { loadContract } from "../../dataset/contract/load";
import { rowsOf } from "../dataset/sampleTables";
import { TINY_CASES } from "./tinyCases";
import { calendarRows } from "./tinyCalendar";
import { tinyTexts } from "./tinyTables";

const contract = loadContract();

describe("the tables of a tiny case", () => {
    for (const tiny of TINY_CASES) {
        it(`satisfy the contract: ${tiny.name}`, () => {
            const texts = tinyTexts(contract, tiny);
            const { faults } = checkFiles(contract, (file) => [Buffer.from(texts.get(file) ?? "", "utf8")]);
            expect(faults.map(faultSentence)).toEqual([]);
        });
    }

    it("have the calendar of the sample when they span its days", () => {
        const sample = rowsOf("calendar");
        const lastClosed = sample.filter((row) => row.is_closed_month === "true").at(-1);
        const made = calendarRows([sample[0].date, sample.at(-1)?.date ?? ""], 1, lastClosed?.date ?? "");
        expect(made).toEqual(sample);
    });

    it("name the fiscal year after the calendar year in which it ends", () => {
        const [march, april] = calendarRows(["2025-03-31", "2025-04-01"], 4, "2025-03-31");
        expect([march.fiscal_year, march.fiscal_period, march.is_closed_month]).toEqual(["2025", "12", "true"]);
        expect([april.fiscal_year, april.fiscal_period, april.is_closed_month]).toEqual(["2026", "1", "false"]);
    });
});
