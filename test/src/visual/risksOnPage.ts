import type powerbi from "powerbi-visuals-api";
import type { Cell, Table } from "../../../playground/host";
import { nineRisks } from "../../snapshots/scenarios/register";
import type { Place } from "./pointer";
import { all, attribute, mount, one, type Mounted, type MountOptions } from "./visualBuilder";

/** A visual that shows risks, with the container and the picture of that view. */
export function mountRisks(options: MountOptions = {}): Mounted {
    return ofRisks(mount({ dataset: nineRisks, viewport: { width: 900, height: 520 }, ...options }));
}

export function ofRisks(visual: Mounted): Mounted {
    return { ...visual, scroller: one(visual.element, ".pm-risks") as HTMLElement, svg: one(visual.element, ".pm-risks .pm-svg") as SVGSVGElement };
}

export const plainly = (words: string | null | undefined): string => (words ?? "").replace(/[\u00a0\u202f]/g, " ");
export const words = ({ element }: Mounted, selector: string): string[] => all(element, `.pm-risks ${selector} text`).map(({ textContent }) => plainly(textContent));
export const headline = (visual: Mounted): string => words(visual, ".pm-headline").join(" ");
/** What the picture is called, whether or not there is room for its headline. */
export const called = ({ scroller }: Mounted): string => plainly(attribute(scroller, "aria-label"));
export const listTitle = (visual: Mounted): string => words(visual, ".pm-list-title").join(" ");
export const chips = (visual: Mounted): string[] => words(visual, ".pm-asides").slice(1);
export const notices = (visual: Mounted): string => words(visual, ".pm-notices").join(" ");
export const shownPictures = ({ element }: Mounted): string[] => all(element, ".pm-scroll").filter((each) => (each as HTMLElement).style.display === "block").map(({ className }) => className);

const middle = ({ left, top, width, height }: DOMRect): Place => ({ x: left + width / 2, y: top + height / 2 });

function textIn({ svg }: Mounted, selector: string, text: string): Element {
    const found = all(svg, `${selector} text`).find(({ textContent }) => plainly(textContent) === text);
    if (found === undefined) throw new Error(`No text of ${selector} is ${text}: ${all(svg, `${selector} text`).map(({ textContent }) => textContent).join(" | ")}`);
    return found;
}

export const onText = (visual: Mounted, selector: string, text: string): Place => middle(textIn(visual, selector, text).getBoundingClientRect());
export const opacityOf = (visual: Mounted, selector: string, text: string): string => attribute(textIn(visual, selector, text), "opacity");

/** The mark of a risk, by the number that stands beside it. */
export function bubble(visual: Mounted, id: string): Element {
    const mark = textIn(visual, ".pm-matrix", id).previousElementSibling;
    if (mark === null) throw new Error(`No mark stands before ${id}.`);
    return mark;
}

export const onBubble = (visual: Mounted, id: string): Place => middle(bubble(visual, id).getBoundingClientRect());

/** The cells of a matrix of five by five, from the top left corner on. */
export const cellBoxes = ({ svg }: Mounted): DOMRect[] => all(svg, ".pm-matrix rect").map((rect) => rect.getBoundingClientRect());

/** The foot of a cell, where no mark stands. */
export function onCell(visual: Mounted, likelihood: number, impact: number): Place {
    const { right, bottom } = cellBoxes(visual)[(5 - likelihood) * 5 + impact - 1];
    return { x: right - 5, y: bottom - 4 };
}

/** The cross by which an opened list is closed. */
export function onCross({ svg }: Mounted): Place {
    const cross = all(svg, ".pm-list-title path").find((path) => attribute(path, "stroke-linecap") === "round");
    if (cross === undefined) throw new Error("The list is not opened.");
    return middle(cross.getBoundingClientRect());
}

export const isOpened = ({ svg }: Mounted): boolean => all(svg, ".pm-list-title path").some((path) => attribute(path, "stroke-linecap") === "round");

/** The ranks of the risks that the list shows, from 1. */
export const ranks = ({ svg }: Mounted): number[] => all(svg, ".pm-list text").filter((text) => attribute(text, "text-anchor") === "end" && /^[\d,]+$/.test(text.textContent)).map(({ textContent }) => Number(textContent.replace(",", "")));

/** The rings around marks that are pointed at. */
export const rings = ({ svg }: Mounted): Element[] => all(svg, ".pm-pointed circle").filter((circle) => attribute(circle, "stroke-width") === "2");

export interface ToldBeside {
    readonly items: readonly powerbi.extensibility.VisualTooltipDataItem[];
    readonly keys: readonly string[];
    readonly text: string;
}

/** The last tooltip that was shown. */
export function tooltip({ report }: Mounted): ToldBeside | undefined {
    const shown = report.log.of("tooltip").flatMap((event) => event.action === "hide" ? [] : [event]).at(-1);
    return shown && { items: shown.items, keys: shown.ids.map((id) => id.getKey()).sort(), text: plainly(JSON.stringify(shown.items)) };
}

export const cards = ({ visual }: Mounted): powerbi.visuals.FormattingCard[] => visual.getFormattingModel().cards as powerbi.visuals.FormattingCard[];

/** A register of other fields than usual: a name and its roles, with the type of its values. */
export function register(fields: readonly (readonly [role: string, type?: "text" | "numeric" | "dateTime"])[], rows: readonly (readonly unknown[])[]): Table {
    return { columns: fields.map(([role, type]) => ({ name: role, type: type ?? (role === "risk" || role === "levels" ? "text" : "numeric"), roles: [role], queryName: `risks.${role}` })), rows: rows as readonly (readonly Cell[])[] };
}
