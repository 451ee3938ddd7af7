import type { Column, DataType } from "../../tmdl/model";

const NUMBERS: ReadonlySet<DataType | undefined> = new Set(["int64", "double", "decimal"]);

export function isNumeric({ dataType }: Column): boolean {
    return NUMBERS.has(dataType);
}
