import type { Call } from "../syntax/ast";
import type { Binder } from "./binder";
import type { Node } from "./node";
import type { Scope } from "./scope";

/** How a function binds its arguments, and what it then evaluates. The number of arguments was checked. */
export type BindFunction = (binder: Binder, call: Call, scope: Scope) => Node;

/** A group of functions by name, in upper case. */
export type FunctionLibrary = Readonly<Record<string, BindFunction>>;
