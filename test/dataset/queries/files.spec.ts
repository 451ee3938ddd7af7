import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openSession, type Session } from "../../../dax/query/session";
import type { Value } from "../../../dax/value";
import { loadPackage } from "../../../dataset/evaluate/load";
import { reportedMeasures } from "../../../dataset/evaluate/reportedMeasures";
import { queryFiles, type QueryFiles } from "../../../dataset/queries/files";

const MODEL = join(import.meta.dirname, "..", "..", "..", "dataset", "pmo.SemanticModel");

describe("the queries that ship with the model", () => {
    let session: Session;
    let files: QueryFiles = new Map();

    beforeAll(() => {
        const { model, source } = loadPackage();
        session = openSession(model);
        files = queryFiles(session, reportedMeasures(source, [], "en"));
    }, 120_000);

    it("stand in its folder as the model and the sample make them now: npm run queries", () => {
        const different = [...files].filter(([path, text]) => !existsSync(join(MODEL, path)) || readFileSync(join(MODEL, path), "utf8") !== text);
        expect(different.map(([path]) => path)).toEqual([]);
    });

    it("find every indicator of the whole portfolio equal to its expected value", () => {
        for (const [path, text] of files) {
            if (!path.includes("/Total ")) continue;
            const [{ columns, rows }] = session.query(text);
            const same = columns.findIndex(({ name }) => name === "[Same]");
            expect(rows.length).withContext(path).toBe(103);
            expect(rows.filter((row) => row[same] !== true)).withContext(path).toEqual([]);
        }
    });

    it("would tell a value that is not the expected one, and a BLANK that is not expected", () => {
        const text = files.get("DAXQueries/Total 2026-05-31.dax") ?? "";
        const wrong = text.replace(/"Expected", [\d.]+ /, '"Expected", 123456789 ').replace(/"Expected", BLANK \(\)/, '"Expected", 0');
        const [{ columns, rows }] = session.query(wrong);
        const same = columns.findIndex(({ name }) => name === "[Same]");
        const differing = rows.filter((row) => row[same] !== true).map((row): Value => row[2]);
        expect(differing.length).toBe(2);
    });
});
