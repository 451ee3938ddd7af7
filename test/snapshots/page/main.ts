import type powerbi from "powerbi-visuals-api";
import { createHost, darkTheme, highContrastTheme, lightTheme, type PlaygroundHost, type Strings } from "../../../playground/host";
import { createElement, createVisual, preparePlugins } from "../../../playground/frame/visual";
import { drawnRows } from "../../src/visual/drawnCells";
import type { Scenario } from "../scenario";
import { normalised } from "./normalise";

export interface Start extends Scenario {
    readonly guid: string;
    readonly strings: Strings;
    /** True where the widths of texts must not depend on the fonts of the machine. */
    readonly plainWidths: boolean;
}

export interface SweptCell {
    readonly column: string;
    readonly fill: string;
    readonly icon: string;
    readonly trend: string | undefined;
    readonly clock: boolean;
}

export interface SweptRow {
    /** Its place among the rows of the visual, from 0. */
    readonly index: number;
    readonly label: string;
    readonly cells: readonly SweptCell[];
}

export interface Sign {
    readonly label: string;
    readonly icon: string;
    readonly fill: string;
}

/** What the page does for the specs. */
export interface Stage {
    readonly start: (start: Start) => Promise<readonly string[]>;
    readonly drawing: () => string;
    readonly legend: () => Sign[];
    /** Every row of the visual, read while scrolling from its top to its end. */
    readonly sweep: () => Promise<SweptRow[]>;
}

declare global {
    interface Window {
        stage: Stage;
    }
}

const THEMES = { light: lightTheme, dark: darkTheme, highContrast: highContrastTheme } as const;
const LETTER = 0.55;

preparePlugins(window);

function measureByLength(): void {
    CanvasRenderingContext2D.prototype.measureText = function (text) {
        const size = Number(/(\d+)px/.exec(this.font)?.[1] ?? 12);
        return { width: text.length * size * LETTER } as TextMetrics;
    };
}

function selectRows(report: PlaygroundHost, rows: readonly number[]): void {
    const categories = report.options().dataViews[0].categorical?.categories ?? [];
    const idOf = (row: number): powerbi.visuals.ISelectionId =>
        categories.reduce((builder, column) => builder.withCategory(column, row), report.host.createSelectionIdBuilder()).createSelectionId();
    report.selection.restore(rows.map(idOf));
}

async function start(given: Start): Promise<readonly string[]> {
    if (given.plainWidths) measureByLength();
    const { guid, strings, locale, table, objects, size, theme } = given;
    const holder: { update?: (options: powerbi.extensibility.visual.VisualUpdateOptions) => void } = {};
    const report = createHost({
        strings, locale, dataset: table, objects, viewport: size, theme: THEMES[theme], highContrast: theme === "highContrast",
        onUpdate: (options) => holder.update?.(options),
    });
    document.body.style.background = THEMES[theme].background;
    if (given.highlighted !== undefined) report.highlight(given.highlighted);
    const visual = createVisual(window, guid, { element: createElement(document, guid, size), host: report.host });
    holder.update = (options) => visual.update(options);
    report.update();
    await report.settled();
    if (given.selected !== undefined) selectRows(report, given.selected);
    return report.log.renderings();
}

const found = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`Nothing matches ${selector}.`);
    return element;
};

const read = (element: Element | null, name: string): string => element?.getAttribute(name) ?? "";

function legend(): Sign[] {
    return Array.from(document.querySelectorAll(".pm-entry"), (entry) => ({
        label: entry.querySelector("text")?.textContent ?? "",
        icon: read(entry.querySelector("path"), "d"),
        fill: read(entry.querySelector("rect"), "fill"),
    }));
}

function rowsInSight(): SweptRow[] {
    const rows = drawnRows(found(".pm-root"));
    return rows.map(({ label, element, cells }) => ({
        index: indexOf(element),
        label,
        cells: cells.map(({ column, fill, iconPath, trend, clock }) => ({ column, fill, icon: iconPath, trend, clock })),
    }));
}

/** Rows are of one height: where a row stands tells its place. */
function indexOf(row: SVGGElement): number {
    const top = downOf(row);
    return Math.round(top / rowHeight());
}

const downOf = (element: Element): number => Number(/,([\d.]+)\)/.exec(read(element, "transform"))?.[1]);

/** A header is written about the middle of its row. */
const rowHeight = (): number => 2 * (downOf(found(".pm-rowheader")) - downOf(found(".pm-row")));

async function sweep(): Promise<SweptRow[]> {
    const scroller = found(".pm-scroll");
    const rows = new Map<number, SweptRow>();
    const end = scroller.scrollHeight - scroller.clientHeight;
    for (let top = 0; ; top = Math.min(end, top + scroller.clientHeight / 2)) {
        if (scroller.scrollTop !== Math.floor(top)) {
            const heard = new Promise((resolve) => scroller.addEventListener("scroll", resolve, { once: true }));
            scroller.scrollTo(0, Math.floor(top));
            await heard;
        }
        for (const row of rowsInSight()) rows.set(row.index, row);
        if (top >= end) return [...rows.values()].sort((one, other) => one.index - other.index);
    }
}

/** Each view has a picture of its own, of which one is shown. */
function shownPicture(): Element {
    const shown = Array.from(document.querySelectorAll(".pm-svg")).find((picture) => picture.getClientRects().length > 0);
    if (shown === undefined) throw new Error("No picture is shown.");
    return shown;
}

window.stage = { start, legend, sweep, drawing: () => normalised(shownPicture()) };
