import type { FrameMessage, PageMessage } from "./messages";

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null && !Array.isArray(value);

const text: Check = value => typeof value === "string";
const number: Check = value => typeof value === "number" && Number.isFinite(value);
const flag: Check = value => typeof value === "boolean";
const list: Check = value => Array.isArray(value);
const record: Check = isRecord;
const optional = (check: Check): Check => value => value === undefined || check(value);
const oneOf = (...values: readonly unknown[]): Check => value => values.includes(value);
const shape = (checks: Shape): Check => value =>
    isRecord(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const viewport = shape({ width: number, height: number });
const table = optional(shape({ columns: list, rows: list }));
const mode = oneOf(0, 1);

const start = shape({
    guid: text, place: text, strings: record, locale: text, theme: record, highContrast: flag, allowInteractions: flag,
    table, objects: record, viewport, viewMode: mode, formatMode: flag,
});

const pageShapes: Readonly<Record<PageMessage["kind"], Shape>> = {
    start: { start },
    table: { table },
    objects: { objects: record },
    viewport: { viewport },
    viewMode: { viewMode: mode },
    formatMode: { formatMode: flag },
    clearSelection: {},
};

const frameShapes: Readonly<Record<FrameMessage["kind"], Shape>> = {
    ready: { guids: list },
    rendering: { state: oneOf("started", "finished", "failed"), reason: optional(text), rows: number, more: flag },
    formatting: { model: optional(shape({ cards: list })) },
    selection: { count: number, last: list },
    tooltip: { x: number, y: number, lines: list },
    tooltipHidden: {},
    contextMenu: { x: number, y: number, last: list },
    objects: { place: text, objects: record },
    warning: { title: text, detail: text },
    file: { name: text, content: text },
    outlines: { boxes: list },
    part: { part: optional(shape({ title: text, x: number, y: number, tools: list, resets: list, card: optional(text) })) },
    request: { name: text, granted: flag, detail: text },
    error: { message: text },
};

function matches(shapes: Readonly<Record<string, Shape>>, value: unknown): boolean {
    if (!isRecord(value) || typeof value.kind !== "string" || !Object.hasOwn(shapes, value.kind)) return false;
    return shape(shapes[value.kind])(value);
}

export const isPageMessage = (value: unknown): value is PageMessage => matches(pageShapes, value);

export const isFrameMessage = (value: unknown): value is FrameMessage => matches(frameShapes, value);
