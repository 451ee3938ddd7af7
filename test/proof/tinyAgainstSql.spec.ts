import { loadContract } from "../../dataset/contract/load";
import { cellId, readPortfolio, tinyCells } from "./cells";
import { isSameReading, type Readings } from "./reading";
import { sqlResults } from "./sqlNet";
import type { TinyCase } from "./tiny/tinyCase";
import { TINY_CASES } from "./tinyCases";
import { tinyTexts } from "./tinyTables";
import { openWarehouseOf, setCells } from "./warehouse";

/** Dozens of queries a case, on a machine that may be busy: milliseconds. */
const PATIENCE = 120_000;

const contract = loadContract();

function measuresOf({ cells }: TinyCase): readonly string[] {
    return [...new Set(cells.flatMap(({ expected }) => Object.keys(expected)))];
}

async function askSql(tiny: TinyCase): Promise<Readings> {
    const connection = await openWarehouseOf(contract, tinyTexts(contract, tiny));
    try {
        await setCells(connection, tinyCells(await readPortfolio(connection), tiny));
        return await sqlResults(connection, measuresOf(tiny));
    } finally {
        connection.closeSync();
    }
}

/** One line for each cell at which hand and SQL say different things of a measure. */
function disagreements({ cells }: TinyCase, measure: string, results: Readings): readonly string[] {
    return cells.filter(({ expected }) => Object.hasOwn(expected, measure)).flatMap((cell) => {
        const byHand = cell.expected[measure];
        const bySql = results.get(measure)?.get(cellId(cell)) ?? null;
        return isSameReading(byHand, bySql) ? [] : [`${cellId(cell)}: ${byHand ?? "BLANK"} by hand, ${bySql ?? "BLANK"} by SQL`];
    });
}

for (const tiny of TINY_CASES) {
    describe(`what was reckoned by hand and what SQL says: ${tiny.name}`, () => {
        let results: Readings = new Map();

        beforeAll(async () => {
            results = await askSql(tiny);
        }, PATIENCE);

        for (const measure of measuresOf(tiny)) {
            it(`agree on ${measure}`, () => expect(disagreements(tiny, measure, results)).toEqual([]));
        }
    });
}
