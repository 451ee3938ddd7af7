import * as fc from "fast-check";
import { aboveFromLine, aboveFromZone, appetiteEdges, standardAbove } from "../../../../src/domain/risks/appetite";
import { standardZones } from "../../../../src/domain/risks/zones";
import { expectAlways } from "../property";
import { cell, colours, ordinal } from "./matrices";

const marks = (text: string): boolean[][] => text.split(" / ").reverse().map((row) => Array.from(row, (mark) => mark === "#"));

describe("the appetite", () => {
    it("ends where a zone begins", () => {
        const zones = colours("GYR / GYY / GGG");
        expect(aboveFromZone(zones, 3)).toEqual(marks("..# / ... / ..."));
        expect(aboveFromZone(zones, 2)).toEqual(marks(".## / .## / ..."));
        expect(aboveFromZone(zones, 4)).toEqual(marks("... / ... / ..."));
    });

    it("ends at a line, by likelihood", () => {
        expect(aboveFromLine(4, [4, 2, 0])).toEqual(marks("#### / ..## / ...."));
    });

    it("is that of the sample scales for their own zones", () => {
        expect(standardAbove(ordinal(5), ordinal(5), 3, standardZones(ordinal(5), ordinal(5), 3))).toEqual(marks("...## / ...## / ....# / ....# / ....#"));
        expect(standardAbove(ordinal(4), ordinal(4), 3, standardZones(ordinal(4), ordinal(4), 3))).toEqual(marks("..## / ..## / .... / ...."));
    });

    it("excludes the worst zone, and on a 5 by 5 of three zones the greatest impact however rare, whatever the zones", () => {
        expect(standardAbove(ordinal(3), ordinal(3), 3, colours("GYR / GYY / GGG"))).toEqual(marks("..# / ... / ..."));
        const other = colours("GYYRR / GGYRR / GGYYR / GGGYY / GGGGY");
        expect(standardAbove(ordinal(5), ordinal(5), 3, other)).toEqual(marks("...## / ...## / ....# / ..... / ....#"));
        const zones = standardZones(ordinal(5), ordinal(5), 3);
        expect(standardAbove(ordinal(5), ordinal(5), 4, zones)).toEqual(aboveFromZone(zones, 4));
    });
});

describe("the line of the appetite", () => {
    it("runs along every edge between a cell within and a cell above", () => {
        expect(appetiteEdges(marks(".## / ..# / ..."))).toEqual([
            { cell: cell(1, 3), side: "likelihood" },
            { cell: cell(2, 2), side: "likelihood" },
            { cell: cell(2, 2), side: "impact" },
            { cell: cell(3, 1), side: "impact" },
        ]);
    });

    it("is none where all is within or all above", () => {
        expect(appetiteEdges(marks("... / ... / ..."))).toEqual([]);
        expect(appetiteEdges(marks("### / ### / ###"))).toEqual([]);
    });

    it("separates the cells: stepping from cell to cell, the side changes exactly where it is crossed", () => {
        const anyAbove = fc.tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 3, max: 7 }))
            .chain(([rows, columns]) => fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
        expectAlways(fc.property(anyAbove, (above) => {
            const edges = new Set(appetiteEdges(above).map((edge) => JSON.stringify(edge)));
            const told = (row: number, column: number, side: string): boolean => edges.delete(JSON.stringify({ cell: cell(row + 1, column + 1), side }));
            for (let row = 0; row < above.length; row += 1) {
                for (let column = 0; column < above[0].length; column += 1) {
                    if (row + 1 < above.length && told(row, column, "likelihood") !== (above[row][column] !== above[row + 1][column])) return false;
                    if (column + 1 < above[0].length && told(row, column, "impact") !== (above[row][column] !== above[row][column + 1])) return false;
                }
            }
            return edges.size === 0;
        }));
    });
});
