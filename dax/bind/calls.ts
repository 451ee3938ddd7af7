import { unsupportedCall } from "../functions";
import { FUNCTIONS } from "../evaluate/functions/index";
import type { Call } from "../syntax/ast";
import type { Binder } from "./binder";
import type { Node } from "./node";
import type { Scope } from "./scope";

export function bindCall(binder: Binder, call: Call, scope: Scope): Node {
    const fault = unsupportedCall(call);
    if (fault !== undefined) return binder.fail("UNSUPPORTED", call.at, fault);
    const bind = FUNCTIONS.get(call.name);
    return bind === undefined
        ? binder.fail("UNSUPPORTED", call.at, `${call.name} cannot stand here: it is understood only inside the function that it belongs to.`)
        : bind(binder, call, scope);
}
