import * as fc from "fast-check";
import { ASIDES, type Aside } from "../../../../src/views/risks/risk";
import { cellIndex } from "../../../../src/views/risks/model";
import { balance } from "../../../../src/views/risks/notices";
import { exportLines } from "../../../../src/views/risks/exportLines";
import { riskHeadline } from "../../../../src/views/risks/headline";
import { expectAlways } from "../../domain/property";
import { manyRisks } from "../../../snapshots/scenarios/register";
import { cellsOfDrawn, modelOf, registerOf, residuals, sourceOf } from "./registers";

/** A cell of the data with what it means on the scale of five levels. */
interface Meant<Meaning> {
    readonly value: unknown;
    readonly means: Meaning;
}

const meant = <Meaning>(means: Meaning, ...values: readonly unknown[]): fc.Arbitrary<Meant<Meaning>> => fc.constantFrom(...values).map((value) => ({ value, means }));

const LONG = "x".repeat(10_000);
const score = fc.oneof(
    meant(1, 1, "1", "1,0"), meant(2, 2, " 2 "), meant(3, 3, "3.0"), meant(4, 4), meant(5, 5, "5"),
    meant("none" as const, null, undefined, "", " "), meant("outside" as const, 0, 6, -1, 2.5, Infinity, -Infinity, NaN, LONG, "perhaps", "1e0", {}, [], () => 1, true, new Date(0), 1n),
);
const state = fc.oneof(
    { weight: 6, arbitrary: meant("open" as const, "open", null, "", undefined, "Ouvert") }, meant("closed" as const, "closed", "CLOS"), meant("occurred" as const, "occurred", "survenu"), meant("unknownState" as const, {}, 7, LONG, "unheard of"));
const amount = fc.oneof(
    fc.integer({ min: -1000, max: 1_000_000 }).map((value) => ({ value: value, means: value })),
    meant<number | undefined>(undefined, null, "", {}, NaN, Infinity, LONG, "much"), meant<number | undefined>(12.5, "12,5"), meant<number | undefined>(0, 0));
const anything = fc.oneof(fc.anything(), fc.constantFrom(LONG, Infinity, new Date(NaN), "<b>", "=1+1", null));
const row = fc.record({
    project: fc.constantFrom("Alpha", "Beta"), id: fc.constantFrom("R1", "R2", "R3", "R4", 7, 8, "é", LONG), likelihood: score, impact: score, state, exposure: amount, other: anything,
});
type Row = typeof row extends fc.Arbitrary<infer Made> ? Made : never;

const register = fc.array(row, { maxLength: 30 });
const tableOf = (rows: readonly Row[]): ReturnType<typeof registerOf> =>
    registerOf(["project", "id", "title", "category", "p", "i", "riskState", "exposure", "owner", "actionDue", "appetite", "note"], rows.map(({ project, id, likelihood, impact, state: { value }, exposure, other }) =>
        [project, id, other, other, likelihood.value, impact.value, value, exposure.value, other, other, null, other]));

/** What becomes of each row, reckoned by itself: of those with one number the first that can be drawn is told, else the first. */
function fatesOf(rows: readonly Row[]): (Aside | "drawn")[] {
    const alone = rows.map(fateAlone);
    const keys = rows.map(({ project, id }) => `${project}/${typeof id}${id}`);
    return alone.map((fate, at) => {
        const others = keys.flatMap((key, other) => key === keys[at] ? [other] : []);
        return (others.find((other) => alone[other] === "drawn") ?? others[0]) === at ? fate : "repeated";
    });
}

function fateAlone({ likelihood, impact, state: told }: Row): Aside | "drawn" {
    if (told.means !== "open") return told.means;
    if (likelihood.means === "outside" || impact.means === "outside") return "outside";
    return likelihood.means === "none" || impact.means === "none" ? "unscored" : "drawn";
}

