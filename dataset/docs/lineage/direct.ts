import type { Expression } from "../../../dax/syntax/ast";
import { foldName } from "../../../dax/syntax/name";
import { parseExpression } from "../../../dax/syntax/parse";
import { bracketReferences, columnReferences, everyNode, tableNames } from "../../../dax/syntax/walk";
import type { Model, Expression as Written, Table } from "../../tmdl/model";
import { type ModelNames, namesOf } from "./names";

/** What one expression names: measures, columns of the model, and tables of which it takes the rows. */
export interface DirectReading {
    readonly measures: ReadonlySet<string>;
    /** Columns by table. */
    readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
    readonly rows: ReadonlySet<string>;
}

/** An expression with what its faults call it, and the table to which a column without a table belongs. */
interface Subject {
    readonly what: string;
    readonly written: Written;
    readonly home?: Table;
}

/** The tables whose filters are removed: of these, no row is read. */
function unfilteredTables(expression: Expression): ReadonlySet<Expression> {
    const calls = [...everyNode(expression)].filter((node) => node.kind === "call").filter(({ name }) => name === "REMOVEFILTERS");
    return new Set(calls.flatMap(({ args }) => args));
}

/** Names that the expression gives to columns of its own tables, as ADDCOLUMNS does. */
function namesGiven(expression: Expression): ReadonlySet<string> {
    const texts = [...everyNode(expression)].filter((node) => node.kind === "text");
    return new Set(texts.map(({ value }) => foldName(value)));
}

class Reader {
    readonly #names: ModelNames;
    readonly #subject: Subject;
    readonly #measures = new Set<string>();
    readonly #columns = new Map<string, Set<string>>();
    readonly #rows = new Set<string>();

    constructor(names: ModelNames, subject: Subject) {
        this.#names = names;
        this.#subject = subject;
    }

    read(): DirectReading {
        const expression = parseExpression(this.#subject.written.text);
        const given = namesGiven(expression);
        const unfiltered = unfilteredTables(expression);
        for (const { table, column } of columnReferences(expression)) this.#addQualified(this.#table(table), column);
        for (const { name } of bracketReferences(expression)) this.#addBracket(name, given);
        for (const node of tableNames(expression)) {
            const { name } = this.#table(node.name);
            if (!unfiltered.has(node)) this.#rows.add(name);
        }
        return { measures: this.#measures, columns: this.#columns, rows: this.#rows };
    }

    #refuse(unknown: string): never {
        const { what, written: { file, line } } = this.#subject;
        throw new Error(`${file}:${line}: ${what} names ${unknown}, which the model does not have. Correct the name.`);
    }

    #table(name: string): Table {
        return this.#names.tables.get(foldName(name)) ?? this.#refuse(`the table '${name}'`);
    }

    #hasColumn(table: Table | undefined, written: string): boolean {
        const column = table && this.#names.columns.get(table)?.get(foldName(written));
        if (!table || column === undefined) return false;
        this.#columns.set(table.name, (this.#columns.get(table.name) ?? new Set<string>()).add(column));
        return true;
    }

    #hasMeasure(written: string): boolean {
        const measure = this.#names.measures.get(foldName(written));
        if (measure === undefined) return false;
        this.#measures.add(measure);
        return true;
    }

    /** A measure may be written with a table too. */
    #addQualified(table: Table, name: string): void {
        if (!this.#hasColumn(table, name) && !this.#hasMeasure(name)) this.#refuse(`'${table.name}'[${name}]`);
    }

    #addBracket(name: string, given: ReadonlySet<string>): void {
        const isKnown = this.#hasColumn(this.#subject.home, name) || this.#hasMeasure(name) || given.has(foldName(name));
        if (!isKnown) this.#refuse(`[${name}]`);
    }
}

/** What each measure names, by its name; throws an Error for a name that the model does not have, and for DAX that cannot be read. */
export function directReadings(model: Model): ReadonlyMap<string, DirectReading> {
    const names = namesOf(model);
    return new Map(model.tables.flatMap(({ measures }) => measures).map((measure) =>
        [measure.name, new Reader(names, { what: `[${measure.name}]`, written: measure.expression }).read()]));
}

/** What the filters of the roles name; throws as directReadings does. */
export function roleReadings(model: Model): readonly DirectReading[] {
    const names = namesOf(model);
    return model.roles.flatMap((role) => role.tablePermissions.flatMap(({ name, filter }) => {
        if (!filter) return [];
        return [new Reader(names, { what: `The role ${role.name}`, written: filter, home: names.tables.get(foldName(name)) }).read()];
    }));
}
