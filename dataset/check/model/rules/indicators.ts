import type { Measure, Model } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { measureTitle } from "../names";

/** The groups of the catalogue of indicators that the model must carry, each with its last number. */
const GROUPS: readonly (readonly [group: string, last: number])[] = [["M", 16], ["B", 24], ["E", 17], ["J", 8], ["K", 14], ["P", 6]];

const CODE = /^([A-Z]\d{2}) · /u;
const UNIT = /\bUnit: [^.]/u;
const VERSION = /\bDefinition version \d+\./u;

const CODES = GROUPS.flatMap(([group, last]) => Array.from({ length: last }, (_, at) => `${group}${String(at + 1).padStart(2, "0")}`));

/** The code with which the description of a measure begins. */
function codeOf({ description }: Measure): string | undefined {
    return CODE.exec(description ?? "")?.at(1);
}

function saidFaults(measure: Measure): ModelFault[] {
    const said = measure.description ?? "";
    const title = measureTitle(measure.name);
    return [
        ...(UNIT.test(said) ? [] : [modelFault(measure, "indicator", title,
            `${title} carries an indicator and tells no unit. Add "Unit: …." to its description.`)]),
        ...(VERSION.test(said) ? [] : [modelFault(measure, "indicator", title,
            `${title} carries an indicator and tells no version. Add "Definition version 1." to its description.`)]),
    ];
}

/** Indicators of the catalogue that no visible measure carries, and measures that carry one without its unit or the version of its definition. */
export function indicators(model: Model): readonly ModelFault[] {
    const measures = model.tables.filter(({ isHidden }) => !isHidden).flatMap((table) => table.measures).filter(({ isHidden }) => !isHidden);
    const carrying = measures.filter((measure) => codeOf(measure) !== undefined);
    const carried = new Set(carrying.map(codeOf));
    const missing = CODES.filter((code) => !carried.has(code)).map((code) => modelFault({ file: model.file, line: 0 }, "indicator", code,
        `No visible measure carries the indicator ${code}. Begin the description of the one that does with "${code} · ".`));
    return [...missing, ...carrying.flatMap(saidFaults)];
}