describe("any register", () => {
    it("has every row in the matrix or beside it, with the right reason", () => {
        expectAlways(fc.property(register, (rows) => {
            const { register, drawn, asides } = modelOf(tableOf(rows));
            const risks = register.risks();
            const fates = fatesOf(rows);
            const sum = drawn().length + asides.reduce((count, { group }) => count + group.risks.length, 0);
            return sum === rows.length && risks.length === rows.length
                && risks.every(({ aside, cell }, at) => (aside ?? "drawn") === fates[at] && (cell === undefined) === (aside !== undefined))
                && ASIDES.every((aside) => (asides.find((one) => one.aside === aside)?.group.risks.length ?? 0) === fates.filter((fate) => fate === aside).length);
        }), 150);
    });

    it("adds up by cell, by row and by column to the whole", () => {
        const near = (one: number | undefined, other: number | undefined): boolean => one === other || one !== undefined && other !== undefined && Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one), Math.abs(other));
        expectAlways(fc.property(register, (rows) => {
            const { cells, rows: groups, columns, whole, figures } = modelOf(tableOf(rows));
            const sums = [cells, groups, columns].map((parts) => ({
                count: parts.reduce((count, { risks }) => count + risks.length, 0),
                exposure: parts.reduce<number | undefined>((sum, { exposure }) => exposure === undefined ? sum : (sum ?? 0) + exposure, undefined),
            }));
            return sums.every(({ count, exposure }) => count === whole.risks.length && near(exposure, whole.exposure)) && near(whole.exposure, figures.exposure) && figures.placed === whole.risks.length;
        }), 150);
    });

    it("tells the exposures that its rows tell, and none that they do not", () => {
        expectAlways(fc.property(register, (rows) => {
            const model = modelOf(tableOf(rows));
            const fates = fatesOf(rows);
            const told = rows.flatMap(({ exposure }, at) => fates[at] === "drawn" && exposure.means !== undefined ? [exposure.means] : []);
            const sum = told.reduce((total, value) => total + value, 0);
            return told.length === 0 ? model.figures.exposure === undefined : Math.abs((model.figures.exposure ?? NaN) - sum) < 1e-6 * Math.max(1, Math.abs(sum));
        }), 150);
    });

    it("has each risk in one cell, which is its own", () => {
        expectAlways(fc.property(register, (rows) => {
            const { matrix, cells, drawn, rows: groups, columns } = modelOf(tableOf(rows));
            return drawn().every((risk) => {
                const { cell } = risk;
                return cell !== undefined && cells.every(({ risks }, at) => risks.includes(risk) === (at === cellIndex(matrix, cell)))
                    && groups.every(({ risks }, at) => risks.includes(risk) === (at + 1 === cell.likelihood)) && columns.every(({ risks }, at) => risks.includes(risk) === (at + 1 === cell.impact));
            });
        }));
    });

    it("is told in a sentence, balanced in another, and saved whole", () => {
        expectAlways(fc.property(register, (rows) => {
            const source = sourceOf(tableOf(rows));
            const lines = [...exportLines(source.table, source)];
            const said = [riskHeadline(source), balance(source)];
            return lines.length === rows.length + 1 && lines.every(({ length }) => length === lines[0].length)
                && (said[0] === undefined) === (rows.length === 0) && said.every((words) => !/undefined|NaN|\{\w+\}|_[a-z]/.test((words ?? "").replace(LONG, "")));
        }));
    });

    it("comes to the same whatever the order of its rows, where none repeats another", () => {
        const distinct = fc.uniqueArray(row, { maxLength: 30, selector: ({ project, id }) => `${project}/${id}` });
        expectAlways(fc.property(distinct.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
            const [one, other] = [modelOf(tableOf(rows)), modelOf(tableOf(shuffled))];
            const keys = (model: typeof one): string => model.cells.map(({ risks }) => risks.map(({ key }) => key).sort().join()).join("|");
            return keys(one) === keys(other) && one.figures.above === other.figures.above && one.asides.map(({ aside, group }) => `${aside}${group.risks.length}`).join() === other.asides.map(({ aside, group }) => `${aside}${group.risks.length}`).join();
        }));
    });
});

describe("a register of every size", () => {
    it("is drawn whole, also of five thousand risks, and of none", () => {
        for (const count of [0, 1, 42, 500, 5000]) {
            const model = modelOf(manyRisks(count));
            expect([model.drawn().length, model.cells.reduce((sum, { risks }) => sum + risks.length, 0)]).withContext(`${count} risks`).toEqual([count, count]);
        }
    });

    it("may stand in one cell, or nowhere", () => {
        expect(cellsOfDrawn(modelOf(residuals(...Array.from({ length: 40 }, (): [number, number] => [3, 3])))).every((at) => at === "3.3")).toBe(true);
        const none = modelOf(residuals(...Array.from({ length: 40 }, (): [null, number] => [null, 3])));
        expect([none.drawn().length, none.asides[0].group.risks.length]).toEqual([0, 40]);
    });
});
