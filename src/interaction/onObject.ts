import powerbi from "powerbi-visuals-api";
import {
    HtmlSubSelectableClass, HtmlSubSelectionHelper, SubSelectableDisplayNameAttribute, SubSelectableObjectNameAttribute, SubSelectableTypeAttribute,
} from "powerbi-visuals-utils-onobjectutils";
import { partShortcuts } from "../settings/partShortcuts";
import { Part, PartName, PARTS } from "../settings/parts";
import { partStyles, Say, styleTypeOf } from "../settings/partStyles";

type SubSelection = powerbi.visuals.CustomVisualSubSelection;
type Service = powerbi.extensibility.IVisualSubSelectionService;
type OnObjectFormatting = powerbi.extensibility.visual.VisualOnObjectFormatting;

/** What an update says of formatting. */
export interface FormatUpdate {
    readonly type?: powerbi.VisualUpdateType;
    readonly formatMode?: boolean;
    readonly subSelections?: SubSelection[];
}

export interface OnObject {
    /** What the host asks about the parts. */
    readonly formatting: OnObjectFormatting;
    /** To be called when a picture has been drawn, or its message. */
    readonly follow: (update: FormatUpdate, parts: () => readonly Part[]) => void;
}

interface Sheet {
    readonly element: HTMLElement;
    readonly helper: HtmlSubSelectionHelper;
}

/**
 * Formatting on the visual itself: while the author's report is in format mode, a clear sheet lies over the picture, with a field over
 * each of its parts. Pointing at a field outlines the part; a click sub-selects it, and the host shows its toolbar and menu for it.
 *
 * @param service undefined in hosts that do not know of this
 */
export function onObject(root: HTMLElement, service: Service | undefined, say: Say): OnObject {
    let sheet: Sheet | undefined;

    const lay = (to: Service): Sheet => {
        const element = root.appendChild(document.createElement("div"));
        element.className = "pm-parts";
        element.addEventListener("wheel", scrollBeneath, { passive: true });
        const helper = HtmlSubSelectionHelper.createHtmlSubselectionHelper({ hostElement: element, subSelectionService: to });
        helper.setFormatMode(true);
        return { element, helper };
    };

    const takeAway = (): void => {
        sheet?.helper.destroy();
        sheet?.element.remove();
        sheet = undefined;
    };

    return {
        formatting: {
            getSubSelectionStyles: (selected) => withPart(selected, (name) => partStyles(name, say)),
            getSubSelectionShortcuts: (selected) => withPart(selected, (name) => partShortcuts(name, say)),
            getSubSelectables: (type) => sheet?.helper.getAllSubSelectables(type),
        },
        follow: ({ type, formatMode = false, subSelections }, parts) => {
            if (!formatMode || service === undefined) return takeAway();
            sheet ??= lay(service);
            sheet.element.replaceChildren(...parts().map((part) => fieldOver(part, say)));
            // An update of another kind need not say again what is sub-selected.
            if (subSelections === undefined && !changesSubSelection(type)) sheet.helper.refreshOutlines();
            else sheet.helper.updateOutlinesFromSubSelections(subSelections ?? [], true);
        },
    };
}

function changesSubSelection(type: powerbi.VisualUpdateType | undefined): boolean {
    return type === undefined || (type & powerbi.VisualUpdateType.FormattingSubSelectionChange) !== 0;
}

/** The field is found by the helper through its attributes, and by nobody else: it is no element of the picture. */
function fieldOver({ name, x, y, width, height }: Part, say: Say): HTMLElement {
    const field = document.createElement("div");
    field.className = HtmlSubSelectableClass;
    field.setAttribute(SubSelectableObjectNameAttribute, name);
    field.setAttribute(SubSelectableDisplayNameAttribute, say(TITLES[name]));
    field.setAttribute(SubSelectableTypeAttribute, String(styleTypeOf(name)));
    Object.assign(field.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    return field;
}

const TITLES: Readonly<Record<PartName, string>> = {
    headline: "Card_headline", legend: "Card_legend", headers: "Card_headers", cells: "Card_cells", summaries: "Card_summaries",
    figures: "Card_figures", alerts: "Card_alerts", lines: "Card_lines", riskZones: "Card_riskZones", riskCells: "Card_riskCells", riskList: "Card_riskList",
};

/** One part at a time has styles and a menu: several have nothing in common that the host could show. */
function withPart<Made>(selected: readonly SubSelection[] | undefined, make: (name: PartName) => Made | undefined): Made | undefined {
    const [first, ...more] = new Set((selected ?? []).flatMap(({ customVisualObjects }) => customVisualObjects.map(({ objectName }) => objectName)));
    const name = PARTS.find((part) => part === first);
    return name === undefined || more.length > 0 ? undefined : make(name);
}

/** A wheel turned over the sheet is meant for what lies beneath. */
function scrollBeneath({ currentTarget, deltaX, deltaY }: WheelEvent): void {
    const scrollers = Array.from((currentTarget as HTMLElement).parentElement?.querySelectorAll<HTMLElement>(".pm-scroll") ?? []);
    scrollers.find(({ style }) => style.display !== "none")?.scrollBy(deltaX, deltaY);
}
