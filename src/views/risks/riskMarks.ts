import { zoneOf } from "../../domain/risks/matrix";
import { readableOn } from "../common/colour";
import { DIMMED, halo, Mark, text } from "../common/marks";
import { BOLD } from "../common/textStyle";
import { areDimmed, isDimmed, MatrixInput } from "./matrixInput";
import { BESIDE, PlacedCell, PlacedRisk } from "./placing";
import { shapeMark, shapeOf } from "./shapes";

/** Every risk as a mark of its own, or counted with the others of its cell. */
export function riskMarks(input: MatrixInput): readonly Mark[] {
    if (input.isMini) return [];
    return input.placed.cells.flatMap((placed) => [...placed.risks.flatMap((risk) => oneRisk(input, risk)), ...clusterMarks(input, placed)]);
}

function oneRisk(input: MatrixInput, placed: PlacedRisk): readonly Mark[] {
    const { theme, fontSize, model, looks } = input;
    const { risk, x, y, radius, label } = placed;
    if (risk.cell === undefined) return [];
    const look = looks[zoneOf(model.matrix, risk.cell) - 1];
    const opacity = isDimmed(input, risk) ? DIMMED : 1;
    const key = `risk${risk.key}`;
    return [
        shapeMark(key, shapeIn(input, placed), x, y, radius, { class: "pm-risk", fill: look.strong, stroke: theme.background, "stroke-width": 1, opacity }),
        ...(label === undefined ? [] : [text(`${key}-id`, label.shown, label.side === "right" ? x + radius + BESIDE : x - radius - BESIDE, y, { "text-anchor": label.side === "right" ? "start" : "end", ...halo(look.tint), fill: readableOn(look.tint, theme.foreground), "font-size": fontSize * 0.9, opacity })]),
    ];
}

/** The widest that a number beside a mark may be, in pixels. */
export const MOST_LABEL = 84;

export function shapeIn({ settings }: Pick<MatrixInput, "settings">, { risk }: Pick<PlacedRisk, "risk">): number {
    return settings.riskBubbles.shapes ? shapeOf(risk.category) : 0;
}

/** A ring around the number of risks, hollow as it is no risk itself; a matrix of counts has its numbers already. */
function clusterMarks(input: MatrixInput, { index, cluster, group, cell }: PlacedCell): readonly Mark[] {
    const { theme, texts, fontSize, model, looks } = input;
    if (cluster === undefined || model.mode === "heatMode") return [];
    const look = looks[zoneOf(model.matrix, cell) - 1];
    const opacity = areDimmed(input, group) ? DIMMED : 1;
    const size = Math.min(fontSize * 1.15, cluster.radius * 1.1);
    return [
        { key: `cluster${index}`, tag: "circle", at: { class: "pm-risk-cluster", cx: cluster.x, cy: cluster.y, r: cluster.radius, fill: theme.background, stroke: look.strong, "stroke-width": 2.5, opacity } },
        text(`cluster${index}-count`, texts.number(group.count), cluster.x, cluster.y, { fill: theme.foreground, "font-size": size, "font-weight": BOLD, "text-anchor": "middle", opacity }),
    ];
}
