import type powerbi from "powerbi-visuals-api";
import { manyRisks, NINE, nineRisks, registerTable } from "../../snapshots/scenarios/register";
import { click } from "./pointer";
import { cards, cellBoxes, chips, headline, listTitle, mountRisks, notices, onCell, ranks, shownPictures, words } from "./risksOnPage";
import { answered } from "./selected";
import { all, attribute, type Mounted, type MountOptions } from "./visualBuilder";

const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
const buttons = ({ element }: Mounted): HTMLButtonElement[] => Array.from(element.querySelectorAll<HTMLButtonElement>(".pm-export button")).filter((one) => one.getClientRects().length > 0);

async function saved(options: MountOptions = {}): Promise<{ readonly name: string; readonly lines: readonly string[] }> {
    const visual = mountRisks(options);
    await settled();
    buttons(visual)[0]?.click();
    await settled();
    const file = visual.report.log.of("file").at(-1);
    return { name: file?.name ?? "", lines: (file?.content ?? "").split("\r\n") };
}

interface Slice {
    readonly uid: string;
    readonly displayName: string;
    readonly control: { readonly type: string; readonly properties: { readonly value: unknown } };
}

function slicesOf(visual: Mounted, card: string): Slice[] {
    const found = cards(visual).find(({ uid }) => uid === `${card}-card`);
    return (found?.groups ?? []).flatMap((group) => (group as { readonly slices?: unknown }).slices as Slice[]);
}

