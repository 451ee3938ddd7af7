import * as fc from "fast-check";
import { ICON_BOX, MARK_BOX } from "../../../../src/views/common/icons";
import type { CellContent } from "../../../../src/settings/settings";
import { cellGeometry, leastWordWidth, Placed, tileShape } from "../../../../src/views/heatmap/cellGeometry";
import { expectAlways } from "../../domain/property";
import { evenMeasure } from "./portfolio";

const cell = fc.record({ width: fc.integer({ min: 24, max: 400 }), height: fc.integer({ min: 24, max: 104 }) });

const WORDY: readonly CellContent[] = ["label", "value", "iconLabel"];

describe("the places in a cell that shows a word", () => {
    it("are all within it, and keep the word clear of the icon and the marks", () => {
        expectAlways(fc.property(cell, fc.constantFrom(...WORDY), (size, content) => {
            const { icon, showsIcon, trend, clock, coverage, word } = cellGeometry(size, content, 12);
            if (word === undefined) return false;
            const start = word.anchor === "start" ? word.x : word.x - word.width / 2;
            return showsIcon === (content === "iconLabel") && (!showsIcon || start >= icon.x + ICON_BOX * icon.scale) && word.width >= 0
                && (word.width === 0 || start + word.width <= trend.x) && trend.x + MARK_BOX * trend.scale <= size.width && clock.x === trend.x && !coverage.asText;
        }));
    });

    it("are wide enough for usual words in cells of the least width", () => {
        for (const content of WORDY) {
            const width = leastWordWidth(content, ["Cloudy", "Sun"], 12, evenMeasure);
            expect(cellGeometry({ width, height: 28 }, content, 12).word?.width).withContext(content).toBeGreaterThanOrEqual(evenMeasure("Cloudy", 12));
        }
        expect(leastWordWidth("icon", ["Cloudy"], 12, evenMeasure)).toBe(0);
        expect(leastWordWidth("label", ["x".repeat(500)], 12, evenMeasure)).toBeLessThan(150);
    });
});

describe("the places in a cell", () => {
    it("are all within it", () => {
        expectAlways(fc.property(cell, (size) => {
            const { icon, iconBesideTrend, trend, clock, coverage } = cellGeometry(size, "icon", 12);
            const isIn = ({ x, y, scale }: Placed, box: number): boolean => x >= -0.01 && y >= -0.01 && x + box * scale <= size.width + 0.01 && y + box * scale <= size.height + 0.01;
            return isIn(icon, ICON_BOX) && isIn(iconBesideTrend, ICON_BOX) && isIn(trend, MARK_BOX) && isIn(clock, MARK_BOX)
                && coverage.x >= 0 && coverage.x + coverage.width <= size.width && coverage.y <= size.height;
        }));
    });

    it("set the icon in the middle", () => {
        expectAlways(fc.property(cell, (size) => {
            const { icon } = cellGeometry(size, "icon", 12);
            const side = ICON_BOX * icon.scale;
            return Math.abs(icon.x + side / 2 - size.width / 2) < 0.2 && Math.abs(icon.y + side / 2 - size.height / 2) < 0.2;
        }));
    });

    it("keep the icon clear of the trend beside it, as far as the cell is wide enough for both", () => {
        expectAlways(fc.property(cell.filter(({ width }) => width >= 40), (size) => {
            const { iconBesideTrend, trend } = cellGeometry(size, "icon", 12);
            return trend.x >= iconBesideTrend.x + ICON_BOX * iconBesideTrend.scale;
        }));
    });

    it("draw an icon of 12 to 24 pixels", () => {
        const side = (width: number, height: number): number => ICON_BOX * cellGeometry({ width, height }, "icon", 12).icon.scale;
        expect(side(24, 24)).toBeGreaterThanOrEqual(12);
        expect(side(400, 104)).toBe(24);
    });

    it("write coverage where the cell is wide enough, and draw a bar along its foot where it is not", () => {
        const [narrow, wide] = [cellGeometry({ width: 40, height: 28 }, "icon", 12).coverage, cellGeometry({ width: 112, height: 28 }, "icon", 12).coverage];
        expect([narrow.asText, wide.asText]).toEqual([false, true]);
        expect(narrow.y).toBeGreaterThan(20);
        expect(wide.y).toBe(14);
    });
});

describe("the shape of a tile", () => {
    it("fills its cell but for the gap, as a browser draws it", () => {
        for (const [width, height, gap] of [[40, 28, 2], [24, 24, 0], [112, 36, 8], [24.5, 30, 3]]) {
            const { x, y, path } = tileShape({ width, height }, gap);
            const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
            const shape = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
            shape.setAttribute("d", `M${x} ${y}${path}`);
            const box = shape.getBBox();
            svg.remove();
            expect([box.x, box.y, box.width, box.height].map((value) => Math.round(value * 20) / 20)).toEqual([gap / 2, gap / 2, width - gap, height - gap]);
        }
    });
});
