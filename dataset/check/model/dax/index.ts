import { unsupportedCalls } from "../../../../dax/functions";
import { modelFault, type ModelFault } from "../fault";
import type { ModelIndex } from "../modelIndex";
import { circles } from "./circles";
import { placeOf, readAllDax, type ReadDax } from "./expressions";
import { daxNames } from "./nameFaults";
import { roleFilter } from "./roleFilter";

function functionFaults({ title, text, expression }: ReadDax): ModelFault[] {
    return unsupportedCalls(expression).map(({ at, sentence }) => modelFault(placeOf(text, at), "dax-function", title, `The ${title}: ${sentence}`));
}

/** Every DAX expression of the model: its syntax, its names, its functions, circles of measures, and what a role filters by. */
export function daxFaults(index: ModelIndex): readonly ModelFault[] {
    const { read, faults } = readAllDax(index.model);
    return [
        ...faults,
        ...read.flatMap((dax) => [...daxNames(index, dax), ...functionFaults(dax), ...roleFilter(dax)]),
        ...circles(read),
    ];
}
