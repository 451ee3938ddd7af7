import type { Cell } from "../../domain/risks/matrix";
import { naturalOrder } from "../../text/naturalOrder";
import { once } from "../../domain/once";
import { Box, boxOfCell, cellAt, GridPlan, sizeOfCell } from "./gridPlan";
import type { Group } from "./groups";
import { cellIndex, RiskModel } from "./model";
import type { Risk } from "./risk";
import { seated, Slot, slotsIn } from "./slots";

/** A risk where it is drawn: the middle of its mark, and its radius. */
export interface PlacedRisk {
    readonly risk: Risk;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    /** Its number beside it; undefined where none is written. */
    readonly label: PlacedLabel | undefined;
}

export interface PlacedLabel {
    /** The side of the mark on which it stands: away from where the risk comes from. */
    readonly side: "left" | "right";
    readonly shown: string;
    /** Pixels. */
    readonly width: number;
}

/** A cell with what is drawn in it: each risk by itself, or all of them counted. */
export interface PlacedCell {
    readonly cell: Cell;
    readonly index: number;
    readonly box: Box;
    readonly group: Group;
    readonly risks: readonly PlacedRisk[];
    /** Where all risks are counted as one mark: its middle and radius. */
    readonly cluster: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
    /** Whether there is room for words at the foot of the cell. */
    readonly hasWords: boolean;
    /** Free places, the innermost first, where marks of other risks may stand. */
    readonly free: readonly { readonly x: number; readonly y: number }[];
}

export interface PlacingInput {
    readonly model: RiskModel;
    readonly plan: GridPlan;
    /** The widest number of a risk, in pixels; 0 where numbers are not written. */
    readonly labelWidth: number;
    /** A number as it is written, and the side of its mark on which it stands. */
    readonly labelOf: (risk: Risk) => PlacedLabel;
    readonly isBySize: boolean;
    /** Risks in a cell from which on they are counted; 0 where room decides. */
    readonly clusterFrom: number;
    /** Whether cells hold nothing but their counts. */
    readonly isCounted: boolean;
    /** Pixels that the signs above and the text beneath take of a cell. */
    readonly head: number;
    readonly foot: number;
}

export const MOST_RADIUS = 10;
const LEAST_RADIUS = 5;
export const BESIDE = 4;
const AIR = 3;
/** Narrower slots make marks that nobody can point at. */
const LEAST_SLOT = 14;

export function placeCells(input: PlacingInput): readonly PlacedCell[] {
    const { plan, model } = input;
    const places: Places = { ...seatsOf(input), radiusOf: radiusReader(input), largest: Math.max(1, ...model.cells.map(({ count }) => count)) };
    return plan.down.ranks.flatMap((_, row) => plan.across.ranks.map((__, column) => {
        const cell = cellAt(plan, row, column);
        const index = cellIndex(model.matrix, cell);
        return placeCell(input, places, cell, index, model.cells[index]);
    }));
}

/** Where marks may stand in a cell: the same in all of them. */
interface Seats {
    /** Pixels that signs and text take of a cell. */
    readonly head: number;
    readonly foot: number;
    readonly hasHead: boolean;
    /** Beneath each other with their numbers beside them, and without. */
    readonly labelled: readonly Slot[];
    readonly plain: readonly Slot[];
}

interface Places extends Seats {
    readonly radiusOf: (risk: Risk) => number;
    /** The most risks of a cell. */
    readonly largest: number;
}

function seatsOf(input: PlacingInput): Seats {
    const { width, height } = sizeOfCell(input.plan);
    const size = slotSize(input);
    const hasHead = height - input.head - input.foot >= size;
    const [head, foot] = hasHead ? [input.head, input.foot] : [0, 0];
    const room = { width: width - 2 * AIR, height: height - head - foot };
    const labelled = input.labelWidth > 0 ? slotsIn(room, { width: size + BESIDE + input.labelWidth, height: size }) : [];
    return { head, foot, hasHead, labelled, plain: slotsIn(room, { width: size, height: size }) };
}

/** Pixels from the middle of a slot to its edge, the same in every cell. */
function slotSize({ plan }: PlacingInput): number {
    const room = Math.min(plan.cellWidth, plan.cellHeight) / 2.4;
    return Math.max(LEAST_SLOT, Math.min(2 * MOST_RADIUS + AIR, room));
}

