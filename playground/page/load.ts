import { openLink, portTo, type ModelLink } from "../model/link";
import { readPackage, type VisualPackage } from "./package";

export interface Bundle {
    readonly visual: VisualPackage;
    readonly frameScript: string;
}

async function get(path: string): Promise<Response> {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
}

async function getBundle(): Promise<Bundle> {
    const [packed, script] = await Promise.all([get("visual.pbiviz"), get("frame.js")]);
    return { visual: readPackage(new Uint8Array(await packed.arrayBuffer())), frameScript: await script.text() };
}

let bundle: Promise<Bundle> | undefined;

export const loadBundle = (): Promise<Bundle> => bundle ??= getBundle();

/** The model reads its files while the page reads the visual. */
export async function loadModel(): Promise<ModelLink> {
    const worker = new Worker(new URL("../model/worker.ts", import.meta.url), { type: "module" });
    const { visual } = await loadBundle();
    return openLink(portTo(worker), visual.guid);
}