describe("risks in high contrast", () => {
    const mine = /^(none|transparent|url\(#.*\))$/;

    it("have the colours of the host alone, in every mode, chosen and opened", async () => {
        for (const mode of ["residualMode", "inherentMode", "movementMode", "sinceLastMode", "heatMode"]) {
            const visual = mountRisks({ highContrast: true, objects: { risk: { mode }, riskChecks: { show: true }, riskZones: { colour1: { solid: { color: "#FF0000" } } } } });
            click(visual, onCell(visual, 2, 4));
            await answered();
            const palette = visual.report.host.colorPalette as unknown as Record<string, { readonly value: string }>;
            const host = new Set(["foreground", "background", "foregroundSelected", "hyperlink"].map((name) => palette[name].value.toLowerCase()));
            const used = all(visual.svg, "path, rect, text, circle").flatMap((mark) => [attribute(mark, "fill"), attribute(mark, "stroke")]).filter((colour) => colour !== "" && !mine.test(colour));
            expect([...new Set(used.map((colour) => colour.toLowerCase()))].filter((colour) => !host.has(colour))).withContext(mode).toEqual([]);
        }
    });

    it("tell the zone of a cell by its dots, as in every theme", () => {
        for (const highContrast of [false, true]) {
            const visual = mountRisks({ highContrast });
            const dots = (likelihood: number, impact: number): number => {
                const { left, top, right, bottom } = cellBoxes(visual)[(5 - likelihood) * 5 + impact - 1];
                const signs = all(visual.svg, ".pm-matrix path").filter((path) => /^(M[\d.]+ [\d.]+m-1\.8 0a)/.test(attribute(path, "d"))).filter((path) => {
                    const box = path.getBoundingClientRect();
                    return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
                });
                return signs.map((path) => attribute(path, "d").split("M").length - 1)[0] ?? 0;
            };
            expect([dots(1, 1), dots(2, 4), dots(3, 5)]).toEqual([1, 2, 3]);
        }
    });

    it("have as many dots in the legend as the zone has in the matrix", () => {
        const dots = all(mountRisks({ highContrast: true }).svg, ".pm-legend path").map((path) => /m-1\.8/.test(attribute(path, "d")) ? attribute(path, "d").split("M").length - 1 : 0).filter((count) => count > 0);
        expect(dots).toEqual([1, 2, 3]);
    });
});

describe("the looks of zones", () => {
    it("are the author's, in name and colour", () => {
        const visual = mountRisks({ objects: { riskZones: { label3: "Refused", colour3: { solid: { color: "#123456" } } } } });
        expect(words(visual, ".pm-legend")).toContain("Refused");
        expect(all(visual.svg, ".pm-risk").some((mark) => attribute(mark, "fill").toLowerCase() === "#123456")).toBeTrue();
    });

    it("are as many as the author wants, and of the cells that the author chose", () => {
        expect(words(mountRisks({ objects: { riskZones: { count: 5 } } }), ".pm-legend").slice(0, 5)).toEqual(["Acceptable", "Tolerable", "Undesirable", "Unacceptable", "Intolerable"]);
        const fills = (objects: powerbi.DataViewObjects): string[] => all(mountRisks({ objects }).svg, ".pm-matrix rect").map((rect) => attribute(rect, "fill"));
        const [usual, own] = [fills({}), fills({ riskMatrix: { cell11: "zone3" } })];
        expect(usual.map((fill, at) => fill === own[at] ? undefined : at).filter((at) => at !== undefined)).toEqual([20]);
    });
});

describe("risks that nobody can scroll or choose", () => {
    for (const environment of ["exportReportHost", "dashboardHost"] as const) {
        it(`are all there or counted (${environment})`, async () => {
            const visual = mountRisks({ environment, dataset: manyRisks(100) });
            await settled();
            const hidden = Number(/(\d+) risks of the list do not fit in this picture\./.exec(notices(visual))?.[1]);
            const edge = visual.svg.querySelector(".pm-list")!.getBoundingClientRect();
            const whole = all(visual.svg, ".pm-list text").filter((text) => /^\d+$/.test(text.textContent) && text.getBoundingClientRect().bottom < Number(attribute(visual.svg.querySelector(".pm-list")!, "height")) + edge.top);
            expect(hidden).toBeGreaterThan(80);
            expect(whole.length).toBeGreaterThanOrEqual(100 - hidden);
            expect(getComputedStyle(visual.scroller).overflowY).toBe("hidden");
            expect(buttons(visual)).toEqual([]);
            click(visual, onCell(visual, 3, 3));
            await answered();
            expect(visual.report.log.of("selection")).toEqual([]);
        });
    }

    it("say nothing of it where all fit, and nothing in a report", () => {
        expect(notices(mountRisks({ environment: "exportReportHost" }))).not.toContain("do not fit");
        expect(notices(mountRisks({ dataset: manyRisks(100) }))).not.toContain("do not fit");
        expect(notices(mountRisks({ environment: "dashboardHost", dataset: manyRisks(100), locale: "fr-FR" }))).toMatch(/\d+ risques/);
    });
});

describe("the file of a register", () => {
    it("holds every row and every field, with what the visual made of them", async () => {
        const { name, lines } = await saved();
        expect(name).toMatch(/^Risks \d{4}-\d\d-\d\d\.csv$/);
        expect(lines[0].replace("\uFEFF", "").split(",").sort()).toEqual([...nineRisks.columns.map((column) => column.name), "Zone", "Appetite", "Not in the matrix"].sort());
        expect(lines[0]).toContain("Residual impact,Target likelihood,Target impact,Likelihood before,Impact before,Exposure");
        expect(lines.length).toBe(1 + NINE.length + 1);
        expect(lines[1]).toMatch(/^Alpha,R-01,A key supplier fails,supplier,4,5,3,5,2,4,3,4,2400000,A\. Martin,2026-05-08,Sign with a second supplier,2026-05-20,1,1,1,open,Unacceptable,Above appetite,$/);
        expect(lines[4]).toMatch(/,Acceptable,Within appetite,$/);
        expect(lines.slice(9, 14).map((line) => line.split(",").slice(-3).join())).toEqual([",,1 without a score", ",,1 outside the scales", ",,1 closed", ",,1 occurred", ",,1 duplicate"]);
    });

    it("is in French for French, and safe for a spreadsheet", async () => {
        const { name, lines } = await saved({ locale: "fr-FR", dataset: registerTable([{ ...NINE[0], title: "=1+1" }]) });
        expect(name).not.toMatch(/^Risks/);
        expect(lines[0]).toContain(";Risk;");
        expect(lines[1]).toContain("'=1+1");
    });

    it("has the rows of every cell while one is opened, and no button where the author wants none", async () => {
        const visual = mountRisks();
        click(visual, onCell(visual, 2, 4));
        await settled();
        buttons(visual)[0].click();
        await settled();
        expect(visual.report.log.of("file").at(-1)?.content.split("\r\n").length).toBe(1 + NINE.length + 1);
        const without = mountRisks({ objects: { download: { show: false } } });
        await settled();
        expect(buttons(without)).toEqual([]);
    });
});

describe("more risks than the host sends", () => {
    it("are told while they come, and what is missing in the end", async () => {
        const visual = mountRisks({ dataset: manyRisks(1000), limits: { window: 100, ceiling: 250 } });
        expect(notices(visual)).toContain("100 rows so far; more are on their way");
        for (let turn = 0; turn < 4; turn += 1) await visual.report.settled();
        expect(visual.report.rowsLoaded()).toBe(250);
        expect(notices(visual)).toContain("Only the first 250 rows are shown");
        expect(headline(visual)).toMatch(/ of 250 risks above appetite/);
        expect(visual.report.log.renderings().filter((state) => state === "finished").length).toBe(3);
    });
});

describe("the pane of a register", () => {
    it("has the cards of the risk view alone", () => {
        expect(cards(mountRisks()).map(({ uid }) => uid.replace("-card", ""))).toEqual(["headline", "view", "amounts", "risk", "riskScale", "riskZones", "riskMatrix", "riskBubbles", "riskCells", "riskList", "riskChecks", "headers", "legend", "download"]);
    });

    it("names each cell by its levels, and says the zone that is in force", () => {
        const cellsOf = (objects: powerbi.DataViewObjects): Slice[] => slicesOf(mountRisks({ objects }), "riskMatrix");
        const usual = cellsOf({});
        expect(usual.length).toBe(25);
        expect([usual[0].displayName, usual[24].displayName]).toEqual(["Almost certain × Severe", "Rare × Insignificant"]);
        expect(usual.map(({ control }) => (control.properties.value as { readonly value: string }).value).filter((zone) => !/^zone[123]$/.test(zone))).toEqual([]);
        const three = cellsOf({ riskScale: { scales: "std3" } });
        expect([three.length, three[0].displayName]).toEqual([9, "High × High"]);
        const own = cellsOf({ riskScale: { scales: "ownScales", likelihoodLevels: "Never; Maybe; Always", impactLevels: "Nil; Some; Much; All" } });
        expect([own.length, own[0].displayName]).toEqual([12, "Always × All"]);
        expect(cards(mountRisks({ objects: { riskZones: { rule: "byScore" } } })).map(({ uid }) => uid)).not.toContain("riskMatrix-card");
    });

    it("tells each finding in a sentence of its own that nobody can write", () => {
        const findings = slicesOf(mountRisks(), "riskChecks").slice(1);
        expect(findings.length).toBe(12);
        expect(findings.every(({ control }) => control.type === "ReadOnlyText")).toBeTrue();
        const told = findings.map(({ control }) => String(control.properties.value));
        expect(told.every((sentence) => /[.?]$/.test(sentence))).toBeTrue();
        expect(told).toContain("1 risk has a residual score above its inherent one: R-05.");
        expect(told).toContain("1 risk stands where it stood before any control, although actions are closed: R-03.");
    });

    it("leaves out the findings that no field tells, and shows what is amiss beneath the picture where asked to", () => {
        const bare = mountRisks({ dataset: { columns: nineRisks.columns.filter(({ roles }) => !["reviewed", "openActions"].includes(roles[0])), rows: nineRisks.rows.map((row) => row.filter((_, at) => !["reviewed", "openActions"].includes(nineRisks.columns[at].roles[0]))) } });
        const names = slicesOf(bare, "riskChecks").map(({ uid }) => uid);
        expect(names).not.toContain("riskChecks-stale");
        expect(names).not.toContain("riskChecks-without");
        const [quiet, told] = [false, true].map((show) => notices(mountRisks({ objects: { riskChecks: { show } }, viewport: { width: 900, height: 900 } })));
        expect(quiet).not.toContain("residual score above");
        expect(told).toContain("1 risk has a residual score above its inherent one: R-05.");
    });

    it("takes away what the author does not want", () => {
        const has = (objects: powerbi.DataViewObjects, selector: string, text: string): boolean => words(mountRisks({ objects }), selector).includes(text);
        expect([has({}, ".pm-matrix", "8 · 4.54 M€"), has({ riskCells: { totals: false } }, ".pm-matrix", "8 · 4.54 M€")]).toEqual([true, false]);
        expect([has({}, ".pm-matrix", "R-03"), has({ riskBubbles: { labels: false } }, ".pm-matrix", "R-03")]).toEqual([true, false]);
        expect([has({}, ".pm-matrix", "Impact →"), has({ riskCells: { axisTitles: false } }, ".pm-matrix", "Impact →")]).toEqual([true, false]);
        const bare = mountRisks({ objects: { legend: { show: false }, headline: { show: false } } });
        expect([words(bare, ".pm-legend"), words(bare, ".pm-headline")]).toEqual([[], []]);
        expect(has({ riskCells: { likelihoodTitle: "Odds" } }, ".pm-matrix", "Odds ↑")).toBeTrue();
    });

    it("counts from as many in a cell as the author says", () => {
        expect(all(mountRisks({ objects: { riskBubbles: { cluster: 2 } } }).svg, ".pm-risk-cluster").map((mark) => mark.nextElementSibling?.textContent)).toEqual(["2"]);
    });

    it("puts the list where the author wants it", () => {
        const place = (position: string): DOMRect => mountRisks({ objects: { riskList: { position } }, viewport: { width: 900, height: 760 } }).svg.querySelector(".pm-list-title text")?.getBoundingClientRect() ?? new DOMRect();
        expect(place("listRight").left).toBeGreaterThan(place("listBelow").left + 300);
        expect(listTitle(mountRisks({ objects: { riskList: { position: "listOff" } } }))).toBe("");
        expect(ranks(mountRisks({ objects: { riskList: { position: "listOff" } } }))).toEqual([]);
    });
});

describe("formatting risks where they stand", () => {
    const sheet = (objects: powerbi.DataViewObjects = {}): HTMLElement[] => {
        const visual = mountRisks({ objects });
        visual.report.setFormatMode(true);
        return Array.from(visual.element.querySelectorAll<HTMLElement>(".pm-parts div"));
    };
    const named = (fields: readonly HTMLElement[]): (string | undefined)[] => [...new Set(fields.map(({ dataset }) => dataset.subSelectionObjectName))];

    it("has a field over each part that is shown, and over none that is not", () => {
        expect(new Set(named(sheet()))).toEqual(new Set(["headline", "legend", "riskZones", "riskCells", "riskList"]));
        expect(new Set(named(sheet({ headline: { show: false }, legend: { show: false }, riskList: { position: "listOff" } })))).toEqual(new Set(["riskZones", "riskCells"]));
    });

    it("has no field over another", () => {
        const boxes = sheet().map((field) => field.getBoundingClientRect());
        const overlaps = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1));
        expect([boxes.length, overlaps.length]).toEqual([5, 0]);
    });

    it("leads to a card of the pane from each part, with what is chosen most on the way", () => {
        const { visual } = mountRisks();
        const uids = (visual.getFormattingModel().cards as { readonly uid: string }[]).map(({ uid }) => uid);
        for (const name of ["riskZones", "riskCells", "riskList"]) {
            const menu = visual.visualOnObjectFormatting.getSubSelectionShortcuts([{ customVisualObjects: [{ objectName: name }] } as unknown as powerbi.visuals.CustomVisualSubSelection], undefined) ?? [];
            expect(menu.length).withContext(name).toBeGreaterThan(3);
            expect(uids).toContain((menu.at(-1) as unknown as { readonly destinationInfo: { readonly cardUid: string } }).destinationInfo.cardUid);
        }
    });

    it("has none over a message", () => {
        const visual = mountRisks({ dataset: registerTable([]) });
        visual.report.setFormatMode(true);
        expect(visual.element.querySelectorAll(".pm-parts div").length).toBe(0);
        expect([shownPictures(visual), chips(visual)]).toEqual([[], []]);
    });
});

describe("texts of the risk view", () => {
    it("have the author's style, each part by itself", () => {
        for (const [part, selector] of [["headline", ".pm-headline"], ["legend", ".pm-legend"]] as const) {
            const visual = mountRisks({ objects: { [part]: { italic: true, bold: true, colour: { solid: { color: "#AA2200" } } } } });
            const styles = Array.from(visual.svg.querySelectorAll(`${selector} text`), (text) => getComputedStyle(text));
            expect(styles.length).toBeGreaterThan(0);
            expect(new Set(styles.map(({ fontStyle, fill }) => `${fontStyle} ${fill}`))).toEqual(new Set(["italic rgb(170, 34, 0)"]));
        }
    });

    it("grow with the size of the headers, in one font for all", () => {
        const height = (fontSize: number): number => mountRisks({ objects: { headers: { fontSize } }, viewport: { width: 1280, height: 720 } }).svg.querySelector(".pm-list text")!.getBoundingClientRect().height;
        expect(height(14)).toBeGreaterThan(height(9));
        const visual = mountRisks({ objects: { headers: { fontFamily: "Courier New" } } });
        expect(getComputedStyle(visual.svg.querySelector("text")!).fontFamily).toContain("Courier New");
    });
});
