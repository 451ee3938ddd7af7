import powerbi from "powerbi-visuals-api";
import capabilities from "../../../capabilities.json";
import english from "../../../stringResources/en-US/resources.resjson";
import { PARTS, type PartName } from "../../../src/settings/parts";
import { history } from "./tables";
import { mount, mountOnly, type Mounted, type MountOptions } from "./visualBuilder";

type SubSelection = powerbi.visuals.CustomVisualSubSelection;
type Outline = powerbi.visuals.SubSelectionRegionOutline;
type FormattingId = powerbi.visuals.FormattingId;

const TITLES: Readonly<Record<PartName, string>> = { headline: "Headline", legend: "Legend", headers: "Headers", cells: "Cells", summaries: "Summaries", figures: "Figures", alerts: "Alerts", lines: "Series", riskZones: "Zones and appetite", riskCells: "Cells and axes", riskList: "List of risks" };
const OF_HEATMAP: readonly PartName[] = ["headline", "legend", "headers", "cells", "summaries"];
const dataset = history({ "North/Alpha": [1, 2, 4], "North/Beta": [3, 4, 4] });
const summaries = { shares: true, numbers: true, timeInState: true, sparkline: true };

function formatted(options: MountOptions = {}): Mounted {
    const visual = mount({ dataset, objects: { summaries }, viewport: { width: 760, height: 460 }, ...options });
    visual.report.setFormatMode(true);
    return visual;
}

const sheet = ({ element }: Mounted): HTMLElement | null => element.querySelector(".pm-parts");
const fields = (visual: Mounted, name?: PartName): HTMLElement[] =>
    Array.from(sheet(visual)?.querySelectorAll<HTMLElement>(name === undefined ? "div" : `[data-sub-selection-object-name=${name}]`) ?? []);
const outlines = ({ report }: Mounted): readonly Outline[] => report.log.of("outlines").at(-1)?.outlines ?? [];
const outlined = (visual: Mounted, visibility: powerbi.visuals.SubSelectionOutlineVisibility): string[] => outlines(visual).filter((one) => one.visibility === visibility).map(({ id }) => id);
const subSelected = ({ report }: Mounted): SubSelection | undefined => report.log.of("subSelection").at(-1)?.subSelection;
const subSelectionOf = (...objectNames: readonly string[]): SubSelection[] => [{
    customVisualObjects: objectNames.map((objectName) => ({ objectName })), displayName: "", subSelectionType: 1, selectionOrigin: { x: 0, y: 0 }, showUI: true,
} as unknown as SubSelection];

async function clickOn(visual: Mounted, field: Element, kind = "click"): Promise<void> {
    const { x, y, width, height } = field.getBoundingClientRect();
    field.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 }));
    await visual.report.settled();
}

