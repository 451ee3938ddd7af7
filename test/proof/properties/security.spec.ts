import type { Model } from "../../../dax/model/model";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { DaxError } from "../../../dax/error";
import { INDICATORS } from "../indicators";
import { AMOUNTS } from "./measures";
import { listed, PATIENCE, quoted, smallModel, smallPortfolio, valuesAt } from "./portfolio";
import { isSameSum, shown } from "./sums";
import { rowsOf, smallSample } from "./texts";

/** Names of the roles of the model by those of the access table. */
const ROLES: Readonly<Record<string, string>> = {
    director: "Director", pmo: "PMO", programme_manager: "Programme manager", product_owner: "Product owner",
    project_manager: "Project manager", group_reader: "Group reader",
};

const NOBODY = "nobody@banque.example";
const PROJECT = "'Project'[Project Id]";
const OPEN_TO_ALL = new Set(["PMO", "Group reader"]);

/** Facts that lead to a project; all of them go with it. */
const FACTS = [
    "Weather Report", "Weather Expected", "Budget Movement", "Earned Value", "Milestone Snapshot", "Risk Snapshot", "Risk Action", "Assignment",
    "Ticket", "Ticket Transition", "Ticket Sprint", "Project Directorate", "Project Priority", "Project Product", "Architecture Review",
    "Review Condition", "Decision",
];

interface Reader {
    readonly role: string;
    readonly user: string;
}

const READERS: readonly Reader[] = [
    ...new Map(rowsOf(smallSample(), "access").map((row): [string, Reader] =>
        [`${row.role} ${row.user_principal_name}`, { role: ROLES[row.role], user: row.user_principal_name }])).values(),
];

function codeOf(session: Session, query: string): string {
    try {
        session.query(query);
        return "an answer";
    } catch (error) {
        if (error instanceof DaxError) return error.code;
        throw error;
    }
}

function column(session: Session, table: string): readonly string[] {
    return session.query(table)[0].rows.map(([value]) => shown(value));
}

/** By table, what is told of the keys of its rows: the first column that is a key of its own, or the number of rows. */
function keysOfTables(model: Model, session: Session): ReadonlyMap<string, readonly string[]> {
    return new Map(model.tables.map((table) => {
        const key = table.columns.find(({ isUnique }) => isUnique);
        const counted = `EVALUATE ROW ( "rows", COUNTROWS ( '${table.name}' ) )`;
        return [table.name, column(session, key === undefined ? counted : `EVALUATE SELECTCOLUMNS ( '${table.name}', "key", ${key.reference} )`)];
    }));
}

function isNoMore(name: string, seen: readonly string[], all: readonly string[], model: Model): boolean {
    const hasKey = model.table(name)!.columns.some(({ isUnique }) => isUnique);
    if (!hasKey) return Number(seen[0] === "BLANK" ? 0 : seen[0]) <= Number(all[0] === "BLANK" ? 0 : all[0]);
    const known = new Set(all);
    return seen.every((key) => known.has(key)) && new Set(seen).size === seen.length;
}

