import type { Described, Model, Reference } from "../../../tmdl/model";
import { modelFault, type ModelFault } from "../fault";
import { nameKey, repeated, suggestion, tableTitle } from "../names";

function objectsOf(model: Model, kind: Reference["kind"]): readonly Described[] {
    switch (kind) {
        case "table": return model.tables;
        case "role": return model.roles;
        case "perspective": return model.perspectives;
        case "cultureInfo": return model.cultures;
    }
}

function refFaults(model: Model, kind: Reference["kind"]): ModelFault[] {
    const refs = model.refs.filter((ref) => ref.kind === kind);
    const objects = objectsOf(model, kind);
    const written = new Set(refs.map(({ name }) => nameKey(name)));
    const known = new Set(objects.map(({ name }) => nameKey(name)));
    const title = (name: string): string => `ref ${kind} ${tableTitle(name)}`;
    return [
        ...refs.filter(({ name }) => !known.has(nameKey(name))).map((ref) => modelFault(ref, "ref", ref.name,
            `${title(ref.name)} has no file. ${suggestion(ref.name, objects.map(({ name }) => name))}`)),
        ...objects.filter(({ name }) => !written.has(nameKey(name))).map((object) => modelFault(object, "ref", object.name,
            `The ${kind} ${tableTitle(object.name)} has no ref. Add "${title(object.name)}" to model.tmdl.`)),
        ...repeated(refs, ({ name }) => nameKey(name)).map(([, again]) => modelFault(again, "ref", again.name,
            `${title(again.name)} is written twice. Remove one of the two.`)),
    ];
}

/** References of the model to files that are not there, and files to which the model does not refer: their order would be left to chance. */
export function refs(model: Model): readonly ModelFault[] {
    return (["table", "role", "perspective", "cultureInfo"] as const).flatMap((kind) => refFaults(model, kind));
}
