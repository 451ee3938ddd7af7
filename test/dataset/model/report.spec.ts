import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";
import { readTmdl } from "../../../dataset/tmdl/readModel";

const PAGES = fileURLToPath(new URL("../../../dataset/pmo.Report/definition/pages/", import.meta.url));
const DEFINITION = fileURLToPath(new URL("../../../dataset/pmo.SemanticModel/definition/", import.meta.url));

interface Projection {
    readonly queryRef: string;
}
interface Visual {
    readonly name: string;
    readonly visual: { readonly query: { readonly queryState: Readonly<Record<string, { readonly projections: readonly Projection[] }>> } };
}

function shownFields(): ReadonlySet<string> {
    const files = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("visual.json"));
    const visuals = files.map((file) => JSON.parse(readFileSync(join(PAGES, file), "utf8")) as Visual);
    return new Set(visuals.flatMap(({ visual }) => Object.values(visual.query.queryState)).flatMap(({ projections }) => projections).map(({ queryRef }) => queryRef));
}

describe("the fields that the report shows", () => {
    it("are visible in the model, so that each has its name in the reader's language", () => {
        const { model } = readTmdl(readTmdlFolder(DEFINITION));
        const visible = new Set((model?.tables ?? []).filter((table) => !table.isHidden).flatMap((table) =>
            [...table.columns, ...table.measures].filter((field) => !field.isHidden).map((field) => `${table.name}.${field.name}`)));
        const shown = shownFields();
        expect(shown.size).toBeGreaterThan(60);
        expect([...shown].filter((field) => !visible.has(field))).toEqual([]);
    });
});
