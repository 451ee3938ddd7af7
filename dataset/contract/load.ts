import { readFileSync } from "node:fs";
import type { Contract } from "../check/contract/contract";
import { readContract } from "../check/contract/readContract";

/** The contract shipped beside this file. */
export function loadContract(): Contract {
    return readContract(JSON.parse(readFileSync(new URL("datapackage.json", import.meta.url), "utf8")));
}
