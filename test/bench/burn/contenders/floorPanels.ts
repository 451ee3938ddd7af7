import { viewport } from "../../appearance";
import { type Contender } from "../../contender";
import { type Budgets, budgets, ceiling, monthCount } from "../budgets";
import { svgDrawing } from "../drawing";
import { isDrawn, type Line, lines, lineWidth } from "../lines";
import { fontSize, monthLabels, panelCount, panelWidth, placeOf, plotHeight, plotTop } from "../panels";

// The floor of drawing: the panels in sight as bare SVG, nothing computed but where their points stand; elements are kept.
const svgNamespace = "http://www.w3.org/2000/svg";

const append = (parent: Element, tag: string, attributes: Readonly<Record<string, string | number>>): Element => {
    const node = parent.appendChild(document.createElementNS(svgNamespace, tag));
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    return node;
};

const appendText = (parent: Element, text: string, attributes: Readonly<Record<string, string | number>>): void => {
    append(parent, "text", attributes).textContent = text;
};

const pathOf = (line: Line, budgets: Budgets, panel: number): string => {
    const { left, top } = placeOf(panel);
    let d = "";
    for (let month = 0; month < monthCount; month++) {
        if (!isDrawn(line, month)) continue;
        const x = (left + (month * panelWidth) / (monthCount - 1)).toFixed(1);
        const y = (top + plotTop + plotHeight * (1 - budgets[line.amount][panel * monthCount + month] / ceiling)).toFixed(1);
        if (d === "") d = `M${x} ${y}`;
        else d += line.stepped === true ? `V${y}H${x}` : `L${x} ${y}`;
    }
    return d;
};

const appendPanel = (svg: Element, panel: number, name: string): Element[] => {
    const { left, top } = placeOf(panel);
    const bottom = top + plotTop + plotHeight;
    appendText(svg, name, { x: left, y: top + fontSize, "font-weight": "bold" });
    appendText(svg, monthLabels[0], { x: left, y: bottom + fontSize });
    appendText(svg, monthLabels[1], { x: left + panelWidth, y: bottom + fontSize, "text-anchor": "end" });
    append(svg, "path", { d: `M${left} ${bottom}h${panelWidth}`, stroke: "#888888" });
    return lines.map(({ colour }) => append(svg, "path", { fill: "none", stroke: colour, "stroke-width": lineWidth, class: "line" }));
};

export const createFloorPanels = (): Contender => {
    let stage: HTMLElement;
    let count = 0;
    let paths: Element[][] = [];
    const fill = (shown: Budgets): void => paths.forEach((own, panel) => own.forEach((path, at) => path.setAttribute("d", pathOf(lines[at], shown, panel))));
    const draw = (shown: Budgets): void => {
        const svg = document.createElementNS(svgNamespace, "svg");
        svg.setAttribute("style", `width:${viewport.width}px;height:${viewport.height}px;font:${fontSize}px sans-serif`);
        paths = Array.from({ length: panelCount("window", count) }, (_, panel) => appendPanel(svg, panel, shown.project[panel * monthCount]));
        fill(shown);
        stage.appendChild(svg);
    };
    return {
        load: (element, rowCount) => {
            stage = element;
            count = rowCount;
        },
        arm: (scenario) => {
            if (scenario !== "first" && scenario !== "again" && scenario !== "changed") return null;
            const shown = scenario === "changed" ? budgets.changed(count) : budgets.create(count);
            return () => (scenario === "first" ? draw(shown) : fill(shown));
        },
        drawing: () => svgDrawing(stage, ".line"),
    };
};
