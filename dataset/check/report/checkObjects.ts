import { excerpt } from "../../tmdl/fault";
import type { Capabilities } from "./capabilities";
import { fault, type ReportFault } from "./fault";
import { entriesOf, listOf, member, pointer, textsOf, textOf } from "./json";
import { literalOf, quotedText } from "./literal";
import { suggestion } from "./modelNames";
import { allVisuals, type Project, type Visual, visualTypeOf } from "./project";

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?[DLM]$/;

function choicesOf(type: unknown): readonly string[] {
    return textsOf(listOf(type, "enumeration").map((choice) => textOf(choice, "value")));
}

/** What is wrong with a literal for the type of its property. Expressions are not evaluated, and other types take any literal. */
function literalMessage(type: unknown, property: unknown): string | undefined {
    const literal = literalOf(property);
    if (member(type, "fill") !== undefined) {
        return member(property, "solid", "color") === undefined ? "A colour is written { \"solid\": { \"color\": … } }. Write it so." : undefined;
    }
    if (literal === undefined) return undefined;
    if (member(type, "bool") !== undefined) return ["true", "false"].includes(literal) ? undefined : "Write true or false.";
    if (member(type, "numeric") !== undefined || member(type, "integer") !== undefined) {
        return NUMBER.test(literal) ? undefined : "Write a number with its letter, such as 2D or 2L.";
    }
    const text = quotedText(literal);
    if (member(type, "text") !== undefined) return text === undefined ? "Write a text in single quotes." : undefined;
    if (member(type, "enumeration") === undefined) return undefined;
    const choices = choicesOf(type);
    return text !== undefined && choices.includes(text) ? undefined : `Write one of ${choices.map((choice) => `'${choice}'`).join(", ")}.`;
}

interface Entry {
    readonly file: string;
    readonly path: string;
    readonly object: string;
    readonly properties: readonly [string, unknown][];
}

function propertyFaults({ file, path, object, properties }: Entry, types: ReadonlyMap<string, unknown>): readonly ReportFault[] {
    return properties.flatMap(([name, value]) => {
        const place = path + pointer("properties", name);
        if (!types.has(name)) {
            const close = suggestion(name, types.keys());
            return [fault(file, place, "object", `The object "${object}" has no property "${excerpt(name)}".${close} Use one of its properties.`)];
        }
        const message = literalMessage(types.get(name), value);
        if (message === undefined) return [];
        return [fault(file, place, "object", `"${excerpt(literalOf(value) ?? "")}" is no value of "${object}.${name}". ${message}`)];
    });
}

function objectFaults({ file, objects, at }: { readonly file: string; readonly objects: unknown; readonly at: string }, known: Capabilities["objects"]) {
    return entriesOf(objects).flatMap(([object, entries]): readonly ReportFault[] => {
        const types = known.get(object);
        const path = at + pointer(object);
        if (!types) {
            const close = suggestion(object, known.keys());
            return [fault(file, path, "object", `The visual has no object "${excerpt(object)}".${close} Use one of its objects.`)];
        }
        return listOf(entries).flatMap((entry, index) => propertyFaults({
            file, object, path: path + pointer(index), properties: entriesOf(entry, "properties"),
        }, types));
    });
}

function visualFaults(visual: Visual, { objects }: Capabilities): readonly ReportFault[] {
    const { file, json, mobile } = visual;
    const own = objectFaults({ file, objects: member(json, "visual", "objects"), at: "/visual/objects" }, objects);
    return mobile ? [...own, ...objectFaults({ file: mobile.file, objects: member(mobile.json, "objects"), at: "/objects" }, objects)] : own;
}

/** The formatting of our own visual names objects and properties of its capabilities, with values of their types. */
export function checkObjects(project: Project, capabilities: Capabilities, guid: string): readonly ReportFault[] {
    return allVisuals(project).filter((visual) => visualTypeOf(visual) === guid).flatMap((visual) => visualFaults(visual, capabilities));
}
