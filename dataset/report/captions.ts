import type { Field, FieldSource, VisualRequest } from "../../dax/visual/request";
import type { Culture, Model } from "../tmdl/model";

/** Captions of columns and measures, by kind and names. */
type Captions = ReadonlyMap<string, string>;

function keyOf(kind: "column" | "measure", ...names: readonly string[]): string {
    return JSON.stringify([kind, ...names]);
}

function captionsOf({ translations }: Culture): Captions {
    return new Map(translations.flatMap(({ kind, path, caption }): [string, string][] => {
        if (caption === undefined) return [];
        if (kind === "measure") return [[keyOf(kind, path.at(-1) ?? ""), caption]];
        return kind === "column" ? [[keyOf(kind, ...path), caption]] : [];
    }));
}

function nameAndKey(source: FieldSource): readonly [name: string, key: string] | undefined {
    if (source.kind === "measure") return [source.measure, keyOf("measure", source.measure)];
    const { table, column } = source.column;
    return source.kind === "column" ? [column, keyOf("column", table, column)] : undefined;
}

function captioned(field: Field, captions: Captions): Field {
    const [name, key] = nameAndKey(field.source) ?? [];
    if (name === undefined || key === undefined || field.displayName !== name) return field;
    return { ...field, displayName: captions.get(key) ?? name };
}

/** A request whose fields are named in a language of the model (`fr-FR`), as a reader of that language sees them; names that an author gave stay. */
export function inCulture(request: VisualRequest, { cultures }: Model, name: string): VisualRequest {
    const culture = cultures.find((one) => one.name === name);
    if (culture === undefined) return request;
    const captions = captionsOf(culture);
    return { ...request, fields: request.fields.map((field) => captioned(field, captions)) };
}
