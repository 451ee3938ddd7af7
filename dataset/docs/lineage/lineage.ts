import type { Model } from "../../tmdl/model";
import { type Indicator, indicatorsOf } from "../read/indicators";
import { readMeasures } from "../read/measures";
import { readModelSource } from "../read/modelSource";
import { type DirectReading, directReadings } from "./direct";
import { type ContractReach, contractColumns, inContract } from "./inContract";
import { reachOf } from "./reach";

export interface IndicatorLineage {
    readonly indicator: Indicator;
    /** Measures of the model that its own ones use. */
    readonly through: readonly string[];
    /** On what its values rest. */
    readonly values: ContractReach;
    /** On what its levels rest, its values included. */
    readonly levels: ContractReach;
}

export interface Lineage {
    readonly indicators: readonly IndicatorLineage[];
    /** By measure. */
    readonly readings: ReadonlyMap<string, DirectReading>;
}

/** Follows each indicator of a model down to the columns of the contract. */
export function lineageOf(model: Model): Lineage {
    const sources = readModelSource(model);
    const origins = contractColumns(model);
    const readings = directReadings(model);
    const reached = (names: readonly string[]): ContractReach => inContract(reachOf(names, readings), sources, origins);
    const indicators = indicatorsOf(readMeasures(model)).map((indicator) => {
        const own = indicator.measures.map(({ name }) => name.en);
        return {
            indicator,
            through: reachOf(own, readings).through,
            values: reached(own),
            levels: reached(indicator.levels.map(({ name }) => name.en)),
        };
    });
    return { indicators, readings };
}
