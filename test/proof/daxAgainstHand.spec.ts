import { openSession } from "../../dax/query/session";
import type { Model } from "../../dax/model/model";
import { loadContract } from "../../dataset/contract/load";
import { loadTexts } from "../../dataset/evaluate/load";
import { cellId } from "./cells";
import { daxCells, lastPlaces } from "./daxNet";
import { isSameReading, type Reading } from "./reading";
import type { TinyCase, TinyCell } from "./tiny/tinyCase";
import { TINY_CASES } from "./tinyCases";
import { tinyTexts } from "./tinyTables";

const PATIENCE = 120_000;
const contract = loadContract();

/** Who reads what a cell shows as if it were everything: the name of the role in the model, and of its row in the access table. */
interface Reader {
    readonly role: string;
    readonly accessRole: string;
    readonly scopeType: string;
    readonly scopeId: string;
}

/** Each project serves a product of its own. */
function productOf(project: string): string {
    return `PDT-${project}`;
}

function readersOf({ of }: TinyCell): readonly Reader[] {
    if (of === "total") {
        return [
            { role: "PMO", accessRole: "pmo", scopeType: "all", scopeId: "all" },
            { role: "Group reader", accessRole: "group_reader", scopeType: "all", scopeId: "all" },
        ];
    }
    if ("directorate" in of) return [{ role: "Director", accessRole: "director", scopeType: "directorate", scopeId: of.directorate }];
    if ("programme" in of) return [{ role: "Programme manager", accessRole: "programme_manager", scopeType: "programme", scopeId: of.programme }];
    return [
        { role: "Project manager", accessRole: "project_manager", scopeType: "project", scopeId: of.project },
        { role: "Product owner", accessRole: "product_owner", scopeType: "product", scopeId: productOf(of.project) },
    ];
}

function userOf({ accessRole, scopeId }: Reader): string {
    return `${accessRole}.${scopeId}@banque.example`.toLowerCase();
}

function csvText(header: string, lines: readonly string[]): string {
    return [header, ...lines, ""].join("\n");
}

/** The case with a reader for each of its cells, and a product for each of its projects. */
function withReaders(tiny: TinyCase): TinyCase {
    const readers = new Map(tiny.cells.flatMap(readersOf).map((reader) => [userOf(reader), reader]));
    const projects = [...new Set(tiny.cells.flatMap(({ of }) => (of !== "total" && "project" in of ? [of.project] : [])))];
    return {
        ...tiny,
        tables: {
            ...tiny.tables,
            access: csvText("user_principal_name,role,scope_type,scope_id",
                [...readers].map(([user, { accessRole, scopeType, scopeId }]) => [user, accessRole, scopeType, scopeId].join(","))),
            product: csvText("product_id,name,domain,product_owner_id,directorate_id,roadmap_reviewed_on",
                projects.map((project) => `${productOf(project)},Product of ${project},Domain,PM-1,DIR-A,`)),
            project_product: csvText("project_id,product_id,share", projects.map((project) => `${project},${productOf(project)},1`)),
        },
    };
}

/** A director also reads projects of other directorates that the own one helps to fund. */
function isExact({ role }: Reader, tiny: TinyCase): boolean {
    const { project_directorate: funding = "" } = tiny.tables as Readonly<Partial<Record<string, string>>>;
    return role !== "Director" || funding.trim().split("\n").length < 2;
}

function disagreement(cell: TinyCell, measure: string, found: Reading, reader: string, lastPlace: number | undefined): readonly string[] {
    const byHand = cell.expected[measure];
    return isSameReading(byHand, found, lastPlace) ? [] : [`${cellId(cell)}${reader}: ${byHand ?? "BLANK"} by hand, ${found ?? "BLANK"} by DAX`];
}

for (const tiny of TINY_CASES.map(withReaders)) {
    describe(`what was reckoned by hand and what the measures give: ${tiny.name}`, () => {
        const measures = [...new Set(tiny.cells.flatMap(({ expected }) => Object.keys(expected)))];
        let model: Model;
        let places: ReadonlyMap<string, number> = new Map();

        beforeAll(async () => {
            model = await loadTexts(tinyTexts(contract, tiny));
            places = lastPlaces(openSession(model), measures);
        }, PATIENCE);

        it("agree on every cell", () => {
            const session = openSession(model);
            const found = measures.flatMap((measure) => {
                const cells = tiny.cells.filter(({ expected }) => Object.hasOwn(expected, measure));
                const readings = daxCells(session, [measure], cells);
                return cells.flatMap((cell) => disagreement(cell, measure, readings.get(measure)?.get(cellId(cell)) ?? null, "", places.get(measure)).map((line) => `${measure}: ${line}`));
            });
            expect(found).toEqual([]);
        }, PATIENCE);

        it("agree on the whole that a reader sees who sees no more than the cell", () => {
            const found = tiny.cells.flatMap((cell) => readersOf(cell).filter((reader) => isExact(reader, tiny)).flatMap((reader) => {
                const session = openSession(model, { role: reader.role, userPrincipalName: userOf(reader) });
                const named = Object.keys(cell.expected);
                const whole = { of: "total", when: cell.when } as const;
                const readings = daxCells(session, named, [whole]);
                return named.flatMap((measure) =>
                    disagreement(cell, measure, readings.get(measure)?.get(cellId(whole)) ?? null, ` as ${reader.role}`, places.get(measure)).map((line) => `${measure}: ${line}`));
            }));
            expect(found).toEqual([]);
        }, PATIENCE);
    });
}
