import { assertOnly, fieldAt, NUMBERS } from "./parameters";
import { broken, type GeneralRule } from "./rule";

/** One number of a row is not above another; nothing is said when one of them is blank. */
export const notGreater: GeneralRule = (parameters) => {
    assertOnly(parameters, ["column", "than"]);
    const column = fieldAt(parameters, "column", NUMBERS).name;
    const than = fieldAt(parameters, "than", NUMBERS).name;
    return {
        row(row) {
            const [value, limit] = [row[column], row[than]];
            if (typeof value !== "number" || typeof limit !== "number" || value <= limit) return undefined;
            return broken(column, value, `Write at most ${limit}, which is ${than}.`);
        },
    };
};
