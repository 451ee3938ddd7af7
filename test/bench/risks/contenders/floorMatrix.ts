import { viewport } from "../../appearance";
import { type Action, type Contender, type Scenario } from "../../contender";
import { svgDrawing } from "../drawing";
import {
    cellHeight, cellWidth, cornerOf, fontSize, impactLabels, impactTitle, indexOf, markColour, plot, probabilityLabels, probabilityTitle, rightOfPlot,
    squares,
} from "../matrix";
import { type Circle, diameterOf, toCircles } from "../points";
import { rankCount, type Register, registers } from "../register";

// The floor of drawing: squares, axes, a counted circle and an exposure a square, and a screenful of lines of the list as bare
// SVG. What they show is counted and picked beforehand; elements are kept, and what is the same is not written again.
const svgNamespace = "http://www.w3.org/2000/svg";
const lineHeight = 28;
const lineCount = Math.floor(viewport.height / lineHeight);
const listLeft = viewport.width - rightOfPlot + 20;

type Attributes = Readonly<Record<string, string | number>>;

/** What is drawn of a register. */
interface Picture {
    readonly circles: readonly (Circle | undefined)[];
    readonly lines: readonly (readonly string[])[];
}

const toPicture = (register: Register): Picture => {
    const circles: (Circle | undefined)[] = squares.map(() => undefined);
    for (const circle of toCircles(register)) circles[indexOf(circle.probability, circle.impact)] = circle;
    const { id, title, exposure, residualProbability, residualImpact } = register;
    const lines = id.slice(0, lineCount).map((each, row) =>
        [each, title[row], `${residualProbability[row]} x ${residualImpact[row]}`, String(exposure[row] ?? "")]);
    return { circles, lines };
};

const patch = (node: Element, name: string, value: string): void => {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
};

const patchText = (node: Element, text: string): void => {
    if (node.textContent !== text) node.textContent = text;
};

const append = (parent: Element, tag: string, attributes: Attributes): Element => {
    const node = parent.appendChild(document.createElementNS(svgNamespace, tag));
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    return node;
};

const appendText = (parent: Element, text: string, attributes: Attributes): Element => {
    const node = append(parent, "text", attributes);
    node.textContent = text;
    return node;
};

const appendAxes = (svg: Element): void => {
    const bottom = plot.top + plot.height;
    impactLabels.forEach((label, at) => appendText(svg, label, { x: plot.left + (at + 0.5) * cellWidth, y: bottom + 18, "text-anchor": "middle" }));
    probabilityLabels.forEach((label, at) =>
        appendText(svg, label, { x: plot.left - 8, y: plot.top + (rankCount - at - 0.5) * cellHeight, "text-anchor": "end" }));
    appendText(svg, impactTitle, { x: plot.left + plot.width / 2, y: bottom + 40, "text-anchor": "middle" });
    appendText(svg, probabilityTitle, { x: 0, y: fontSize });
};

const middleOf = (square: (typeof squares)[number]): { readonly x: number; readonly y: number } => {
    const { x, y } = cornerOf(square);
    return { x: x + cellWidth / 2, y: y + cellHeight / 2 };
};

/** The elements that a change writes to. */
interface Elements {
    readonly circles: readonly Element[];
    readonly counts: readonly Element[];
    readonly exposures: readonly Element[];
    readonly lines: readonly (readonly Element[])[];
}

const appendSquares = (svg: Element): Omit<Elements, "lines"> => {
    for (const square of squares) append(svg, "rect", { ...cornerOf(square), width: cellWidth - 2, height: cellHeight - 2, fill: square.colour });
    const circles = squares.map(middleOf).map(({ x, y }) => append(svg, "circle", { cx: x, cy: y, fill: markColour }));
    const counts = squares.map(middleOf).map(({ x, y }) => append(svg, "text", { x, y: y + 4, fill: "#ffffff", "text-anchor": "middle" }));
    const exposures = squares.map(middleOf).map(({ x, y }) => append(svg, "text", { x, y: y + cellHeight / 2 - 8, "text-anchor": "middle" }));
    return { circles, counts, exposures };
};

const columnLefts = [0, 60, 340, 390];

const appendLine = (svg: Element, at: number): Element[] =>
    columnLefts.map((left) => append(svg, "text", { x: listLeft + left, y: at * lineHeight + lineHeight / 2 + 4 }));

export const createFloorMatrix = (): Contender => {
    let stage: HTMLElement;
    let count = 0;
    let elements: Elements = { circles: [], counts: [], exposures: [], lines: [] };
    const fill = ({ circles, lines }: Picture, hasExposures: boolean): void => {
        circles.forEach((circle, at) => {
            patch(elements.circles[at], "r", (diameterOf(circle?.area ?? 0) / 2).toFixed(1));
            patchText(elements.counts[at], circle === undefined ? "" : String(circle.count));
            patchText(elements.exposures[at], circle === undefined || !hasExposures ? "" : String(circle.exposure));
        });
        lines.forEach((line, at) => line.forEach((text, column) => patchText(elements.lines[at][column], text)));
    };
    const draw = (picture: Picture): void => {
        const svg = document.createElementNS(svgNamespace, "svg");
        svg.setAttribute("style", `width:${viewport.width}px;height:${viewport.height}px;font:${fontSize}px sans-serif`);
        appendAxes(svg);
        elements = { ...appendSquares(svg), lines: picture.lines.map((_, at) => appendLine(svg, at)) };
        fill(picture, true);
        stage.appendChild(svg);
    };
    const changed = (hasExposures: boolean): Action => {
        const picture = toPicture(registers.changed(count));
        return () => fill(picture, hasExposures);
    };
    const again = (): Action => {
        const picture = toPicture(registers.create(count));
        return () => fill(picture, true);
    };
    const first = (): Action => {
        const picture = toPicture(registers.create(count));
        return () => draw(picture);
    };
    const actions: Readonly<Partial<Record<Scenario, () => Action>>> =
        { first, again, changed: () => changed(true), setting: () => changed(false) };
    return {
        load: (element, rowCount) => {
            stage = element;
            count = rowCount;
        },
        arm: (scenario) => actions[scenario]?.() ?? null,
        drawing: () => svgDrawing(stage, "circle:not([r='0.0'])"),
    };
};
