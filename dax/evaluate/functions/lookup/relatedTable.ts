import type { BindFunction } from "../../../bind/definition";
import { CALCULATIONS } from "../context/calculate";

/** RELATEDTABLE: CALCULATETABLE of a table of the model, so that the current rows filter it. The blank row is left aside. (`ms:relatedtable`) */
export const RELATEDTABLE: BindFunction = (binder, call, scope) => {
    const [table] = call.args;
    if (table.kind !== "name") binder.fail("ARGUMENT", table.at, "RELATEDTABLE takes the name of a table: use CALCULATETABLE for others.");
    return CALCULATIONS.CALCULATETABLE(binder, call, scope);
};
