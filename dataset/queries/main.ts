import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSession } from "../../dax/query/session";
import { loadPackage } from "../evaluate/load";
import { reportedMeasures } from "../evaluate/reportedMeasures";
import { queryFiles } from "./files";

const MODEL = fileURLToPath(new URL("../pmo.SemanticModel/", import.meta.url));

const { model, source } = loadPackage();
for (const [path, text] of queryFiles(openSession(model), reportedMeasures(source, [], "en"))) {
    mkdirSync(dirname(join(MODEL, path)), { recursive: true });
    writeFileSync(join(MODEL, path), text);
}
