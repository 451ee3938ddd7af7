import type { ColumnType } from "../../dax/model/definition";
import type { Expression, Table } from "../tmdl/model";
import { failAt } from "./datasetError";
import { assertColumn, onlyPartition } from "./scope";

export interface SourceColumn {
    /** In the model. */
    readonly name: string;
    /** In the header of the file. */
    readonly source: string;
    readonly type: ColumnType;
}

/** Where the rows of a table come from. */
export interface TableSource {
    readonly table: string;
    readonly file: string;
    readonly columns: readonly SourceColumn[];
}

const COMMENT_OR_TEXT = /("(?:[^"]|"")*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
const TOKEN = /"(?:[^"]|"")*"|[\w.]+|[<>]=|\S/g;

const LIST = String.raw`\{ [^()]*? \}`;
const RANGE = String.raw`InRange = Table\.SelectRows \( Typed , each \[ (\w+) \] >= Date\.From \( RangeStart \) `
    + String.raw`and \[ \2 \] < Date\.From \( RangeEnd \) \)`;

/** The one way in which a partition reads its table; it may keep the range of incremental refresh. */
const READING = new RegExp(String.raw`^let Raw = ReadTable \( "(\w+)" \) , Chosen = Table\.SelectColumns \( Raw , ${LIST} \) , `
    + String.raw`Typed = if IsDatabase then Chosen else Table\.TransformColumnTypes \( Chosen , ${LIST} , "en-US" \) `
    + String.raw`(?:, ${RANGE} in InRange|in Typed)$`);

function spaced(text: string): string {
    const code = text.replace(COMMENT_OR_TEXT, (_, quoted: string | undefined) => quoted ?? " ");
    return (code.match(TOKEN) ?? []).join(" ");
}

function fileOf(table: Table, source: Expression): string {
    const name = READING.exec(spaced(source.text))?.[1];
    return name === undefined
        ? failAt(source, `The M of '${table.name}' does more than read a table, choose columns and give them types, which the evaluator `
            + "does not compute. Read the table as the other tables are read.")
        : `${name}.csv`;
}

function sourceColumn(table: Table, { name, sourceColumn: source, dataType: type, ...place }: Table["columns"][number]): SourceColumn {
    return source === undefined || type === undefined
        ? failAt(place, `'${table.name}'[${name}] needs a sourceColumn and a dataType. Add them.`)
        : { name, source, type };
}

/**
 * Where the rows of a table are: all rows of its file. The range of incremental refresh is a matter of the service: no row is dropped for it.
 * Throws a DatasetError for M that does anything else to the rows.
 */
export function tableSource(table: Table): TableSource {
    const partition = onlyPartition(table);
    for (const column of table.columns) assertColumn(table, column);
    const { source = failAt(partition, `The partition of '${table.name}' has no source. Add it.`) } = partition;
    return { table: table.name, file: fileOf(table, source), columns: table.columns.map((column) => sourceColumn(table, column)) };
}
