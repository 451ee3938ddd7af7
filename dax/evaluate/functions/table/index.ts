import type { FunctionLibrary } from "../../../bind/definition";
import { addColumns } from "./addColumns";
import { addMissingItems } from "./addMissingItems";
import { concatenatex } from "./concatenatex";
import { contains, containsRow } from "./contains";
import { crossjoin } from "./crossjoin";
import { generate, generateAll } from "./generate";
import { generateSeries } from "./generateSeries";
import { naturalInnerJoin, naturalLeftOuterJoin } from "./naturalJoin";
import { rankx } from "./rankx";
import { row } from "./row";
import { selectColumns } from "./selectColumns";
import { except, intersect } from "./setOperations";
import { STATISTICS } from "./statistics/index";
import { groupBy, summarize } from "./summarize";
import { substituteWithIndex } from "./substituteWithIndex";
import { topn } from "./topn";
import { topnSkip } from "./topnSkip";
import { treatas } from "./treatas";
import { union } from "./union";

export const TABLES: FunctionLibrary = {
    ...STATISTICS,
    ADDCOLUMNS: addColumns,
    ADDMISSINGITEMS: addMissingItems,
    CONCATENATEX: concatenatex,
    CONTAINS: contains,
    CONTAINSROW: containsRow,
    CROSSJOIN: crossjoin,
    EXCEPT: except,
    GENERATE: generate,
    GENERATEALL: generateAll,
    GENERATESERIES: generateSeries,
    GROUPBY: groupBy,
    INTERSECT: intersect,
    NATURALINNERJOIN: naturalInnerJoin,
    NATURALLEFTOUTERJOIN: naturalLeftOuterJoin,
    RANKX: rankx,
    ROW: row,
    SELECTCOLUMNS: selectColumns,
    SUBSTITUTEWITHINDEX: substituteWithIndex,
    SUMMARIZE: summarize,
    TOPN: topn,
    TOPNSKIP: topnSkip,
    TREATAS: treatas,
    UNION: union,
};