describe("formatting on the visual", () => {
    it("lays nothing over the picture until the report is in format mode, and takes all away after it", () => {
        const visual = mount({ dataset });
        expect(sheet(visual)).toBeNull();
        visual.report.setFormatMode(true);
        expect(fields(visual).length).toBeGreaterThan(3);
        visual.report.setFormatMode(false);
        expect(sheet(visual)).toBeNull();
    });

    it("has a field over each part that is shown, where that part is, named in the reader's language", () => {
        const visual = formatted();
        expect(new Set(fields(visual).map((field) => field.dataset.subSelectionObjectName))).toEqual(new Set(OF_HEATMAP));
        for (const name of OF_HEATMAP) expect(fields(visual, name)[0].dataset.subSelectionDisplayName).toBe(TITLES[name]);
        const within = (inner: Element, field: HTMLElement): boolean => {
            const [one, all] = [inner.getBoundingClientRect(), field.getBoundingClientRect()];
            return one.left >= all.left - 1 && one.right <= all.right + 1 && one.top >= all.top - 1 && one.bottom <= all.bottom + 1;
        };
        const find = (selector: string): Element => visual.element.querySelector(selector)!;
        expect(within(find(".pm-headline text"), fields(visual, "headline")[0])).toBeTrue();
        expect(within(find(".pm-legend"), fields(visual, "legend")[0])).toBeTrue();
        expect(within(find("text.pm-column"), fields(visual, "headers")[0])).toBeTrue();
        expect(within(find(".pm-rowheader text"), fields(visual, "headers")[1])).toBeTrue();
        expect(within(find(".pm-row"), fields(visual, "cells")[0])).toBeTrue();
        expect(fields(formatted({ locale: "fr-FR" }), "cells")[0].dataset.subSelectionDisplayName).toBe("Cellules");
    });

    it("has no field over another", () => {
        const boxes = fields(formatted()).map((field) => field.getBoundingClientRect());
        const overlaps = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1));
        expect(boxes.length).toBe(7);
        expect(overlaps).toEqual([]);
    });

    it("has none over what is not shown, and none over a message", () => {
        const bare = formatted({ objects: { headline: { show: false }, legend: { show: false } } });
        expect(new Set(fields(bare).map((field) => field.dataset.subSelectionObjectName))).toEqual(new Set(["headers", "cells"]));
        const empty = formatted({ dataset: history({}) });
        expect(fields(empty)).toEqual([]);
    });

    it("follows the picture: other sizes, other settings", () => {
        const visual = formatted();
        const before = fields(visual, "cells")[0].style.cssText;
        visual.report.resize({ width: 600, height: 400 });
        expect(fields(visual, "cells")[0].style.cssText).not.toBe(before);
        visual.report.setObjects({ headline: { position: "bottom" } });
        expect(parseFloat(fields(visual, "headline")[0].style.top)).toBeGreaterThan(300);
    });

    it("outlines the part that is pointed at, and the one that is clicked", async () => {
        const visual = formatted();
        const [legend] = fields(visual, "legend");
        legend.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
        expect(outlined(visual, powerbi.visuals.SubSelectionOutlineVisibility.Hover)).toEqual(["legend"]);
        await clickOn(visual, legend);
        expect(subSelected(visual)).toEqual(jasmine.objectContaining({ displayName: "Legend", showUI: false, subSelectionType: powerbi.visuals.SubSelectionStylesType.Text }));
        expect(outlined(visual, powerbi.visuals.SubSelectionOutlineVisibility.Active)).toEqual(["legend"]);
        await clickOn(visual, fields(visual, "headers")[0], "contextmenu");
        expect(subSelected(visual)).toEqual(jasmine.objectContaining({ displayName: "Headers", showUI: true }));
        expect(outlined(visual, powerbi.visuals.SubSelectionOutlineVisibility.Active)).toEqual(["headers"]);
    });

    it("keeps its outline through an update that does not say again what is sub-selected, and lets go when one says nothing is", async () => {
        const visual = formatted();
        await clickOn(visual, fields(visual, "legend")[0]);
        const told = (type: powerbi.VisualUpdateType): string[] => {
            visual.visual.update({ ...visual.report.options(), type, subSelections: undefined });
            return outlined(visual, powerbi.visuals.SubSelectionOutlineVisibility.Active);
        };
        expect(told(powerbi.VisualUpdateType.Data)).toEqual(["legend"]);
        expect(told(powerbi.VisualUpdateType.Resize)).toEqual(["legend"]);
        expect(told(powerbi.VisualUpdateType.FormattingSubSelectionChange)).toEqual([]);
    });

    it("lets go beside every part, and does not select data meanwhile", async () => {
        const visual = formatted();
        await clickOn(visual, fields(visual, "cells")[0]);
        await clickOn(visual, sheet(visual)!);
        expect(subSelected(visual)).toBeUndefined();
        expect(outlined(visual, powerbi.visuals.SubSelectionOutlineVisibility.Active)).toEqual([]);
        expect(visual.report.log.of("selection")).toEqual([]);
        expect(visual.report.log.of("contextMenu")).toEqual([]);
    });

    it("hands a turn of the wheel to the grid beneath", async () => {
        const visual = formatted({ dataset: history(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`P${at}`, [1]]))) });
        const scrolled = new Promise((resolve) => visual.scroller.addEventListener("scroll", resolve, { once: true }));
        sheet(visual)!.dispatchEvent(new WheelEvent("wheel", { deltaY: 90, bubbles: true }));
        await scrolled;
        expect(visual.scroller.scrollTop).toBe(90);
    });

    it("is left out where the host does not know of it", () => {
        const visual = mount({ dataset, wrap: (host) => ({ ...host, subSelectionService: undefined }) as unknown as typeof host });
        visual.report.setFormatMode(true);
        expect(sheet(visual)).toBeNull();
        expect(visual.visual.visualOnObjectFormatting.getSubSelectables?.()).toBeUndefined();
    });

    it("lists its parts for the keyboard, all or those of a kind, from the top down", () => {
        const { visual } = formatted();
        const names = (type?: powerbi.visuals.SubSelectionStylesType): string[] | undefined => visual.visualOnObjectFormatting.getSubSelectables?.(type)?.map(({ customVisualObjects: [{ objectName }] }) => objectName);
        expect(names()).toEqual(["headline", "legend", "headers", "summaries", "cells"]);
        expect(names(powerbi.visuals.SubSelectionStylesType.Shape)).toEqual(["cells"]);
    });
});

