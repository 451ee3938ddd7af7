import { NOT_RATED } from "../../../../src/domain/status";
import { BETTER, WORSE } from "../../../../src/domain/trend";
import { MARK_ICONS } from "../../../../src/views/common/icons";
import type { Look, Looks } from "../../../../src/views/common/looks";
import { cellGeometry, tileShape } from "../../../../src/views/heatmap/cellGeometry";
import { cellPlaces, CellPlaces } from "../../../../src/views/heatmap/cellPlaces";
import { FACE, STALE_PATTERN, withCoverage } from "../../../../src/views/heatmap/face";
import type { CellContent } from "../../../../src/settings/settings";
import { trendMarks } from "../../../../src/views/common/trendMarks";
import { rowPicture, RowPart, RowShape } from "../../../../src/views/heatmap/rowShapes";

const look = (icon: string, fill: string): Look => ({ icon, fill, glyph: "#ffffff", text: "#fffff0", bareText: "#202020", frame: "none", dash: "none" });
const [sun, storm, blank] = [look("m1 1h1", "#008000"), look("m2 2h2", "#800000"), { ...look("m3 3h3", "#eeeeee"), glyph: "#555555", frame: "#555555", dash: "3 2" }];
const looks: Looks = new Map([[1, sun], [4, storm], [NOT_RATED, blank]]);

const places = (count: number, width = 40, first = 0, content: CellContent = "icon"): CellPlaces =>
    cellPlaces(cellGeometry({ width, height: 28 }, content, 12), tileShape({ width, height: 28 }, 2), trendMarks("slanted", "betterUp"), first, count);

const shapes = (faces: readonly number[]): readonly RowShape[] => rowPicture(faces, places(faces.length), looks).shapes;
const parts = (faces: readonly number[], part: RowPart): RowShape[] => shapes(faces).filter((shape) => shape.part === part);
/** How many drawings a path holds: each begins with a move of its own. */
const drawings = ({ path }: RowShape): number => path.split("M").length - 1;
const times = (path: string, piece: string): number => path.split(piece).length - 1;

describe("the picture of a row", () => {
    it("has one path for all tiles that look alike, wherever they stand", () => {
        expect(parts([1, 4, 1, 1], "tiles").map((shape) => [shape.fill, drawings(shape)])).toEqual([["#008000", 3], ["#800000", 1]]);
    });

    it("has one path for all icons of an ink, whatever their tiles", () => {
        const [white, grey, ...others] = parts([1, 4, NOT_RATED, 1], "icons");
        expect([white.fill, drawings(white), times(white.path, sun.icon), times(white.path, storm.icon)]).toEqual(["#ffffff", 3, 2, 1]);
        expect([grey.fill, drawings(grey), times(grey.path, blank.icon)]).toEqual(["#555555", 1, 1]);
        expect(others).toEqual([]);
    });

    it("leaves out cells where nothing was expected, and statuses that have no look", () => {
        expect(shapes([0, 9, 0])).toEqual([]);
        expect(drawings(parts([0, 1, 0], "tiles")[0])).toBe(1);
    });

    it("frames and dashes what its look frames and dashes", () => {
        expect(parts([NOT_RATED], "tiles").map(({ frame, dash }) => [frame, dash])).toEqual([["#555555", "3 2"]]);
    });

    it("marks trends beside their icons, which make room for them", () => {
        const [marks] = parts([1 + BETTER * FACE.trend, 4 + WORSE * FACE.trend, 1], "marks");
        expect([times(marks.path, MARK_ICONS.better), times(marks.path, MARK_ICONS.worse), drawings(marks)]).toEqual([1, 1, 2]);
        const [{ icon, iconBesideTrend }] = places(1).columns;
        expect(parts([1 + BETTER * FACE.trend], "icons")[0].path).toBe(iconBesideTrend + sun.icon);
        expect(parts([1], "icons")[0].path).toBe(icon + sun.icon);
    });

    it("takes the colour from a stale tile, hatches it and adds a clock", () => {
        const stale = [1 + FACE.stale];
        expect(parts(stale, "tiles").map(({ fill, frame }) => [fill, frame])).toEqual([[`url(#${STALE_PATTERN})`, "#008000"]]);
        expect(parts(stale, "icons")[0].fill).toBe("#008000");
        expect(times(parts(stale, "marks")[0].path, MARK_ICONS.clock)).toBe(1);
    });

    it("marks a corner where a group was declared otherwise", () => {
        const [marks] = parts([1 + FACE.gap, 1], "marks");
        expect([times(marks.path, MARK_ICONS.gap), drawings(marks)]).toEqual([1, 1]);
        expect(parts([1 + FACE.gap, 1], "tiles").length).toBe(1);
    });

    it("keeps dimmed cells apart from the others, tiles and icons", () => {
        const told = shapes([1, 1 + FACE.dimmed]).map(({ part, dimmed }) => `${part} ${dimmed ? "dimmed" : "full"}`);
        expect(told.sort()).toEqual(["icons dimmed", "icons full", "tiles dimmed", "tiles full"]);
    });

    it("writes an incomplete coverage where the cell is wide enough, and draws a bar of its share where it is not", () => {
        const face = withCoverage(4, 12, 16);
        expect(rowPicture([face], places(1, 112), looks).texts.map(({ text, fill }) => [text, fill])).toEqual([["12/16", "#fffff0"]]);
        const narrow = rowPicture([face], places(1), looks);
        const bar = narrow.shapes.find(({ part }) => part === "marks")!;
        expect(narrow.texts).toEqual([]);
        expect(Number(/h([\d.]+)v/.exec(bar.path)?.[1]) * bar.scale).toBeCloseTo(0.75 * (40 - 8), 1);
    });

    it("stands where its columns stand, in pixels, however far one has scrolled", () => {
        const scrolled = rowPicture([1], places(1, 40, 100), looks).shapes;
        const x = (part: RowPart): number => {
            const shape = scrolled.find((one) => one.part === part)!;
            return Number(/^M([\d.]+)/.exec(shape.path)?.[1]) * shape.scale;
        };
        expect(x("tiles")).toBeCloseTo(4000 + 4, 1);
        expect(x("icons")).toBeCloseTo(4000 + cellGeometry({ width: 40, height: 28 }, "icon", 12).icon.x, 1);
    });
});

describe("a row whose cells show words", () => {
    const words = ["Sun", "Storm"];

    it("writes each word in its cell, in the ink that its tile allows", () => {
        const { texts } = rowPicture([1, 4], places(2, 120, 0, "label"), looks, { words });
        expect(texts.map(({ text, fill, anchor }) => [text, fill, anchor])).toEqual([["Sun", sun.text, "middle"], ["Storm", storm.text, "middle"]]);
        expect(texts.map(({ x }) => x)).toEqual([60, 180]);
    });

    it("has icons only where the author wants both", () => {
        const icons = (content: CellContent): number => rowPicture([1, 4], places(2, 120, 0, content), looks, { words }).shapes.filter(({ part }) => part === "icons").length;
        expect([icons("label"), icons("value")]).toEqual([0, 0]);
        expect(icons("iconLabel")).toBeGreaterThan(0);
    });

    it("writes nothing where nothing was expected", () => {
        expect(rowPicture([0, 1], places(2, 120, 0, "label"), looks, { words: ["", "Sun"] }).texts.map(({ text }) => text)).toEqual(["Sun"]);
    });
});
