import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTmdlFolder } from "../../../dataset/tmdl/folder";
import { readTmdl } from "../../../dataset/tmdl/readModel";
import { sampleModel } from "./sampleModel";

describe("the reader of a TMDL folder", () => {
    let folder = "";

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), "tmdl-"));
        for (const [path, text] of sampleModel) {
            mkdirSync(join(folder, path, ".."), { recursive: true });
            writeFileSync(join(folder, path), text);
        }
    });

    afterEach(() => rmSync(folder, { recursive: true }));

    it("gives all texts by their path below the folder", () => {
        expect(new Map([...readTmdlFolder(folder)].sort())).toEqual(new Map([...sampleModel].sort()));
        expect(readTmdl(readTmdlFolder(folder)).faults).toEqual([]);
    });

    it("keeps a byte order mark, which is not canonical", () => {
        writeFileSync(join(folder, "database.tmdl"), "\uFEFFdatabase\n");
        expect(readTmdlFolder(folder).get("database.tmdl")).toBe("\uFEFFdatabase\n");
    });

    it("refuses symbolic links, to a file or to a folder", () => {
        symlinkSync(join(folder, "model.tmdl"), join(folder, "tables", "link.tmdl"));
        expect(() => readTmdlFolder(folder)).toThrowError(/link\.tmdl: symbolic links are not followed/);
        rmSync(join(folder, "tables", "link.tmdl"));
        symlinkSync(folder, join(folder, "loop"));
        expect(() => readTmdlFolder(folder)).toThrowError(/loop: symbolic links are not followed/);
        expect(() => readTmdlFolder(join(folder, "loop"))).toThrowError(/symbolic links are not followed/);
    });

    it("refuses a file over 20 MB before reading it", () => {
        writeFileSync(join(folder, "tables", "large.tmdl"), "");
        truncateSync(join(folder, "tables", "large.tmdl"), 20 * 1024 * 1024 + 1);
        expect(() => readTmdlFolder(folder)).toThrowError(/large\.tmdl: the file has 20971521 bytes/);
    });

    it("refuses bytes that are not UTF-8", () => {
        writeFileSync(join(folder, "tables", "latin.tmdl"), Buffer.from([0x74, 0xe9, 0x0a]));
        expect(() => readTmdlFolder(folder)).toThrowError(/latin\.tmdl: the file is not UTF-8/);
    });
});