describe("what the host's toolbar and menu offer for a part", () => {
    const { visual } = mount({ dataset });
    const { visualOnObjectFormatting: formatting } = visual;
    const objects = capabilities.objects as unknown as Readonly<Record<string, { readonly properties: Readonly<Record<string, { readonly type: object }>> } | undefined>>;
    const typeOf = ({ objectName, propertyName }: FormattingId): string | undefined => Object.keys(objects[objectName]?.properties[propertyName]?.type ?? {}).at(0);
    const texts = new Set(Object.values(english));

    /** Every object of a structure that names a setting. */
    function idsIn(value: unknown): FormattingId[] {
        if (typeof value !== "object" || value === null) return [];
        const own = "objectName" in value && "propertyName" in value ? [value as FormattingId] : [];
        return [...own, ...Object.values(value).flatMap(idsIn)];
    }

    function labelsIn(value: unknown): string[] {
        if (typeof value !== "object" || value === null) return [];
        return Object.entries(value).flatMap(([key, inner]) => /label$/i.test(key) ? [String(inner)] : labelsIn(inner));
    }

    for (const name of PARTS) {
        it(`names settings that there are, in words that there are: ${name}`, () => {
            const [styles, menu] = [formatting.getSubSelectionStyles(subSelectionOf(name)), formatting.getSubSelectionShortcuts(subSelectionOf(name), undefined)];
            const ids = idsIn([styles, menu]);
            expect(ids.length).toBeGreaterThan(OF_HEATMAP.includes(name) ? 3 : 0);
            expect(ids.filter((id) => typeOf(id) === undefined)).toEqual([]);
            expect(labelsIn([styles, menu]).filter((label) => !texts.has(label))).toEqual([]);
        });

        it(`ends the menu with the way to the card of the pane: ${name}`, () => {
            const last = formatting.getSubSelectionShortcuts(subSelectionOf(name), undefined)?.at(-1) as powerbi.visuals.VisualNavigateSubSelectionShortcut;
            expect(last.type).toBe(powerbi.visuals.VisualShortcutType.Navigate);
            const cards = mountOnly().visual.getFormattingModel().cards as { readonly uid: string }[];
            expect(cards.map(({ uid }) => uid)).toContain(last.destinationInfo.cardUid ?? "");
        });
    }

    it("are tools of a text for texts, of a shape for cells, and none for summaries", () => {
        const styles = PARTS.map((name) => formatting.getSubSelectionStyles(subSelectionOf(name)));
        for (const one of styles.slice(0, 3)) expect(one?.type).toBe(powerbi.visuals.SubSelectionStylesType.Text);
        expect(styles[3]?.type).toBe(powerbi.visuals.SubSelectionStylesType.Shape);
        expect(styles[4]).toBeUndefined();
        const text = styles[0] as powerbi.visuals.TextSubSelectionStyles;
        expect([text.fontSize, text.bold, text.italic, text.underline, text.fontColor].map(({ reference }) => [reference.objectName, typeOf(reference)]))
            .toEqual([["headline", "numeric"], ["headline", "bool"], ["headline", "bool"], ["headline", "bool"], ["headline", "fill"]]);
        expect(text.fontFamily.reference).toEqual({ objectName: "headers", propertyName: "fontFamily" });
    });

    it("reset every setting of the part, and not the font that all texts share", () => {
        for (const name of ["headline", "legend", "headers", "cells"] as const) {
            const menu = formatting.getSubSelectionShortcuts(subSelectionOf(name), undefined) ?? [];
            const reset = menu.find(({ type }) => type === powerbi.visuals.VisualShortcutType.Reset) as powerbi.visuals.VisualResetSubSelectionShortcut;
            const excluded = idsIn(reset.excludedResetFormattingIds).map(({ objectName, propertyName }) => `${objectName}.${propertyName}`);
            const named = idsIn([formatting.getSubSelectionStyles(subSelectionOf(name)), menu]).map(({ objectName, propertyName }) => `${objectName}.${propertyName}`);
            const gone = new Set(named.filter((id) => !excluded.includes(id)));
            expect(gone).withContext(name).toEqual(new Set(Object.keys(objects[name]?.properties ?? {}).map((property) => `${name}.${property}`)));
        }
    });

    it("are none for no part, an unknown one, or several at once", () => {
        for (const selected of [[], subSelectionOf("state"), subSelectionOf("headline", "legend"), subSelectionOf("constructor")]) {
            expect(formatting.getSubSelectionStyles(selected)).toBeUndefined();
            expect(formatting.getSubSelectionShortcuts(selected, undefined)).toBeUndefined();
        }
    });
});