/** What a hidden project leaks: one line each. */
function leaks(session: Session, hidden: readonly string[], projects: readonly string[]): readonly string[] {
    const sees = `TREATAS ( ${listed(hidden)}, ${PROJECT} )`;
    const none: readonly (readonly [string, string])[] = [
        ["VALUES", `COUNTROWS ( CALCULATETABLE ( VALUES ( ${PROJECT} ), ${sees} ) )`],
        ["ALL", `COUNTROWS ( FILTER ( ALL ( 'Project' ), ${PROJECT} IN ${listed(hidden)} ) )`],
        ["ALLNOBLANKROW", `COUNTROWS ( FILTER ( ALLNOBLANKROW ( ${PROJECT} ), ${PROJECT} IN ${listed(hidden)} ) )`],
        ...FACTS.map((fact) => [`facts of ${fact}`, `CALCULATE ( COUNTROWS ( '${fact}' ), REMOVEFILTERS (), ${sees} )`] as const),
        ...hidden.slice(0, 3).map((key) =>
            [`LOOKUPVALUE ${key}`, `LOOKUPVALUE ( 'Project'[Programme Id], ${PROJECT}, ${quoted(key)} )`] as const),
        ["related rows", `SUMX ( FILTER ( ALL ( 'Project' ), ${PROJECT} IN ${listed(hidden)} ), COUNTROWS ( RELATEDTABLE ( 'Budget Movement' ) ) )`],
        ["a money measure", `CALCULATE ( [Current Budget], REMOVEFILTERS (), ${PROJECT} IN ${listed(hidden)} )`],
    ];
    const found = valuesAt(session, none.map(([, expression]) => expression), []);
    const seenProjects = projects.filter((key) => !hidden.includes(key));
    const counted = valuesAt(session, [
        "COUNTROWS ( ALLNOBLANKROW ( 'Project' ) )", "CALCULATE ( COUNTROWS ( 'Project' ), REMOVEFILTERS () )",
        "COUNTROWS ( CALCULATETABLE ( 'Project', REMOVEFILTERS () ) )",
    ], []);
    return [
        ...none.flatMap(([name], index) => (found[index] === null ? [] : [`${name}: ${shown(found[index])}`])),
        ...counted.flatMap((count) => ((count ?? 0) === seenProjects.length ? [] : [`${shown(count)} projects, of ${seenProjects.length}`])),
    ];
}

function amounts(session: Session): readonly Value[] {
    return valuesAt(session, AMOUNTS.map((measure) => `[${measure}]`), []);
}

