import { commonType } from "../../../bind/commonType";
import { type DaxType, isNumeric } from "../../../value";
import type { Arguments } from "./scalarFunction";

/** As which number a value of the type counts. */
function numericType(type: DaxType): DaxType {
    if (isNumeric(type)) return type;
    return type === "boolean" || type === "blank" ? "int64" : "double";
}

/** A result of the type of the first argument. */
export function typeOfFirst(args: Arguments): DaxType {
    return numericType(args.at(0)?.type ?? "blank");
}

/** A result of a type that holds the numbers of all arguments. */
export function typeOfAll(args: Arguments): DaxType {
    return commonType(args.map((node) => numericType(node?.type ?? "blank")));
}
