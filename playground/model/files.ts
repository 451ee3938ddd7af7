import { openPackage, type LoadedPackage, parseModel, textReader } from "../../dataset/evaluate/openPackage";
import { tableSource } from "../../dataset/evaluate/tableSource";

/** The text behind an address below the page's own; throws an Error with the address where there is none. */
export type GetText = (address: string) => Promise<string>;

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
    return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(text => typeof text === "string");
}

/** Texts by path, as the server lists the files of a folder. */
async function textsAt(get: GetText, address: string): Promise<ReadonlyMap<string, string>> {
    const listed: unknown = JSON.parse(await get(address));
    if (!isTexts(listed)) throw new Error(`${address} is no list of texts by path.`);
    return new Map(Object.entries(listed));
}

/** The files of the report, from path below the project folder to text. */
export const getReport = (get: GetText): Promise<ReadonlyMap<string, string>> => textsAt(get, "report.json");

/** The model with the rows of its CSV files. */
export async function getPackage(get: GetText): Promise<LoadedPackage> {
    const source = parseModel(await textsAt(get, "model.json"), "model.json");
    const files = source.tables.map(table => tableSource(table).file);
    const texts = await Promise.all(files.map(async file => [file, await get(`sample/${file}`)] as const));
    return openPackage(source, textReader(new Map(texts)));
}
