import type { Binder } from "../../../bind/binder";
import type { Call } from "../../../syntax/ast";

/** More rows are a mistake: the machine would stand still over them. */
const MOST_ROWS = 5_000_000;

export function assertSize(binder: Binder, call: Call, rows: number): void {
    if (rows <= MOST_ROWS) return;
    binder.fail("LIMIT", call.at, `${call.name} would give more than ${MOST_ROWS} rows: filter or group its tables first.`);
}
