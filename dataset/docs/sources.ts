import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Contract } from "../check/contract/contract";
import { readContract } from "../check/contract/readContract";
import { readCsv } from "../csv/read";
import { readTmdlFolder } from "../tmdl/folder";
import type { Model } from "../tmdl/model";
import { readTmdl } from "../tmdl/readModel";
import { readTableTexts, type TableTexts } from "./read/tableTexts";
import { readThresholds, type Threshold } from "./read/thresholds";

/** All that the pages are made from. */
export interface Sources {
    readonly contract: Contract;
    /** By table name. */
    readonly texts: ReadonlyMap<string, TableTexts>;
    readonly model: Model;
    /** Rows in the sample, without the header, by table name. */
    readonly rows: ReadonlyMap<string, number>;
    readonly thresholds: readonly Threshold[];
}

const CONTRACT = new URL("../contract/datapackage.json", import.meta.url);
const MODEL = new URL("../pmo.SemanticModel/definition", import.meta.url);
const SAMPLE = new URL("../sample/", import.meta.url);

function sampleText(file: string): string {
    return readFileSync(new URL(file, SAMPLE), "utf8");
}

function loadModel(): Model {
    const { model, faults } = readTmdl(readTmdlFolder(fileURLToPath(MODEL)));
    if (model) return model;
    const sentences = faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    throw new Error(`The model cannot be read:\n${sentences.join("\n")}`);
}

/** Reads the contract, the model and the sample that stand beside this folder. */
export function loadSources(): Sources {
    const json: unknown = JSON.parse(readFileSync(CONTRACT, "utf8"));
    const contract = readContract(json);
    return {
        contract,
        texts: readTableTexts(json),
        model: loadModel(),
        rows: new Map(contract.tables.map(({ name, file }) => [name, readCsv(sampleText(file)).records.length])),
        thresholds: readThresholds(sampleText("threshold.csv")),
    };
}