describe("row-level security", () => {
    let model: Model;
    let free: Session;
    let projects: readonly string[] = [];
    let freeAmounts: readonly Value[] = [];
    let freeKeys: ReadonlyMap<string, readonly string[]> = new Map();

    beforeAll(async () => {
        model = await smallModel();
        free = await smallPortfolio();
        projects = column(free, `EVALUATE DISTINCT ( ${PROJECT} )`);
        freeAmounts = amounts(free);
        freeKeys = keysOfTables(model, free);
    }, PATIENCE);

    it("is tried for every row of the access table", () => {
        expect(READERS.length).toBeGreaterThan(10);
        expect(new Set(READERS.map(({ role }) => role))).toEqual(new Set(model.roles.map(({ name }) => name)));
    });

    for (const { role, user } of READERS) {
        it(`can only remove: ${user} as ${role}`, () => {
            const session = openSession(model, { role, userPrincipalName: user });
            const keys = keysOfTables(model, session);
            expect([...keys].filter(([table, seen]) => !isNoMore(table, seen, freeKeys.get(table) ?? [], model)).map(([table]) => table)).toEqual([]);
            const hidden = projects.filter((project) => !(keys.get("Project") ?? []).includes(project));
            expect(hidden.length).withContext("hidden projects").toBe(OPEN_TO_ALL.has(role) ? 0 : Math.max(hidden.length, 1));
            if (hidden.length > 0) expect(leaks(session, hidden, projects)).toEqual([]);
            const seen = amounts(session);
            expect(AMOUNTS.filter((_, index) => Number(seen[index] ?? 0) > Number(freeAmounts[index] ?? 0) + 1e-6)).toEqual([]);
            if (OPEN_TO_ALL.has(role)) expect(AMOUNTS.filter((_, index) => !isSameSum(seen[index], freeAmounts[index]))).toEqual([]);
        }, PATIENCE);
    }

    it("tells a reader the same as a filter on the projects that are seen", () => {
        const session = openSession(model, { role: "Programme manager", userPrincipalName: "programme.pai@banque.example" });
        const seen = column(session, `EVALUATE DISTINCT ( ${PROJECT} )`);
        const measures = AMOUNTS.map((measure) => `[${measure}]`);
        const filtered = valuesAt(free, measures, [`TREATAS ( ${listed(seen)}, ${PROJECT} )`]);
        expect(seen.length).toBeGreaterThan(0);
        expect(AMOUNTS.filter((_, index) => !isSameSum(amounts(session)[index], filtered[index]))).toEqual([]);
    }, PATIENCE);

    it("shows of risks and milestones those alone that are told of the projects that are seen", () => {
        const texts = smallSample();
        const session = openSession(model, { role: "Programme manager", userPrincipalName: "programme.pai@banque.example" });
        const seen = new Set(column(session, `EVALUATE DISTINCT ( ${PROJECT} )`));
        for (const [table, facts] of [["Risk", "risk_snapshot"], ["Milestone", "milestone_snapshot"]]) {
            const key = `${table.toLowerCase()}_id`;
            const told = new Set(rowsOf(texts, facts).filter((row) => seen.has(row.project_id)).map((row) => row[key]));
            expect(new Set(column(session, `EVALUATE DISTINCT ( '${table}'[${table} Id] )`))).toEqual(told);
            expect(valuesAt(session, [`COUNTROWS ( ALL ( '${table}' ) )`], [])).toEqual([told.size]);
        }
    }, PATIENCE);

    for (const role of new Set(READERS.map((reader) => reader.role))) {
        it(`shows nothing to someone without access as ${role}`, () => {
            const session = openSession(model, { role, userPrincipalName: NOBODY });
            const tables = ["Project", "Milestone", "Risk", "Access", ...FACTS];
            expect(valuesAt(session, tables.map((table) => `COUNTROWS ( '${table}' )`), []).every((count) => count === null)).toBeTrue();
            expect(valuesAt(session, tables.map((table) => `COUNTROWS ( ALL ( '${table}' ) )`), []).every((count) => count === null)).toBeTrue();
            const values = valuesAt(session, INDICATORS.map(({ measure }) => `[${measure}]`), []);
            expect(INDICATORS.filter((_, index) => values[index] !== null).map(({ measure }) => measure)).toEqual([]);
        }, PATIENCE);

        it(`has hidden columns that are unknown names as ${role}`, () => {
            const session = openSession(model, { role, userPrincipalName: NOBODY });
            const hides = role !== "PMO";
            for (const name of ["Display Name", "Day Rate EUR"]) {
                const hidden = `'Resource'[${name}]`;
                for (const query of [
                    `EVALUATE VALUES ( ${hidden} )`,
                    `EVALUATE SELECTCOLUMNS ( 'Resource', "x", ${hidden} )`, `EVALUATE ROW ( "x", MAX ( ${hidden} ) )`,
                    `EVALUATE CALCULATETABLE ( 'Project', ALL ( ${hidden} ) )`,
                    `EVALUATE { LOOKUPVALUE ( ${hidden}, 'Resource'[Resource Id], "PER-PAI-01" ) }`,
                    `DEFINE MEASURE 'Resource'[Told] = MAX ( ${hidden} ) EVALUATE ROW ( "x", [Told] )`,
                ]) expect(codeOf(session, query)).withContext(query).toBe(hides ? "NAME" : "an answer");
            }
        }, PATIENCE);
    }

    it("hides columns also where their table is named alone", () => {
        const session = openSession(model, { role: "Project manager", userPrincipalName: "per-pai-01@banque.example" });
        expect(session.query("EVALUATE 'Resource'")[0].columns.filter(({ name }) => /Day Rate|Display Name/.test(name))).toEqual([]);
        expect(codeOf(session, "EVALUATE { SUMX ( 'Resource', [Day Rate EUR] ) }")).toBe("NAME");
    }, PATIENCE);

    it("does not change with the case of the user", () => {
        const [one, other] = ["direction.solutions@banque.example", "Direction.Solutions@BANQUE.example"].map((userPrincipalName) =>
            column(openSession(model, { role: "Director", userPrincipalName }), `EVALUATE DISTINCT ( ${PROJECT} )`));
        expect(other).toEqual(one);
        expect(one.length).toBeGreaterThan(0);
    }, PATIENCE);
});
