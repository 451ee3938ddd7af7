import type { Expression, Model, Table } from "../../../tmdl/model";
import type { Contract } from "../../contract/contract";
import { modelFault, type ModelFault } from "../fault";
import { suggestion, tableTitle } from "../names";
import { PatternError } from "./cursor";
import { LIBRARY } from "./library";
import { type ReadM, readM } from "./parse";
import { readPattern } from "./pattern";
import { faultIn, readingFaults } from "./readings";
import { SAMPLE, sampleFaults } from "./sample";
import { unknownNames } from "./unknownNames";

/** An M text of the model: a named expression, with its name, or one that reads a table, with that table. */
interface MText {
    readonly name: string | undefined;
    readonly title: string;
    readonly text: Expression;
    readonly table: Table | undefined;
}

interface ReadMText extends MText {
    readonly read: ReadM | undefined;
    readonly faults: readonly ModelFault[];
}

function textsOf({ tables, expressions }: Model): readonly MText[] {
    return [
        ...expressions.map(({ name, expression }) => ({ name, title: `named expression ${tableTitle(name)}`, text: expression, table: undefined })),
        ...tables.flatMap((table): MText[] => {
            const sources = table.partitions.filter(({ kind }) => kind === "m").map(({ source }) => source);
            return [...sources, table.refreshPolicy?.sourceExpression].filter((text) => text !== undefined).map((text) =>
                ({ name: undefined, title: `M of ${tableTitle(table.name)}`, text, table }));
        }),
    ];
}

async function readText(one: MText): Promise<ReadMText> {
    const read = await readM(one.text.text);
    if (read.kind === "read") return { ...one, read, faults: [] };
    const place = { file: one.text.file, line: one.text.line + read.line - 1 };
    return { ...one, read: undefined, faults: [modelFault(place, "m-syntax", one.title, `The ${one.title}: ${read.message}`)] };
}

function nameFaults({ title, text, read }: ReadMText, global: ReadonlySet<string>): ModelFault[] {
    return read ? unknownNames(read, global).map(({ name, line }) => modelFault({ file: text.file, line: text.line + line - 1 }, "m-name", title,
        `The ${title}: "${name}" is no step, no named expression and not among the functions of the library that may be used. `
        + suggestion(name, [...global, ...LIBRARY]))) : [];
}

function tableFaults({ table, text, read }: ReadMText, contract: Contract): readonly ModelFault[] {
    if (!table || !read) return [];
    try {
        return readingFaults({ table, text, reading: readPattern(read.tokens) }, contract);
    } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        return [faultIn(table, text, error.line, "m-pattern", `${error.message}. Read the table as the other tables are read.`)];
    }
}

function policyFaults(table: Table, texts: readonly ReadMText[]): ModelFault[] {
    const { refreshPolicy } = table;
    if (!refreshPolicy) return [];
    const fault = (message: string): ModelFault[] => [modelFault(refreshPolicy, "m-range", tableTitle(table.name), message)];
    const own = texts.filter((text) => text.table === table);
    if (!refreshPolicy.sourceExpression) return fault(
        `The refreshPolicy of ${tableTitle(table.name)} has no sourceExpression. Repeat the M of the partition.`);
    const written = own.map(({ read }) => read?.tokens.map(({ data }) => data).join("\n"));
    return new Set(written).size <= 1 ? []
        : fault(`The sourceExpression of the refreshPolicy of ${tableTitle(table.name)} differs from its partition. Write the same M in both.`);
}

/** Every M text of the model: its syntax, its names, and for a table that it is read in the one way, as its columns and the contract say. */
export async function mFaults(model: Model, contract: Contract): Promise<readonly ModelFault[]> {
    const texts: ReadMText[] = [];
    // One after the other: the parser keeps the whole tree of each.
    for (const one of textsOf(model)) texts.push(await readText(one));
    const global = new Set([...model.expressions, ...model.tables].map(({ name }) => name));
    return [
        ...texts.flatMap((text) => [...text.faults, ...nameFaults(text, global), ...tableFaults(text, contract)]),
        ...model.tables.flatMap((table) => policyFaults(table, texts)),
        ...texts.flatMap(({ name, text, read }) => name === SAMPLE && read ? sampleFaults(read, text, model.tables) : []),
    ];
}
