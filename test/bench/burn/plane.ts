import { viewport } from "../appearance";
import { type Budgets, ceiling, monthCount } from "./budgets";
import { isDrawn, type Line, lines } from "./lines";
import { chartHeight, fontSize, monthLabels, panelWidth, placeOf, plotHeight, plotTop } from "./panels";

/** A point of a plane that holds all panels: months to the right, EUR upward. */
export interface PlanePoint {
    readonly month: number;
    readonly amount: number;
}

/** A text of a panel: it begins, or ends, at its point. */
export interface PlaneText extends PlanePoint {
    readonly text: string;
    readonly align: "left" | "right";
    readonly fontSize: number;
}

/** A line through all panels; undefined stands between two of them. */
export interface Track extends Pick<Line, "colour" | "stepped"> {
    readonly points: readonly (PlanePoint | undefined)[];
}

/** All panels as one chart: for whoever lays them out by hand in one pair of axes. */
export interface Plane {
    /** First the line of zero, then the lines in their order. */
    readonly tracks: readonly Track[];
    readonly names: readonly PlaneText[];
    readonly firsts: readonly PlaneText[];
    readonly lasts: readonly PlaneText[];
}

const last = monthCount - 1;
const monthPixels = panelWidth / last;
const amountPixels = plotHeight / ceiling;
const nameRise = (plotTop + plotHeight - fontSize * 0.7) / amountPixels;
const monthFall = (fontSize * 0.8) / amountPixels;

/** Where a panel has its zero at its first month. */
const originOf = (panel: number, panels: number): PlanePoint => {
    const { left, top } = placeOf(panel);
    return { month: left / monthPixels, amount: (chartHeight(panels) - top - plotTop - plotHeight) / amountPixels };
};

/** As far as the chart reaches. */
export const planeEnd = (panels: number): PlanePoint => ({ month: viewport.width / monthPixels, amount: chartHeight(panels) / amountPixels });

const trackOf = (line: Line, budgets: Budgets, origins: readonly PlanePoint[]): Track => ({
    ...line,
    points: origins.flatMap((origin, panel) => {
        const told = budgets[line.amount].slice(panel * monthCount, (panel + 1) * monthCount);
        const points = told.map((amount, month) => ({ month: origin.month + month, amount: origin.amount + amount }));
        return [...points.filter((_, month) => isDrawn(line, month)), undefined];
    }),
});

const zeroOf = (origins: readonly PlanePoint[]): Track =>
    ({ colour: "#888888", points: origins.flatMap(({ month, amount }) => [{ month, amount }, { month: month + last, amount }, undefined]) });

export const toPlane = (budgets: Budgets, panels: number): Plane => {
    const origins = Array.from({ length: panels }, (_, panel) => originOf(panel, panels));
    const texts = (right: number, rise: number, size: number, textOf: (panel: number) => string): PlaneText[] => origins.map(({ month, amount }, panel) =>
        ({ month: month + right, amount: amount + rise, text: textOf(panel), align: right === 0 ? "left" : "right", fontSize: size }));
    return {
        tracks: [zeroOf(origins), ...lines.map((line) => trackOf(line, budgets, origins))],
        names: texts(0, nameRise, fontSize, (panel) => budgets.project[panel * monthCount] ?? ""),
        firsts: texts(0, -monthFall, fontSize * 0.9, () => monthLabels[0]),
        lasts: texts(last, -monthFall, fontSize * 0.9, () => monthLabels[1]),
    };
};
