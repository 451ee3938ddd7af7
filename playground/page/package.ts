import { strFromU8, unzipSync } from "fflate";
import type { Strings } from "../host";

interface EnumerationItem {
    readonly value: string;
    readonly displayName?: string;
    readonly displayNameKey?: string;
}

export interface PropertyDefinition {
    readonly displayName?: string;
    readonly displayNameKey?: string;
    readonly type?: { readonly enumeration?: readonly EnumerationItem[] };
}

interface RoleDefinition {
    readonly name: string;
    readonly displayName?: string;
    readonly displayNameKey?: string;
}

/** The part of capabilities.json that the page around the visual makes use of. */
export interface Capabilities {
    readonly dataRoles?: readonly RoleDefinition[];
    readonly objects?: Readonly<Record<string, {
        readonly properties?: Readonly<Record<string, PropertyDefinition | undefined>>;
    } | undefined>>;
}

/** A .pbiviz, opened. */
export interface VisualPackage {
    readonly guid: string;
    readonly displayName: string;
    readonly version: string;
    readonly js: string;
    readonly css: string;
    readonly strings: Strings;
    readonly capabilities: Capabilities;
}

interface PackageJson {
    readonly visual?: { readonly guid?: string; readonly displayName?: string; readonly version?: string };
    readonly stringResources?: Strings;
    readonly capabilities?: Capabilities;
    readonly content?: { readonly js?: string; readonly css?: string };
}

const resource = /^resources\/.+\.pbiviz\.json$/;

export function readPackage(bytes: Uint8Array): VisualPackage {
    const files = unzipSync(bytes, { filter: ({ name }) => resource.test(name) });
    const name = Object.keys(files).at(0);
    if (name === undefined) throw new Error("The .pbiviz holds no resources/*.pbiviz.json");
    const { visual, content, stringResources, capabilities } = JSON.parse(strFromU8(files[name])) as PackageJson;
    if (visual?.guid === undefined || content?.js === undefined) throw new Error(`${name} holds no visual`);
    return {
        guid: visual.guid,
        displayName: visual.displayName ?? visual.guid,
        version: visual.version ?? "",
        js: content.js,
        css: content.css ?? "",
        strings: stringResources ?? {},
        capabilities: capabilities ?? {},
    };
}
