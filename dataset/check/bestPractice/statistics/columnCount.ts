import type { Column, DataType } from "../../../tmdl/model";
import { foldName } from "../../../../dax/syntax/name";
import type { ColumnStatistics } from "./statistics";

/** Beyond these characters, a text is long. */
const LONG = 100;
const MIDNIGHT = /^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0{1,9})?)?Z?)?$/;

interface KeyCount {
    rows: number;
    readonly example: string;
}

/** Rows by key, equal keys being those which a relationship takes for equal. */
export type Keys = ReadonlyMap<string, Readonly<KeyCount>>;

function keyOf(type: DataType | undefined, text: string): string {
    const isNumber = type === "int64" || type === "decimal" || type === "double";
    return isNumber && Number.isFinite(Number(text)) ? String(Number(text)) : foldName(text);
}

/** Looks at the cells of one column, one by one. Of a column in no relationship, no value is kept. */
export class ColumnCount {
    readonly name: string;
    readonly #keys: Map<string, KeyCount> | undefined;
    #longestText = 0;
    #longTexts = 0;
    #timesOfDay = 0;

    constructor(private readonly column: Column, isKey: boolean) {
        this.name = foldName(column.name);
        this.#keys = isKey ? new Map<string, KeyCount>() : undefined;
    }

    see(text: string): void {
        if (text === "") return;
        const { dataType } = this.column;
        if (dataType === "string") {
            this.#longestText = Math.max(this.#longestText, text.length);
            if (text.length > LONG) this.#longTexts += 1;
        }
        if (dataType === "dateTime" && !MIDNIGHT.test(text)) this.#timesOfDay += 1;
        if (this.#keys) this.#count(this.#keys, keyOf(dataType, text), text);
    }

    #count(keys: Map<string, KeyCount>, key: string, example: string): void {
        const known = keys.get(key);
        if (known) known.rows += 1;
        else keys.set(key, { rows: 1, example });
    }

    get keys(): Keys {
        return this.#keys ?? new Map<string, KeyCount>();
    }

    get statistics(): ColumnStatistics {
        return { distinctCount: this.#keys?.size, longestText: this.#longestText, longTexts: this.#longTexts, timesOfDay: this.#timesOfDay };
    }
}
