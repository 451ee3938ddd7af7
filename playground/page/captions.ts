import type { FormattingControl, FormattingItem, FormattingSliceJson } from "../frame/formatting";
import { createLocalizationManager } from "../host/localisation";
import type { PropertyDefinition, VisualPackage } from "./package";

interface Named {
    readonly displayName?: string;
    readonly displayNameKey?: string;
}

/** Names that the package gives its roles, settings and choices, in the reader's language. */
export interface Captions {
    readonly role: (name: string) => string;
    readonly slice: (slice: FormattingSliceJson) => string;
    readonly items: (control: FormattingControl) => readonly FormattingItem[];
}

export function createCaptions({ strings, capabilities }: VisualPackage, locale: string): Captions {
    const texts = createLocalizationManager(locale, strings);
    const named = ({ displayName, displayNameKey }: Named, otherwise: string): string => {
        const text = displayNameKey === undefined ? undefined : texts.getDisplayName(displayNameKey);
        return text !== undefined && text !== displayNameKey ? text : displayName ?? otherwise;
    };
    const definition = ({ property }: FormattingControl): PropertyDefinition | undefined =>
        property && capabilities.objects?.[property.objectName]?.properties?.[property.propertyName];
    const enumeration = (control: FormattingControl): readonly FormattingItem[] =>
        (definition(control)?.type?.enumeration ?? [])
            .map(item => ({ value: item.value, displayName: named(item, item.value) }));
    return {
        role: name => named(capabilities.dataRoles?.find(role => role.name === name) ?? {}, name),
        slice: ({ displayName, control }) =>
            displayName ?? named(definition(control) ?? {}, control.property?.propertyName ?? control.type),
        items: control => control.items ?? enumeration(control),
    };
}
