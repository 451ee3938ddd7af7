import type powerbi from "powerbi-visuals-api";
import type { AnsweredField, VisualAnswer } from "../visual/ask";
import { DateValue, type DaxType, type Value } from "../value";

type Descriptor = powerbi.ValueTypeDescriptor;

const DESCRIPTORS: Readonly<Record<Exclude<DaxType, "variant" | "blank">, Descriptor>> = {
    int64: { numeric: true, integer: true },
    double: { numeric: true },
    decimal: { numeric: true },
    string: { text: true },
    boolean: { bool: true },
    dateTime: { dateTime: true },
};

function typeOfValue(value: Value): "double" | "string" | "boolean" | "dateTime" | undefined {
    if (value === null) return undefined;
    if (value instanceof DateValue) return "dateTime";
    if (typeof value === "number") return "double";
    return typeof value === "string" ? "string" : "boolean";
}

/** Of values whose type the model leaves open: the one that all have; no type where they differ. */
function descriptorOf(type: DaxType, values: () => readonly Value[]): Descriptor {
    if (type !== "variant" && type !== "blank") return DESCRIPTORS[type];
    const found = [...new Set(values().flatMap((value) => typeOfValue(value) ?? []))];
    return found.length === 1 ? DESCRIPTORS[found[0]] : {};
}

type MetadataColumn = powerbi.DataViewMetadataColumn;

function metadataColumn(field: AnsweredField, index: number, values: () => readonly Value[]): MetadataColumn {
    const { displayName, queryName, roles, type, format, column } = field;
    return {
        displayName,
        queryName,
        index,
        type: descriptorOf(type, values),
        roles: Object.fromEntries(roles.map((role) => [role, true])),
        ...(format !== undefined && { format }),
        ...(column === undefined && { isMeasure: true }),
    };
}

/** One for each field, in the order of the projections; the same object is the source of its column. */
export function metadataColumns({ fields, rows }: VisualAnswer): MetadataColumn[] {
    return fields.map((field, index) => metadataColumn(field, index, () => rows.map(({ values }) => values[index])));
}
