import { type Contender, type Scenario } from "../contender";
import { domFingerprint } from "../fingerprint";
import { createPortfolio, type Portfolio, periodCount, projectCount, withOneChange } from "../portfolio";
import { colourOf, gap, headerHeight, iconOf, labelWidth, rowHeight, scrollBar, scrollRows, smallViewport, viewport, widerGap } from "../appearance";

// The floor: the visible cells as bare SVG, nothing computed, elements kept and patched afterwards.
interface Line {
    readonly label: SVGTextElement;
    readonly cells: readonly SVGRectElement[];
    readonly icons: readonly SVGPathElement[];
}

interface Size {
    readonly width: number;
    readonly height: number;
}

const svgNamespace = "http://www.w3.org/2000/svg";
const create = <Tag extends keyof SVGElementTagNameMap>(tag: Tag): SVGElementTagNameMap[Tag] =>
    document.createElementNS(svgNamespace, tag);

type Write = (node: Element, name: string, value: string | number) => void;

const set: Write = (node, name, value) => node.setAttribute(name, String(value));

const patch: Write = (node, name, value) => {
    if (node.getAttribute(name) !== String(value)) set(node, name, value);
};

const patchText = (node: Element, text: string): void => {
    if (node.textContent !== text) node.textContent = text;
};

const visibleRows = (size: Size): number => Math.ceil((size.height - headerHeight) / rowHeight);
const cellWidth = (size: Size): number => Math.floor((size.width - labelWidth - scrollBar) / periodCount);

const createLine = (svg: SVGSVGElement): Line => {
    const label = svg.appendChild(create("text"));
    const cells = Array.from({ length: periodCount }, () => svg.appendChild(create("rect")));
    const icons = Array.from({ length: periodCount }, () => svg.appendChild(create("path")));
    return { label, cells, icons };
};

const placeLine = (line: Line, index: number, size: Size, space: number, write: Write): void => {
    const width = cellWidth(size);
    const top = headerHeight + index * rowHeight;
    write(line.label, "x", 4);
    write(line.label, "y", top + rowHeight / 2);
    line.cells.forEach((cell, period) => {
        write(cell, "x", labelWidth + period * width);
        write(cell, "y", top);
        write(cell, "width", width - space);
        write(cell, "height", rowHeight - space);
        write(line.icons[period], "transform", `translate(${labelWidth + (period + 0.5) * width - 8},${top + 6})`);
    });
};

const fillLine = (line: Line, portfolio: Portfolio, project: number, write: Write): void => {
    const row = project * periodCount;
    patchText(line.label, portfolio.project[row] ?? "");
    line.cells.forEach((cell, period) => {
        const status = portfolio.status[row + period] ?? "";
        write(cell, "fill", colourOf(status));
        write(line.icons[period], "d", iconOf(status));
    });
};

export const createCells = (): Contender => {
    let scroller: HTMLElement;
    let svg: SVGSVGElement;
    let portfolio: Portfolio;
    const lines: Line[] = [];
    let size: Size = viewport;
    let space = gap;
    let count = 0;

    const firstProject = (): number => Math.floor(scroller.scrollTop / rowHeight);
    const lineCount = (): number => Math.min(visibleRows(size), projectCount(count));
    const fill = (write: Write): void => lines.forEach((line, index) => fillLine(line, portfolio, firstProject() + index, write));
    const place = (write: Write): void => lines.forEach((line, index) => placeLine(line, index, size, space, write));
    const fit = (): void => {
        patch(svg, "width", size.width);
        patch(svg, "height", size.height);
        while (lines.length > lineCount()) [lines.pop()!].forEach((line) => [line.label, ...line.cells, ...line.icons].forEach((node) => node.remove()));
        while (lines.length < lineCount()) lines.push(createLine(svg));
    };
    const drawHeader = (): void => {
        for (let period = 0; period < periodCount; period++) {
            const label = svg.appendChild(create("text"));
            label.setAttribute("x", String(labelWidth + period * cellWidth(size)));
            label.setAttribute("y", String(headerHeight - 12));
            label.textContent = String(period + 1);
        }
    };
    const draw = (): void => {
        svg = create("svg");
        svg.setAttribute("style", "position:sticky;top:0;left:0;display:block;font:11px sans-serif");
        fit();
        drawHeader();
        place(set);
        fill(set);
        scroller.prepend(svg);
    };
    const receive = (next: Portfolio): (() => void) => () => {
        portfolio = next;
        fill(patch);
    };
    const actions: Readonly<Record<Scenario, () => () => void>> = {
        first: () => draw,
        again: () => receive(createPortfolio(count)),
        changed: () => receive(withOneChange(createPortfolio(count))),
        setting: () => () => {
            space = widerGap;
            place(patch);
        },
        scroll: () => () => scroller.scrollBy(0, scrollRows * rowHeight),
        resize: () => () => {
            size = smallViewport;
            scroller.style.cssText = `overflow:auto;width:${size.width}px;height:${size.height}px`;
            fit();
            place(patch);
        },
    };
    return {
        load: (stage, rowCount) => {
            count = rowCount;
            portfolio = createPortfolio(rowCount);
            scroller = stage;
            const spacer = stage.appendChild(document.createElement("div"));
            spacer.style.cssText = `width:1px;height:${projectCount(rowCount) * rowHeight - viewport.height + headerHeight}px`;
            scroller.addEventListener("scroll", () => fill(patch));
        },
        arm: (scenario) => (scenario === "scroll" && scroller.scrollHeight <= scroller.clientHeight ? null : actions[scenario]()),
        drawing: () => ({ marks: svg.querySelectorAll("rect").length, fingerprint: domFingerprint(scroller) }),
    };
};
