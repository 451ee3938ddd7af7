import { month, portfolio, table } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const told = ({ report }: Mounted): string[] => report.log.of("warning").map(({ title, detail }) => `${title}: ${detail}`);
const strange = portfolio({ "North/A": 1, "North/B": "sunny spells" });

describe("the warning icon", () => {
    it("says what an author should look at, in the reader's language", () => {
        expect(told(mount({ dataset: strange }))).toEqual([jasmine.stringMatching(/^Some data need a look: 1 value is not on the status scale/)]);
        expect(told(mount({ dataset: strange, locale: "fr-FR" }))[0]).toMatch(/^Des données sont à vérifier: 1 valeur n'est pas/);
    });

    it("says that rows were left with the host, but not that they are on their way", async () => {
        const rows = Array.from({ length: 40 }, (_, at) => [`P${at}`, month(1), 1]);
        const visual = mount({ dataset: table(["project", "month", "status"], rows), limits: { window: 10, ceiling: 20 } });
        await visual.report.settled();
        await visual.report.settled();
        expect(told(visual)).toEqual([jasmine.stringMatching(/Only the first 20 rows are shown/)]);
    });

    it("is told once for the same, and again when it came back", () => {
        const visual = mount({ dataset: strange });
        visual.report.update();
        visual.resize({ width: 500, height: 300 });
        expect(told(visual).length).toBe(1);
        visual.report.setDataset(portfolio({ "North/A": 1 }));
        visual.report.setDataset(strange);
        expect(told(visual).length).toBe(2);
    });

    it("is not told where all is well, and not missed where a host has none", () => {
        expect(told(mount({ dataset: portfolio({ "North/A": 1 }) }))).toEqual([]);
        const visual = mount({ dataset: strange, wrap: (host) => ({ ...host, displayWarningIcon: undefined }) as unknown as typeof host });
        expect(visual.notices()).toContain("1 value is not on the status scale");
    });
});
