import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadContract } from "../../../dataset/contract/load";
import { RULES } from "../../../dataset/check/bestPractice/rules";
import { LAST_RANK } from "../../../dataset/generate/periods";
import { USUAL_HORIZON, USUAL_MONTHS } from "../../../dataset/generate/horizon";
import { STORIES } from "../../../dataset/generate/stories/index";
import { loadedTables } from "../../../dataset/model/loaded";

const readme = readFileSync(new URL("../../../dataset/README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
const pages = JSON.parse(readFileSync(fileURLToPath(new URL("../../../dataset/pmo.Report/definition/pages/pages.json", import.meta.url)), "utf8")) as { pageOrder: string[] };

describe("the page on the dataset", () => {
    it("prints the numbers of today", () => {
        const contract = loadContract();
        expect(readme).toContain(`data package of ${contract.tables.length} tables`);
        expect(readme).toContain(`the model in TMDL: ${loadedTables(contract).length} tables`);
        expect(readme).toContain(`the ${RULES.length} rules of Microsoft's Best Practice Analyzer`);
        expect(readme).toContain(`earned value for ${USUAL_MONTHS} months, weather, forecasts, milestones and risks for the last ${LAST_RANK - USUAL_HORIZON.firstReportRank + 1}`);
        expect(pages.pageOrder.length).toBe(10);
        expect(readme).toContain("nine pages, two of which are drilled through to, and a tooltip");
    });

    it("lists every story of the generator, by the name that its test uses", () => {
        for (const { id } of STORIES) expect(readme).toContain(`| \`${id}\` |`);
    });
});
