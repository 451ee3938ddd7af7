import type powerbi from "powerbi-visuals-api";

/** Texts by locale, then by key, as the package carries them. */
export type Strings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const fallbackLocale = "en-US";

export function createLocalizationManager(locale: string, strings: Strings): powerbi.extensibility.ILocalizationManager {
    const texts = [strings[locale] ?? {}, strings[fallbackLocale] ?? {}];
    return {
        getDisplayName: key => texts.find(text => Object.hasOwn(text, key))?.[key] ?? key,
    };
}
