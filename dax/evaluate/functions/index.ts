import type { BindFunction } from "../../bind/definition";
import { COLUMN_AGGREGATIONS } from "./aggregation/columnAggregations";
import { ITERATORS } from "./aggregation/iterators";
import { CALCULATIONS } from "./context/calculate";
import { VALUE_TABLES } from "./context/values";
import { INSPECTIONS } from "./inspection/index";
import { LOOKUPS } from "./lookup/index";
import { SCALARS } from "./scalar/index";
import { GROUPINGS } from "./grouping/index";
import { TABLES } from "./table/index";
import { TIME_INTELLIGENCE } from "./time/index";
import { WINDOWS } from "./window/index";

const LIBRARIES = [
    COLUMN_AGGREGATIONS, ITERATORS, CALCULATIONS, VALUE_TABLES, INSPECTIONS, LOOKUPS, SCALARS, TABLES, GROUPINGS, TIME_INTELLIGENCE,
    WINDOWS,
];

/** Every function that can be evaluated, by name in upper case. */
export const FUNCTIONS: ReadonlyMap<string, BindFunction> = new Map(LIBRARIES.flatMap((library) => Object.entries(library)));
