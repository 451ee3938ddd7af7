import { nineRisks } from "../../../snapshots/scenarios/register";
import { appetiteMarks } from "../../../../src/views/risks/appetiteMarks";
import { axisMarks } from "../../../../src/views/risks/axisMarks";
import { cellMarks } from "../../../../src/views/risks/cellMarks";
import { LEFT } from "../../../../src/views/common/margins";
import { DIMMED } from "../../../../src/views/common/marks";
import { FEW, moveMarks, pointedMarks } from "../../../../src/views/risks/moveMarks";
import { riskMarks } from "../../../../src/views/risks/riskMarks";
import { shapeOf } from "../../../../src/views/risks/shapes";
import { english } from "../../text/texts";
import { type Framing, frameOf, registerOf, residuals, riskAt, textsIn } from "./registers";

type Table = ReturnType<typeof registerOf>;

const legendOf = (table: Table, framing: Framing = {}): string[] => textsIn(frameOf(table, framing).legend.marks);

describe("an appetite without a line", () => {
    const saidOf = (line: number): string[] => textsIn(appetiteMarks(frameOf(residuals([1, 1]), { chosen: { riskZones: { appetite: "ownLine", line1: line, line2: line, line3: line, line4: line, line5: line } } }).input));

    it("says that every cell exceeds it, or none", () => {
        expect(saidOf(0)).toEqual([english.say("Risk_appetiteAll")]);
        expect(saidOf(5)).toEqual([english.say("Risk_appetiteNone")]);
        expect(saidOf(3)).toEqual([english.say("Risk_appetite")]);
    });
});

describe("the legend", () => {
    it("names the zones by as many dots as they are bad, and what hollow marks and shapes mean", () => {
        const { legend } = frameOf(nineRisks, { size: { width: 1400, height: 800 } });
        const words = textsIn(legend.marks);
        for (const expected of ["Acceptable", "Tolerable", "Unacceptable", english.say("Risk_legendInherent"), english.say("Risk_legendPrevious"), english.say("Risk_legendTarget"), "business"]) expect(words).toContain(expected);
        expect(legend.marks.filter(({ key }) => key.endsWith("-pips")).map(({ at }) => String(at.d).split("M").length - 1)).toEqual([1, 2, 3]);
    });

    it("explains nothing that no risk tells", () => {
        const { input: { plan } } = frameOf(residuals([1, 1]));
        const zones = ["Acceptable", "Tolerable", "Unacceptable"];
        expect(plan.titleHeight).toBeGreaterThan(0);
        expect(legendOf(residuals([1, 1])).filter((words) => words !== english.say("Risk_appetiteLine"))).toEqual(zones);
        expect(legendOf(residuals([1, 1]), { chosen: { riskZones: { appetite: "noAppetite" } } })).toEqual(zones);
        expect(legendOf(nineRisks, { chosen: { riskBubbles: { targets: false, ghosts: false, shapes: false }, risk: { mode: "heatMode" }, riskZones: { appetite: "noAppetite" } } })).toEqual(zones);
    });

    it("shares the last shape among the categories beyond those that there are", () => {
        const rows = Array.from({ length: 12 }, (_, at) => [`R${at}`, `Category ${String(at).padStart(2, "0")}`, 1, 1]);
        const words = legendOf(registerOf(["id", "category", "p", "i"], rows), { size: { width: 1600, height: 900 } });
        expect(words.filter((label) => label.startsWith("Category")).length).toBe(6);
        expect(words).toContain(english.say("Risk_otherCategories", { count: 6 }));
    });

    it("draws all categories beyond the shapes alike, and none of them as a circle", () => {
        expect([-1, 0, 1, 5, 6, 7, 8, 13, 400].map(shapeOf)).toEqual([0, 0, 1, 5, 6, 6, 6, 6, 6]);
    });

    it("gives way where it would take much of the tile", () => {
        expect(frameOf(nineRisks, { size: { width: 500, height: 239 } }).legend.height).toBe(0);
        expect(frameOf(nineRisks, { chosen: { legend: { show: false } } }).legend.height).toBe(0);
    });
});

