import type powerbi from "powerbi-visuals-api";
import { createHost, type HostOptions, type PlaygroundHost, type Strings } from "../../../playground/host";
import { Visual } from "../../../src/visual";
import english from "../../../stringResources/en-US/resources.resjson";
import french from "../../../stringResources/fr-FR/resources.resjson";
import { type DrawnCell, drawnRows, shift } from "./drawnCells";

declare const require: (path: string) => unknown;

type IVisualHost = powerbi.extensibility.visual.IVisualHost;
type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;
export type DataView = powerbi.DataView;
export type Objects = powerbi.DataViewObjects;

export const STRINGS: Strings = { "en-US": english, "fr-FR": french };
export const SIZE: powerbi.IViewport = { width: 760, height: 420 };

export interface MountOptions extends HostOptions {
    /** Changes the host that the visual is given: one that throws, counts or leaves something out. */
    readonly wrap?: (host: IVisualHost) => IVisualHost;
}

export interface LegendSign {
    readonly label: string;
    readonly icon: string;
    readonly fill: string;
    readonly dash: string;
}

/** A visual on a page, its host, and what a person sees of it. */
export interface Mounted {
    readonly report: PlaygroundHost;
    readonly element: HTMLElement;
    /** Those of the first picture on the page. */
    readonly scroller: HTMLElement;
    readonly svg: SVGSVGElement;
    readonly visual: Visual;
    /** Sends an update of these data views, which need not be such as our host makes. */
    readonly send: (dataViews: unknown, viewport?: powerbi.IViewport) => void;
    readonly resize: (size: powerbi.IViewport) => void;
    /** Scrolls, and waits until the visual has been told. */
    readonly scrollTo: (x: number, y: number) => Promise<void>;
    readonly rowLabels: () => string[];
    readonly columnLabels: () => string[];
    readonly bandLabels: () => string[];
    readonly cells: () => DrawnCell[];
    readonly cell: (row: string, column: string) => DrawnCell;
    readonly legend: () => LegendSign[];
    /** The legend's word for the icon of a cell. */
    readonly word: (row: string, column: string) => string | undefined;
    readonly notices: () => string;
    /** The message shown instead of a picture: title, then lines. */
    readonly message: () => string[] | undefined;
    readonly chevron: (row: string) => SVGPathElement;
    readonly labelOfRow: (row: string) => SVGTextElement;
}

const mounted: { readonly element: HTMLElement; readonly visual: Visual; readonly style: HTMLStyleElement }[] = [];

beforeEach(() => {
    spyOn(console, "error").and.callThrough();
});

afterEach(() => {
    expect(console.error).not.toHaveBeenCalled();
    for (const { element, visual, style } of mounted.splice(0)) {
        visual.destroy();
        element.remove();
        style.remove();
    }
});

// The style sheet holds nothing that a browser does not read as it stands: nesting is CSS of its own today.
function addStyle(): HTMLStyleElement {
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = String(require("../../../style/visual.less"));
    return style;
}

function sized(element: HTMLElement, { width, height }: powerbi.IViewport): void {
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
}

/** Puts a visual on the page without any update yet. */
export function mountOnly(options: MountOptions = {}): Mounted {
    const element = document.body.appendChild(document.createElement("div"));
    const holder: { visual?: Visual } = {};
    const report = createHost({
        strings: STRINGS, viewport: SIZE, ...options,
        onUpdate: (update) => {
            options.onUpdate?.(update);
            holder.visual?.update(update);
        },
    });
    sized(element, options.viewport ?? SIZE);
    const host = options.wrap?.(report.host) ?? report.host;
    const visual = holder.visual = new Visual({ element, host });
    mounted.push({ element, visual, style: addStyle() });
    return {
        report, element, visual, ...sending(report, element, visual), ...reading(element),
        get scroller() { return one(element, ".pm-scroll") as HTMLElement; },
        get svg() { return one(element, ".pm-svg") as SVGSVGElement; },
    };
}

/** Puts a visual on the page and sends the first update. */
export function mount(options: MountOptions = {}): Mounted {
    const one = mountOnly(options);
    one.report.update();
    return one;
}

function sending(report: PlaygroundHost, element: HTMLElement, visual: Visual): Pick<Mounted, "send" | "resize" | "scrollTo"> {
    return {
        send: (dataViews, viewport) => visual.update({ ...report.options(), dataViews, ...(viewport && { viewport }) } as UpdateOptions),
        resize: (size) => {
            sized(element, size);
            report.resize(size);
        },
        scrollTo: async (x, y) => {
            const scroller = one(element, ".pm-scroll");
            if (scroller.scrollLeft === x && scroller.scrollTop === y) return;
            const heard = new Promise((resolve) => scroller.addEventListener("scroll", resolve, { once: true }));
            scroller.scrollTo(x, y);
            await heard;
        },
    };
}

type Reading = Omit<Mounted, "report" | "element" | "visual" | "scroller" | "svg" | "send" | "resize" | "scrollTo">;

function reading(element: HTMLElement): Reading {
    const texts = (selector: string): string[] => all(element, selector).map(textOf);
    /** As they stand on the page, whatever the order of their elements. */
    const placed = (selector: string, axis: "x" | "y"): string[] => all(element, selector)
        .map((one) => ({ text: textOf(one), at: shift(one)[axis] })).sort((one, other) => one.at - other.at).map(({ text }) => text);
    const cells = (): DrawnCell[] => drawnRows(element).flatMap((row) => row.cells);
    const legend = (): LegendSign[] => all(element, ".pm-entry").map(signOf);
    const header = (row: string): Element => {
        const found = all(element, ".pm-rowheader").find((one) => textOf(one) === row);
        if (found === undefined) throw new Error(`No row is headed ${row}: ${texts(".pm-rowheader").join(" | ")}`);
        return found;
    };
    const cell = (row: string, column: string): DrawnCell => {
        const found = cells().find((one) => one.row === row && one.column === column);
        if (found === undefined) throw new Error(`No cell at ${row}, ${column}: ${cells().map((one) => `${one.row}/${one.column}`).join(" ")}`);
        return found;
    };
    return {
        rowLabels: () => placed(".pm-rowheader", "y"),
        columnLabels: () => placed(".pm-column", "x"),
        bandLabels: () => placed(".pm-band", "x"),
        cells, cell, legend,
        word: (row, column) => legend().find(({ icon }) => icon === cell(row, column).iconPath)?.label,
        notices: () => texts(".pm-notices text").join(" "),
        message: () => (element.querySelector(".pm-message") === null ? undefined : texts(".pm-message h1, .pm-message li")),
        chevron: (row) => one(header(row), ".pm-chevron") as SVGPathElement,
        labelOfRow: (row) => one(header(row), "text") as SVGTextElement,
    };
}

export function one(element: Element, selector: string): Element {
    const found = element.querySelector(selector);
    if (found === null) throw new Error(`Nothing matches ${selector}.`);
    return found;
}

export function all(element: Element, selector: string): Element[] {
    return Array.from(element.querySelectorAll(selector));
}

export function attribute(element: Element, name: string): string {
    return element.getAttribute(name) ?? "";
}

function textOf(element: Element): string {
    const lines = Array.from(element.querySelectorAll("tspan"), (line) => line.textContent);
    return lines.length > 0 ? lines.join(" ") : element.textContent;
}

function signOf(entry: Element): LegendSign {
    const tile = one(entry, "rect");
    const path = one(entry, "path");
    return { label: textOf(entry), icon: attribute(path, "d"), fill: attribute(tile, "fill"), dash: attribute(tile, "stroke-dasharray") };
}
