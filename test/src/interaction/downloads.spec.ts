import type powerbi from "powerbi-visuals-api";
import { createHost } from "../../../playground/host";
import { downloads, MOST_BYTES } from "../../../src/interaction/downloads";

type Service = powerbi.extensibility.IDownloadService;

const FILE = { name: "Rows 2026.05.csv", content: "a;b", description: "Rows" };

const known = (service: Service | undefined): Promise<boolean> => new Promise((resolve) => downloads(service).whenKnown(resolve));

/** A host that breaks its word. */
const broken = { exportStatus: () => Promise.reject(new Error("offline")), exportVisualsContentExtended: () => Promise.reject(new Error("offline")) } as unknown as Service;

describe("saving a file", () => {
    it("may be done where the host allows it, and not where it does not, breaks or knows of no files", async () => {
        expect(await known(createHost().host.downloadService)).toBeTrue();
        expect(await known(createHost({ downloads: "disabledByAdmin" }).host.downloadService)).toBeFalse();
        expect(await known(createHost({ downloads: "notSupported" }).host.downloadService)).toBeFalse();
        expect(await known(broken)).toBeFalse();
        expect(await known(undefined)).toBeFalse();
    });

    it("hands the file over with its kind, and tells how it went", async () => {
        const { host, log } = createHost();
        expect(await downloads(host.downloadService).save(FILE)).toBe("saved");
        expect(log.of("file")).toEqual([{ kind: "file", name: FILE.name, content: "a;b", fileType: "csv", description: "Rows" }]);
        expect(await downloads(createHost({ downloads: "cancelled" }).host.downloadService).save(FILE)).toBe("refused");
        expect(await downloads(broken).save(FILE)).toBe("refused");
        expect(await downloads(undefined).save(FILE)).toBe("refused");
    });

    it("does not try a file that is larger than Power BI saves, counted in bytes", async () => {
        const { host, log } = createHost();
        expect(await downloads(host.downloadService).save({ ...FILE, content: "é".repeat(MOST_BYTES / 2) })).toBe("saved");
        log.clear();
        expect(await downloads(host.downloadService).save({ ...FILE, content: "é".repeat(MOST_BYTES / 2 + 1) })).toBe("tooLarge");
        expect(log.events).toEqual([]);
    });
});
