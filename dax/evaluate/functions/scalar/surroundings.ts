import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { constantNode, NO_NEEDS } from "../../../bind/node";
import type { DaxType } from "../../../value";
import type { Surroundings } from "../../engine";

/** What is not given is an error, but only where it is asked for, and none that IFERROR may hide. */
function given(key: keyof Surroundings, type: DaxType, what: string): BindFunction {
    return (binder, { name, at }) => {
        const value = binder.engine.surroundings[key];
        if (value !== undefined) return constantNode(at, type, value);
        return {
            kind: "scalar", at, type, needs: NO_NEEDS,
            evaluate: () => binder.fail("SESSION", at, `${name} needs ${what}, which was not given: open the session with ${key}.`),
        };
    };
}

/** What a session is told when it is opened: no clock and no setting of the machine is read. ms:today, ms:now, ms:userculture, … */
export const SURROUNDINGS: FunctionLibrary = {
    TODAY: given("today", "dateTime", "the day"),
    NOW: given("now", "dateTime", "the time"),
    USERCULTURE: given("userCulture", "string", "the language of the reader"),
    USERPRINCIPALNAME: given("userPrincipalName", "string", "the name of the reader"),
};
