import type { FunctionLibrary } from "../../../../bind/definition";
import { commonType } from "../../../../bind/commonType";
import { containsString, find, search } from "../../../../scalar/text/search";
import type { Value } from "../../../../value";
import { OPTIONAL_COUNT, OPTIONAL_VALUE, type Reader, TEXT } from "../arguments";
import { ofFour, ofTwo, type Traits } from "../scalarFunction";

/** A position, or what is given for a text that is not found. */
const POSITION: Traits = { type: (args) => commonType(["int64", args.at(3)?.type ?? "int64"]) };

const SEARCH_ARGUMENTS: readonly [Reader<string>, Reader<string>, Reader<number | undefined>, Reader<Value | undefined>] =
    [TEXT, TEXT, OPTIONAL_COUNT, OPTIONAL_VALUE];

/** FIND and SEARCH: from 1 on; an error if nothing is found and no value is given for that. ms:find, ms:search, ms:containsstring */
export const SEARCHES: FunctionLibrary = {
    SEARCH: ofFour(SEARCH_ARGUMENTS, POSITION, search),
    FIND: ofFour(SEARCH_ARGUMENTS, POSITION, find),
    CONTAINSSTRING: ofTwo(TEXT, TEXT, { type: "boolean", isSure: true }, containsString),
};
