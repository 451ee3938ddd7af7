import type { FunctionLibrary } from "../../../bind/definition";
import { RANK, ROWNUMBER } from "./ranks";
import { INDEX, OFFSET, WINDOW } from "./tables";

export const WINDOWS: FunctionLibrary = { INDEX, OFFSET, RANK, ROWNUMBER, WINDOW };
