import type { Model } from "../../../dataset/tmdl/model";
import { readTmdl } from "../../../dataset/tmdl/readModel";

/** The M with which a table is read, at the indentation of a partition. */
export function reading(name: string, columns: readonly string[], range = ""): string {
    const step = range === "" ? "" : `,
				    InRange = Table.SelectRows(Typed, each [${range}] >= Date.From(RangeStart) and [${range}] < Date.From(RangeEnd))`;
    const names = columns.map((column) => `"${column}"`);
    const types = names.map((name) => `{${name}, type text}`);
    return `				let
				    Raw = ReadTable("${name}"), // as it stands in the source
				    Chosen = Table.SelectColumns(Raw, {${names.join(", ")}}),
				    Typed = if IsDatabase then Chosen else Table.TransformColumnTypes(Chosen, {${types.join(", ")}}, "en-US")${step}
				in
				    ${range === "" ? "Typed" : "InRange"}`;
}

const CALENDAR = `table Calendar
	dataCategory: Time

	column Date
		dataType: dateTime
		isKey
		formatString: dd/mm/yyyy
		sourceColumn: date

	column Month
		dataType: string
		sortByColumn: 'Month Number'
		sourceColumn: month

	column 'Month Number'
		dataType: int64
		sourceColumn: month_number

	partition Calendar = m
		mode: import
		source =
${reading("calendar", ["date", "month", "month_number"])}
`;

const COST = `table 'Cost Line'

	measure Cost =
			SUM ( 'Cost Line'[Amount] )
			    + 0
		formatString: #,0

	column Month
		dataType: dateTime
		sourceColumn: month

	column Amount
		dataType: decimal
		sourceColumn: amount

	column 'Is Final'
		dataType: boolean
		sourceColumn: is_final

	partition 'Cost Line' = m
		mode: import
		source =
${reading("cost_line", ["month", "amount", "is_final"], "month")}
`;

const RELATIONSHIPS = `relationship cost_month
	isActive: false
	fromColumn: 'Cost Line'.Month
	toColumn: Calendar.Date
`;

const ROLES = `role Reader
	modelPermission: read

	tablePermission 'Cost Line' = 'Cost Line'[Amount] > 0

		columnPermission Month = none

		columnPermission Amount = read

	tablePermission Calendar
		metadataPermission: none
`;

const FILES: ReadonlyMap<string, string> = new Map([
    ["database.tmdl", "database\n\tcompatibilityLevel: 1601\n"],
    ["model.tmdl", "model Small\n\tculture: fr-FR\n\nref table Calendar\nref table 'Cost Line'\n\nref role Reader\n"],
    ["tables/Calendar.tmdl", CALENDAR],
    ["tables/Cost Line.tmdl", COST],
    ["relationships.tmdl", RELATIONSHIPS],
    ["roles/Reader.tmdl", ROLES],
]);

export interface Change {
    readonly file: string;
    readonly from: string;
    readonly to: string;
}

/** The files of two tables, a relationship, a measure and a role; with a text in one of them replaced. */
export function smallFiles(change?: Change): ReadonlyMap<string, string> {
    if (!change) return FILES;
    const text = FILES.get(change.file)!;
    if (!text.includes(change.from)) throw new Error(`${change.file} has no ${JSON.stringify(change.from)}.`);
    return new Map([...FILES, [change.file, text.replace(change.from, change.to)]]);
}

export function smallModel(change?: Change): Model {
    const { model, faults } = readTmdl(smallFiles(change));
    if (!model) throw new Error(JSON.stringify(faults));
    return model;
}