describe("what stands beside the matrix", () => {
    it("is said with a chip for each reason, apart from each other and within the tile", () => {
        for (const width of [1200, 700, 420, 300]) {
            const { asides, size } = frameOf(nineRisks, { size: { width, height: 600 } });
            expect(asides.chips.length).toBe(width >= 700 ? 5 : 1);
            for (const [at, { box }] of asides.chips.entries()) {
                expect(LEFT + box.x + box.width).withContext(`${width} ${at}`).toBeLessThanOrEqual(size.width + 1);
                for (const { box: other } of asides.chips.slice(at + 1)) expect(box.y !== other.y || box.x + box.width <= other.x).toBe(true);
                expect(box.y + box.height).toBeLessThanOrEqual(asides.height + 1);
            }
        }
    });

    it("is nothing to open where every row is in the matrix", () => {
        const { asides } = frameOf(residuals([1, 1], [2, 2]));
        expect([asides.chips, textsIn(asides.marks)]).toEqual([[], [english.sayCount("Risk_allDrawn", 2)]]);
    });

    it("counts all of its rows", () => {
        expect(textsIn(frameOf(nineRisks).asides.marks)[0]).toBe(english.sayCount("Risk_inMatrix", 13, { placed: 8 }));
        expect(textsIn(frameOf(nineRisks, { size: { width: 300, height: 600 } }).asides.marks).join(" ")).toContain(english.sayCount("Risk_besideCount", 5));
    });
});

describe("the marks of the matrix", () => {
    const { input } = frameOf(nineRisks);

    it("fill a cell for each pair of levels, with dots for its zone", () => {
        const marks = cellMarks(input);
        expect(marks.filter(({ key }) => key.endsWith("-fill")).length).toBe(25);
        const dots = marks.filter(({ key }) => key.endsWith("-pips")).map(({ at }) => String(at.d).split("M").length - 1);
        const zones = input.model.matrix.zones.flat();
        expect([1, 2, 3].map((zone) => dots.filter((count) => count === zone).length)).toEqual([1, 2, 3].map((zone) => zones.filter((one) => one === zone).length));
    });

    it("draw each risk with a key of its own", () => {
        const marks = riskMarks(input).filter(({ at }) => at.class === "pm-risk");
        expect([marks.length, new Set(marks.map(({ key }) => key)).size]).toEqual([8, 8]);
    });

    it("draw the line of the appetite along every edge between within and above, and none without appetite", () => {
        const [line] = appetiteMarks(input).filter(({ key }) => key === "appetite");
        // By hand: one upright edge in each of the five rows, and one level edge where the line steps from the fourth column to the third.
        expect(String(line.at.d).split("M").length - 1).toBe(6);
        expect(appetiteMarks(frameOf(nineRisks, { chosen: { riskZones: { appetite: "noAppetite" } } }).input)).toEqual([]);
    });

    it("name every level, and total every row and column", () => {
        const words = textsIn(axisMarks(input));
        for (const { label } of [...input.model.matrix.likelihood, ...input.model.matrix.impact]) expect(words.join(" ")).toContain(label.slice(0, 5));
        expect(axisMarks(input).filter(({ key }) => key.startsWith("total-")).length).toBe(11);
        expect(axisMarks(frameOf(nineRisks, { size: { width: 300, height: 300 } }).input)).toEqual([]);
    });

    it("show where each risk came from while they are few, and of one that is pointed at always", () => {
        const hollows = moveMarks(input).filter(({ key }) => key.endsWith("-hollow"));
        // By hand: seven came from another cell, of which one may find no place there.
        expect(hollows.filter(({ key }) => key.startsWith("inherent")).length).toBeGreaterThanOrEqual(6);
        expect(moveMarks(frameOf(nineRisks, { chosen: { riskBubbles: { arrows: "noArrows" } } }).input).length).toBeLessThan(moveMarks(input).length);
        expect(pointedMarks(input, riskAt(input.model, 0)).map(({ key }) => key)).toContain("pointed");
        expect(pointedMarks(input, riskAt(input.model, 8))).toEqual([]);
    });

    it("are drawn of as many risks as are few, and of none where one more has moved", () => {
        const moved = (count: number): Table => registerOf(["id", "p0", "i0", "p", "i"], Array.from({ length: count }, (_, at) => [`R${at}`, 5, 1 + at % 5, 1 + at % 3, 1 + at % 5]));
        const arrowsOf = (count: number): number => moveMarks(frameOf(moved(count), { size: { width: 1400, height: 900 } }).input).filter(({ key }) => key.endsWith("-arrow")).length;
        expect([arrowsOf(FEW), arrowsOf(FEW + 1)]).toEqual([FEW, 0]);
    });
});

describe("a counted cell", () => {
    const crowd = residuals(...Array.from({ length: 200 }, (): [number, number] => [3, 3]), [1, 1]);
    const ringOf = (framing: Framing): string | number | undefined => riskMarks(frameOf(crowd, framing).input).find(({ key }) => key.startsWith("cluster"))?.at.opacity;

    it("steps back where none of its risks is chosen, here or by another visual", () => {
        expect(ringOf({})).toBe(1);
        expect(ringOf({ isChosen: ({ row }) => row === 200 })).toBe(DIMMED);
        expect(ringOf({ isChosen: ({ row }) => row === 7 })).toBe(1);
    });
});
