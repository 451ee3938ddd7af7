import type { DataType } from "../../../tmdl/model";
import type { FieldType } from "../../contract/contract";

/** The types of M that a column may be given, with those of the model and of the contract to which each belongs. */
const TYPES: ReadonlyMap<string, readonly [DataType, FieldType]> = new Map([
    ["type text", ["string", "string"]],
    ["Int64.Type", ["int64", "integer"]],
    ["Currency.Type", ["decimal", "number"]],
    ["type logical", ["boolean", "boolean"]],
    ["type date", ["dateTime", "date"]],
    ["type datetime", ["dateTime", "datetime"]],
]);

/** The type that M gives to a column of the contract. */
export function typeInM(field: FieldType): string {
    return [...TYPES].find(([, [, type]]) => type === field)?.[0] ?? "";
}

/** The type that the model gives to a column of the contract. */
export function typeInModel(field: FieldType): DataType | undefined {
    return TYPES.get(typeInM(field))?.[0];
}

/** The type of the model for a type of M; undefined for one that no column may have. */
export function modelTypeOf(type: string): DataType | undefined {
    return TYPES.get(type)?.[0];
}
