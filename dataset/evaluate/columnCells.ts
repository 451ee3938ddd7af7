import type { ColumnCells, ColumnType } from "../../dax/model/definition";
import { roundToDecimal } from "../../dax/scalar/decimal";
import { detached } from "../check/contract/detached";
import { formOf, readValue } from "../check/contract/value";
import { dateSerial } from "./dateSerial";

/** Takes the cells of one column, from top to bottom. */
export interface CellTaker {
    /** False for a text that is not of the type of the column; an empty one is BLANK. */
    readonly take: (text: string) => boolean;
    readonly cells: () => ColumnCells;
    /** How a cell has to be written, to end the sentence "Write …". */
    readonly form: string;
}

const FIRST_CAPACITY = 1024;
const DECIMALS = 4;

function numberIn(type: "integer" | "number", text: string): number | undefined {
    const value = readValue(type, text);
    return typeof value === "number" ? value : undefined;
}

/** A fixed decimal has four decimals: Power Query rounds the others away. */
function decimalIn(text: string): number | undefined {
    const value = numberIn("number", text);
    const point = text.indexOf(".");
    return value === undefined || point < 0 || text.length - point - 1 <= DECIMALS ? value : roundToDecimal(value);
}

function booleanIn(text: string): number | undefined {
    const value = readValue("boolean", text);
    return typeof value === "boolean" ? Number(value) : undefined;
}

function numberTaker(read: (text: string) => number | undefined, form: string): CellTaker {
    let numbers = new Float64Array(FIRST_CAPACITY);
    let length = 0;
    return {
        form,
        take(text) {
            const value = text === "" ? Number.NaN : read(text);
            if (value === undefined) return false;
            if (length === numbers.length) {
                const larger = new Float64Array(length * 2);
                larger.set(numbers);
                numbers = larger;
            }
            numbers[length] = value;
            length += 1;
            return true;
        },
        cells: () => numbers.subarray(0, length),
    };
}

function textTaker(): CellTaker {
    const texts: (string | null)[] = [];
    // One memory for equal texts, and none for the piece of the file from which a text was cut.
    const known = new Map<string, string>();
    // A text is often that of the row above.
    let last = "";
    const kept = (text: string): string => {
        const own = detached(text);
        known.set(own, own);
        return own;
    };
    return {
        form: formOf("string"),
        take(text) {
            if (text !== "" && text !== last) last = known.get(text) ?? kept(text);
            texts.push(text === "" ? null : last);
            return true;
        },
        cells: () => texts,
    };
}

export function cellTaker(type: ColumnType): CellTaker {
    switch (type) {
        case "string": return textTaker();
        case "int64": return numberTaker((text) => numberIn("integer", text), formOf("integer"));
        case "double": return numberTaker((text) => numberIn("number", text), formOf("number"));
        case "decimal": return numberTaker(decimalIn, formOf("number"));
        case "boolean": return numberTaker(booleanIn, formOf("boolean"));
        case "dateTime": return numberTaker(dateSerial, "an existing day as yyyy-mm-dd, or with a time as yyyy-mm-ddThh:mm:ss");
    }
}
