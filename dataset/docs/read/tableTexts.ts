import { type JsonObject, isObject, objectAt, objectsAt, textAt, textsAt } from "../../check/contract/json";

/** One thing said in both languages of the contract. */
export interface Bilingual {
    readonly en: string;
    readonly fr: string;
}

export interface FieldTexts {
    readonly title: Bilingual;
    readonly description: Bilingual;
    readonly unit: string | undefined;
    readonly isPersonalData: boolean;
}

export interface TableTexts {
    readonly title: Bilingual;
    readonly description: Bilingual;
    readonly grain: Bilingual;
    /** One or more. */
    readonly sources: readonly string[];
    readonly rules: readonly Bilingual[];
    /** By column name, in the order of the contract. */
    readonly fields: ReadonlyMap<string, FieldTexts>;
}

function both(item: JsonObject, english: string, french = english): Bilingual {
    return { en: textAt(item, english), fr: textAt(objectAt(item, "x-fr"), french) };
}

function fieldTexts(field: JsonObject): FieldTexts {
    return {
        title: both(field, "title"),
        description: both(field, "description"),
        unit: field["x-unit"] === undefined ? undefined : textAt(field, "x-unit"),
        isPersonalData: field["x-personal-data"] === true,
    };
}

function tableTexts(resource: JsonObject): TableTexts {
    const fields = objectsAt(objectAt(resource, "schema"), "fields");
    return {
        title: both(resource, "title"),
        description: both(resource, "description"),
        grain: both(resource, "x-grain", "grain"),
        sources: textsAt(resource, "x-sources"),
        rules: objectsAt(resource, "x-rules").map((rule) => both(rule, "description")),
        fields: new Map(fields.map((field) => [textAt(field, "name"), fieldTexts(field)])),
    };
}

/** What the contract says for readers, by table name; throws a ContractError that names the property that is missing. */
export function readTableTexts(json: unknown): ReadonlyMap<string, TableTexts> {
    const resources = isObject(json) ? objectsAt(json, "resources") : [];
    return new Map(resources.map((resource) => [textAt(resource, "name"), tableTexts(resource)]));
}
