import type powerbi from "powerbi-visuals-api";
import { MOST_BYTES } from "../../../src/interaction/downloads";
import { month, portfolio, table } from "./tables";
import { mount, type Mounted, type MountOptions } from "./visualBuilder";

const DATA = table(["directorate", "project", "month", "status", "collected", "comment", "weight", "manager"], [
    ["North", "Ledger; core", month(4), 1, new Date(2026, 4, 2), "=HYPERLINK(\"x\")", 1.5, "Ana"],
    ["North", "Portal", month(5), 4, new Date(2026, 4, 30), "Two\nlines", 2, null],
    ["South", "Portal", month(5), "sunny spells", null, null, null, "Bo"],
]);

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const button = ({ element }: Mounted): HTMLButtonElement | null => element.querySelector(".pm-export button");
const said = ({ element }: Mounted): string | undefined => element.querySelector(".pm-export [role=status]")?.textContent;
const files = ({ report }: Mounted): readonly { name: string; content: string }[] => report.log.of("file");

async function mounted(options: MountOptions): Promise<Mounted> {
    const visual = mount({ dataset: DATA, ...options });
    await settled();
    return visual;
}

async function save(visual: Mounted): Promise<void> {
    button(visual)?.click();
    await settled();
}

describe("the data behind the view", () => {
    it("are saved as they are and as they are read, every row and field of them", async () => {
        const visual = await mounted({});
        await save(visual);
        expect(files(visual).map(({ name }) => name)).toEqual([jasmine.stringMatching(/^Portfolio weather \d{4}-\d\d-\d\d\.csv$/)]);
        expect(files(visual)[0].content).toBe([
            "\uFEFFDirectorate,Project,Month,Weather,Status as read,Rank (1 is best of 4),Age in days,Stale,Entered on,Key fact,Budget,Manager",
            "North,Ledger; core,2026-04-01,1,Sun,1,0,No,2026-05-02,\"'=HYPERLINK(\"\"x\"\")\",1.5,Ana",
            "North,Portal,2026-05-01,4,Storm,4,2,No,2026-05-30,\"Two\nlines\",2,",
            "South,Portal,2026-05-01,sunny spells,Unknown value,,,,,,,Bo",
            "",
        ].join("\r\n"));
        expect(said(visual)).toBe("3 rows saved.");
    });

    it("are saved in French for a spreadsheet in French", async () => {
        const visual = await mounted({ locale: "fr-FR" });
        await save(visual);
        expect(files(visual)[0].name).toMatch(/^Météo du portefeuille /);
        expect(files(visual)[0].content).toContain("North;\"Ledger; core\";2026-04-01;1;Soleil;1;0;Non;2026-05-02;");
        expect(files(visual)[0].content).toContain(";1,5;Ana");
        expect(said(visual)).toBe("3 lignes enregistrées.");
    });

    it("leave out the age where no field tells it", async () => {
        const visual = await mounted({ dataset: portfolio({ "North/A": 1 }) });
        await save(visual);
        expect(files(visual)[0].content.split("\r\n")[0]).toBe("\uFEFFDirectorate,Project,Dimension,Weather,Status as read,Rank (1 is best of 4)");
        expect(said(visual)).toBe("1 row saved.");
    });

    it("are said to be a part where the host holds more than it sends", async () => {
        const rows = Array.from({ length: 40 }, (_, at) => [`P${at}`, month(1), 1]);
        const visual = mount({ dataset: table(["project", "month", "status"], rows), limits: { window: 10, ceiling: 20 } });
        await visual.report.settled();
        await visual.report.settled();
        await save(visual);
        expect(said(visual)).toMatch(/^20 rows saved\. Only the first 20 rows are shown/);
    });

    it("are said not to be saved where the reader thought better of it, or where they are too much for a file", async () => {
        const cancelled = await mounted({ downloads: "cancelled" });
        await save(cancelled);
        expect(said(cancelled)).toBe("Not saved: the download was refused or cancelled.");
        const large = await mounted({ dataset: table(["project", "month", "status", "comment"], [["P", month(1), 1, "x".repeat(MOST_BYTES)]]) });
        await save(large);
        expect(said(large)).toMatch(/^Not saved: 1 row makes more than the 30 MB/);
        expect(files(large)).toEqual([]);
    });
});

describe("the button that saves them", () => {
    it("is a named target of 24 pixels in the corner of the grid, beside no cell", async () => {
        const visual = await mounted({});
        const box = (button(visual) as HTMLElement).getBoundingClientRect();
        const first = visual.labelOfRow("North").getBoundingClientRect();
        const cells = visual.element.querySelector(".pm-body")?.getBoundingClientRect();
        expect([box.width, box.height]).toEqual([24, 24]);
        expect(box.bottom).toBeLessThanOrEqual(first.top);
        expect(box.right).toBeLessThan(cells?.left ?? 0);
        expect(button(visual)?.getAttribute("aria-label")).toBe("Save the data as a file for spreadsheets");
    });

    it("is not there where the host saves no files, the author wants none, or nobody may use the report", async () => {
        const wants = { download: { show: false } };
        for (const options of [{ downloads: "disabledByAdmin" }, { downloads: "notSupported" }, { objects: wants }, { allowInteractions: false }] as const) {
            expect(button(await mounted(options))).withContext(JSON.stringify(options)).toBeNull();
        }
    });

    it("goes with the picture, and comes back with it", async () => {
        const visual = await mounted({});
        visual.report.setDataset(undefined);
        expect(button(visual)).toBeNull();
        visual.report.setDataset(DATA);
        expect(button(visual)).not.toBeNull();
    });

    it("takes back what it said as soon as the reader goes on", async () => {
        const visual = await mounted({});
        await save(visual);
        visual.scroller.dispatchEvent(new Event("pointerdown", { bubbles: true }));
        expect(said(visual)).toBe("");
    });

    it("keeps its place and its focus through an update", async () => {
        const visual = await mounted({});
        const before = button(visual);
        before?.focus();
        visual.report.update();
        expect(button(visual)).toBe(before);
        expect(document.activeElement).toBe(before);
    });

    it("has a card in the pane where the host saves files, or has not said yet, and none where it does not", async () => {
        const cards = (visual: Mounted): string[] => (visual.visual.getFormattingModel().cards as powerbi.visuals.FormattingCard[]).map(({ uid }) => uid);
        expect(cards(mount({ dataset: DATA, downloads: "disabledByAdmin" }))).toContain("download-card");
        expect(cards(await mounted({}))).toContain("download-card");
        expect(cards(await mounted({ downloads: "disabledByAdmin" }))).not.toContain("download-card");
    });
});
