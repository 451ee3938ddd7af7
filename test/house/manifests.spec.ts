import { filesUnder, read, readJson } from "./tree";

interface Named {
    readonly displayNameKey?: string;
    readonly descriptionKey?: string;
}

interface Capabilities {
    readonly privileges: readonly unknown[];
    readonly dataRoles: readonly (Named & { readonly name: string })[];
    readonly dataViewMappings: unknown;
    readonly objects: Readonly<Record<string, Named & { readonly properties: Readonly<Record<string, Named & { readonly type: unknown }>> }>>;
}

interface Manifest {
    readonly visual: Readonly<Record<"name" | "guid" | "version" | "description" | "supportUrl" | "displayName", string>>;
    readonly author: Readonly<Record<"name" | "email", string>>;
    readonly apiVersion: string;
}

const capabilities = readJson("capabilities.json") as Capabilities;
const manifest = readJson("pbiviz.json") as Manifest;
const locales = ["en-US", "fr-FR"].map((locale) => readJson(`stringResources/${locale}/resources.resjson`) as Readonly<Record<string, string>>);
const sources = filesUnder("src", ".ts").map(read).join("\n");

const KEY = /["'`]((?:Burn|Card|Choice|Dates|Duration|Export|Shortcut|Face|Headline|Label|Level|Notice|Role|Setting|Spoken|State|Summary|Tooltip|Trend)(?:_\w+)?|Risk_\w+)["'`]/g;

/** Keys written out in the sources and in capabilities.json; a count's key stands for its singular and its plural. */
function usedKeys(): Set<string> {
    const written = [...sources.matchAll(KEY), ...JSON.stringify(capabilities).matchAll(KEY)].map(([, key]) => key);
    const counted = new Set([...sources.matchAll(/sayCount\(\s*([^,]+),/g)].flatMap(([, first]) => [...first.matchAll(KEY)].map(([, key]) => key)));
    const indirect = [...sources.matchAll(/(const key = [^;]*;)\s*return[^;]*sayCount\(key/g)].flatMap(([, text]) => [...text.matchAll(KEY)].map(([, key]) => key));
    for (const key of indirect) counted.add(key);
    return new Set(written.flatMap((key) => (counted.has(key) ? [`${key}_one`, `${key}_other`] : [key])));
}

describe("the texts", () => {
    it("has the same keys in English and in French, none of them empty", () => {
        expect(Object.keys(locales[1]).sort()).toEqual(Object.keys(locales[0]).sort());
        for (const texts of locales) expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
    });

    it("has every key that the sources and capabilities.json use", () => {
        const missing = [...usedKeys()].filter((key) => !(key in locales[0]));
        expect(usedKeys().size).toBeGreaterThan(100);
        expect(missing).toEqual([]);
    });

    it("has no key that nothing uses", () => {
        const choices = new Set(Object.keys(locales[0]).filter((key) => key.startsWith("Choice_")));
        const used = usedKeys();
        expect(Object.keys(locales[0]).filter((key) => !used.has(key) && !choices.has(key))).toEqual([]);
        expect([...choices].filter((key) => !JSON.stringify(capabilities).includes(`"${key}"`))).toEqual([]);
    });

    it("fills the same places in both languages", () => {
        const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
        expect(Object.keys(locales[0]).filter((key) => places(locales[0][key]) !== places(locales[1][key]))).toEqual([]);
    });
});

describe("capabilities.json", () => {
    it("asks to save files, which it can do without, and for nothing else", () => {
        expect(capabilities.privileges).toEqual([{ name: "ExportContent", essential: false }]);
    });

    it("maps every role, and the sources know exactly these", () => {
        const roles = capabilities.dataRoles.map((role) => role.name);
        const known = /export const ROLES = \[([^\]]+)\]/.exec(sources)?.[1].match(/\w+/g) ?? [];
        expect([...known].sort()).toEqual([...roles].sort());
        const mapped = [...JSON.stringify(capabilities.dataViewMappings).matchAll(/"(?:in|to)":"(\w+)"/g)].map(([, role]) => role);
        expect(mapped.sort()).toEqual([...roles].sort());
        for (const role of capabilities.dataRoles) expect([role.displayNameKey, role.descriptionKey]).not.toContain(undefined);
    });

    /** What readers did, which no pane shows. */
    const UNSEEN = ["state.turned"];
    /** The card of the matrix makes a slice for each cell, 7 by 7. */
    const RANKS = [1, 2, 3, 4, 5, 6, 7];
    const CELLS = RANKS.flatMap((likelihood) => RANKS.map((impact) => `riskMatrix.cell${likelihood}${impact}`));

    it("has a slice in the formatting pane for every property, and a property for every slice", () => {
        const properties = Object.entries(capabilities.objects).flatMap(([name, object]) => Object.keys(object.properties).map((key) => `${name}.${key}`));
        const slices = filesUnder("src/settings", "Card.ts").map(read).flatMap((card) => {
            const name = /override name = "(\w+)"/.exec(card)?.[1] ?? "";
            return [...card.matchAll(/new (?:Choice|Colour|Font|LongText|RangedNumber|OwnSize|RuleColour|ShortText|Toggle|Told|LeftNumber)\("(\w+)", "Setting_(\w+)_(\w+)"/g)].map(([, slice, object, key]) => {
                expect([object, key]).toEqual([name, slice]);
                return `${name}.${slice}`;
            });
        });
        expect([...slices, ...CELLS, ...UNSEEN].sort()).toEqual(properties.sort());
    });

    it("offers for each choice exactly the values that the settings know", () => {
        const settings = read("src/settings/settings.ts");
        const lists = [...settings.matchAll(/= \[([^\]]+)\] as const/g)].map(([, list]) => [...list.matchAll(/"(\w+)"/g)].map(([, value]) => value).sort().join());
        const offered = Object.values(capabilities.objects).flatMap((object) => Object.values(object.properties)).flatMap((property) => {
            const { enumeration } = property.type as { readonly enumeration?: readonly { readonly value: string }[] };
            return enumeration === undefined ? [] : [enumeration.map(({ value }) => value).sort().join()];
        });
        expect([...new Set(offered)].sort()).toEqual(lists.sort());
    });
});

describe("pbiviz.json", () => {
    it("has what the packaging tool lets pass when it is missing", () => {
        const { name, guid, description, supportUrl, displayName } = manifest.visual;
        for (const text of [name, description, displayName, manifest.author.name, manifest.author.email]) expect(text.trim()).not.toBe("");
        expect(guid).toBe("portfolioMeteo7C1E5B0A9D3F4E62A8B4F1D07E96C253");
        expect(supportUrl).toMatch(/^https:\/\//);
    });

    it("has a version of four parts that begins with the package's", () => {
        const { version } = readJson("package.json") as { readonly version: string };
        expect(manifest.visual.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
        expect(manifest.visual.version.startsWith(`${version}.`)).toBeTrue();
    });

    it("names the API version whose package is installed", () => {
        const { dependencies } = readJson("package.json") as { readonly dependencies: Readonly<Record<string, string>> };
        expect(manifest.apiVersion.split(".").slice(0, 2)).toEqual(dependencies["powerbi-visuals-api"].split(".").slice(0, 2));
    });
});
