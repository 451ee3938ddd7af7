import Papa from "papaparse";
import type { CsvRecord } from "../sample/fields";
import { sampleFiles, sampleFrom, type Sample, type SampleRecords } from "../sample/tables";
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

export async function loadBundle(): Promise<Bundle> {
    const [packed, script] = await Promise.all([get("visual.pbiviz"), get("frame.js")]);
    return { visual: readPackage(new Uint8Array(await packed.arrayBuffer())), frameScript: await script.text() };
}

async function loadRecords(file: string): Promise<readonly CsvRecord[]> {
    const text = await (await get(`sample/${file}.csv`)).text();
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

export async function loadSample(): Promise<Sample> {
    const entries = await Promise.all(Object.entries(sampleFiles)
        .map(async ([name, file]) => [name, await loadRecords(file)] as const));
    return sampleFrom(Object.fromEntries(entries) as SampleRecords);
}
