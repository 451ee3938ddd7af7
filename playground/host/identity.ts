import type powerbi from "powerbi-visuals-api";
import type { Cell } from "./dataview/table";

type Opaque = powerbi.visuals.CustomVisualOpaqueIdentity;

const encode = (value: Cell): string =>
    value instanceof Date ? `d:${value.toISOString()}` : `${typeof value}:${String(value)}`;

/** One row's place in the grouping. Thousands are made at each update, so the key waits until it is asked for. */
export class RowIdentity {
    private text: string | undefined;

    public constructor(
        private readonly fields: readonly string[],
        private readonly values: () => readonly Cell[],
    ) {}

    public get cells(): readonly Cell[] {
        return this.values();
    }

    public get key(): string {
        this.text ??= JSON.stringify(this.values().map((value, index) => [this.fields[index], encode(value)]));
        return this.text;
    }
}

/** The values that a row is grouped by; none when the identity is not one of ours. */
export const cellsOf = (identity: unknown): readonly Cell[] => identity instanceof RowIdentity ? identity.cells : [];

const isKeyed = (value: unknown): value is { readonly key: unknown } =>
    typeof value === "object" && value !== null && "key" in value;

/** Any identity, ours or one made by a test, told by its value. */
export function identityKey(identity: Opaque | null | undefined): string {
    if (identity === null || identity === undefined) return "";
    return isKeyed(identity) ? String(identity.key) : JSON.stringify(identity);
}

export const sameIdentity = (left: Opaque, right: Opaque): boolean => identityKey(left) === identityKey(right);
