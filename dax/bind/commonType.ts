import { type DaxType, isNumeric } from "../value";

const WIDTHS: readonly DaxType[] = ["int64", "decimal", "double"];

/** The type that holds values of all these types; a variant where they have nothing in common. */
export function commonType(types: readonly DaxType[]): DaxType {
    const filled = types.filter((type) => type !== "blank");
    if (filled.length === 0) return "blank";
    if (filled.every((type) => type === filled[0])) return filled[0];
    if (!filled.every(isNumeric)) return "variant";
    return WIDTHS[Math.max(...filled.map((type) => WIDTHS.indexOf(type)))];
}