/** Areas are as exposures are; the largest fills a slot, and none is too small to be seen. */
function radiusReader(input: PlacingInput): (risk: Risk) => number {
    const most = (slotSize(input) - AIR) / 2;
    if (!input.isBySize) return () => Math.min(most, 7);
    const largest = once(() => largestExposure(input.model.register));
    return ({ exposure }) => exposure === undefined || largest() <= 0 ? LEAST_RADIUS : Math.max(Math.min(most, LEAST_RADIUS), most * Math.sqrt(Math.max(0, exposure) / largest()));
}

/** Of the risks that are drawn; 0 where no exposure is above that. */
function largestExposure({ drawn, columns: { exposures: { value } } }: RiskModel["register"]): number {
    let largest = 0;
    for (const row of drawn) if (value[row] > largest) largest = value[row];
    return largest;
}

function placeCell(input: PlacingInput, places: Places, cell: Cell, index: number, group: Group): PlacedCell {
    const { head, foot, hasHead, labelled, plain } = places;
    const box = boxOfCell(input.plan, cell);
    const { count } = group;
    const isCluster = input.isCounted || input.clusterFrom > 0 && count >= input.clusterFrom;
    const empty = { cell, index, box, group, risks: [], cluster: undefined, hasWords: hasHead && input.foot > 0 };
    if (count > 0 && (isCluster || count > Math.max(labelled.length, plain.length))) {
        const height = box.height - head - foot;
        const radius = clusterRadius(count / places.largest, Math.min(box.width, height) / 2 - 2);
        return { ...empty, cluster: { x: box.x + box.width / 2, y: box.y + head + height / 2, radius }, free: [] };
    }
    const risks = count === 0 ? [] : placedRisks(input, places, box, group);
    const at = inCell(box, head);
    return { ...empty, risks, free: plain.map(at).filter((place) => risks.every((risk) => isClear(place, risk))) };
}

/** Each risk in a slot of its own. */
function placedRisks(input: PlacingInput, { head, labelled, plain, radiusOf }: Places, box: Box, group: Group): readonly PlacedRisk[] {
    const isLabelled = group.count <= labelled.length;
    // The mark stands at one end of its slot, its number beside it.
    const shift = (BESIDE + input.labelWidth) / 2;
    const inKeyOrder = [...group.risks].sort((one, other) => byKey(one.key, other.key));
    const seats = seated(inKeyOrder.map(({ key }) => key), isLabelled ? labelled : plain);
    const at = inCell(box, head);
    return inKeyOrder.map((risk, place): PlacedRisk => {
        const { x, y } = at(seats[place]);
        const label = isLabelled ? input.labelOf(risk) : undefined;
        return { risk, x: label === undefined ? x : label.side === "right" ? x - shift : x + shift, y, radius: radiusOf(risk), label };
    });
}

function inCell(box: Box, head: number): (slot: Slot) => { readonly x: number; readonly y: number } {
    return ({ x, y }) => ({ x: box.x + AIR + x, y: box.y + head + y });
}

const GUEST = 7;

/** Whether a small mark at a place covers neither the mark of a risk nor its number. */
function isClear({ x, y }: { readonly x: number; readonly y: number }, risk: PlacedRisk): boolean {
    const [start, end] = extentOf(risk);
    return x + GUEST <= start || x - GUEST >= end || Math.abs(y - risk.y) >= risk.radius + GUEST;
}

/** From where to where a mark and its number reach. */
export function extentOf({ x, radius, label }: PlacedRisk): readonly [start: number, end: number] {
    const beside = label === undefined ? 0 : BESIDE + label.width;
    return label?.side === "left" ? [x - radius - beside, x + radius] : [x - radius, x + radius + beside];
}

/** Areas are as counts are, and the count itself must have room. */
function clusterRadius(share: number, most: number): number {
    return Math.max(Math.min(LEAST_CLUSTER, most), 4, Math.min(most, MOST_CLUSTER) * Math.sqrt(share));
}

const LEAST_CLUSTER = 13;
const MOST_CLUSTER = 30;

const natural = naturalOrder("en");

/** Numbers by their size; keys that are alike in a language by their letters, so that the order of the data never decides. */
function byKey(one: string, other: string): number {
    return natural(one, other) || (one < other ? -1 : Number(one > other));
}
