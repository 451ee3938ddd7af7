import type powerbi from "powerbi-visuals-api";
import { type Cell, createDataView as dataViewOf, type Table, type TableColumn, wholeVisual } from "../../../playground/host";
import { reread } from "../reread";
import { type Register } from "./register";

type Field = keyof Register;

const numeric = (field: Field, name: string, format: string): readonly [Field, TableColumn] => [field, { name, type: "numeric", roles: [field], format }];
const text = (field: Field, name: string, role: string): readonly [Field, TableColumn] => [field, { name, type: "text", roles: [role] }];

const fields: readonly (readonly [Field, TableColumn])[] = [
    text("id", "Risk", "risk"),
    text("title", "Title", "risk"),
    text("category", "Category", "category"),
    text("project", "Project", "levels"),
    numeric("probability", "Probability", "0"),
    numeric("impact", "Impact", "0"),
    numeric("residualProbability", "Residual probability", "0"),
    numeric("residualImpact", "Residual impact", "0"),
    numeric("previousProbability", "Previous probability", "0"),
    numeric("previousImpact", "Previous impact", "0"),
    numeric("exposure", "Exposure", "#,0 €"),
    text("owner", "Owner", "owner"),
    text("action", "Next action", "action"),
    ["actionDue", { name: "Due", type: "dateTime", roles: ["actionDue"] }],
    numeric("openActions", "Open actions", "0"),
    numeric("overdueActions", "Overdue actions", "0"),
];

/** The texts of a register anew, everything else as it is. */
const cellsOf = (register: Register, [field, { type }]: readonly [Field, TableColumn]): readonly Cell[] =>
    type === "text" ? reread(register[field] as readonly (string | null)[]) : register[field];

const tableOf = (register: Register): Table => {
    const columns = fields.map((field) => cellsOf(register, field));
    return { columns: fields.map(([, column]) => column), rows: register.id.map((_, row) => columns.map((column) => column[row])) };
};

/** A new categorical DataView of the register, sharing nothing with any other. */
export const createDataView = (register: Register, settings: powerbi.DataViewObjects): powerbi.DataView =>
    dataViewOf(tableOf(register), { objects: { [wholeVisual]: settings } });
