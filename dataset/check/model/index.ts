import type { Model } from "../../tmdl/model";
import { readTmdl } from "../../tmdl/readModel";
import type { Contract } from "../contract/contract";
import { daxFaults } from "./dax";
import { tmdlFault, type ModelFault } from "./fault";
import { mFaults } from "./m";
import { indexModel } from "./modelIndex";
import { activePaths } from "./rules/activePaths";
import { canonical } from "./rules/canonical";
import { columnUses } from "./rules/columnUses";
import { contractFaults } from "./rules/contract";
import { french } from "./rules/french";
import { indicators } from "./rules/indicators";
import { partitions } from "./rules/partitions";
import { perspectives } from "./rules/perspectives";
import { presentation } from "./rules/presentation";
import { refs } from "./rules/refs";
import { relationships } from "./rules/relationships";
import { roles } from "./rules/roles";
import { settings } from "./rules/settings";
import { translations } from "./rules/translations";
import { uniqueNames } from "./rules/uniqueNames";
import { visibleObjects } from "./visible";

export type { ModelFault, ModelFaultCode } from "./fault";

/** What a model that reads without a fault can still have wrong, its expressions aside: names, links, words, and how it fits the contract. */
export function checkStructure(model: Model, contract: Contract): readonly ModelFault[] {
    const index = indexModel(model);
    const visible = visibleObjects(model);
    return [
        ...uniqueNames(model), ...refs(model), ...settings(model), ...partitions(model),
        ...relationships(index), ...activePaths(model), ...columnUses(index),
        ...perspectives(index), ...translations(index), ...roles(index),
        ...contractFaults(model, contract),
        ...presentation(visible), ...french(model, visible), ...indicators(model),
    ];
}

function inOrder(faults: readonly ModelFault[]): readonly ModelFault[] {
    return [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/**
 * All faults of a model, from relative path (`tables/Project.tmdl`) to text, by file and line; none for a model that may be shipped.
 * A model with faults of its text has those alone: what it lacks may follow from them.
 * Never throws, whatever the texts.
 */
export async function checkModel(files: ReadonlyMap<string, string>, contract: Contract): Promise<readonly ModelFault[]> {
    const { model, faults } = readTmdl(files);
    if (!model) return inOrder(faults.map(tmdlFault));
    return inOrder([...canonical(files), ...checkStructure(model, contract), ...daxFaults(indexModel(model)), ...await mFaults(model, contract)]);
}
