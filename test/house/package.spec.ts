import { readFileSync, statSync } from "node:fs";
import { LEFT_OUT, packagedVisual, faultsIn, unansweredFeatures, forbiddenIn, scriptOf } from "../../scripts/build.mjs";
import { filesUnder, read, readJson } from "./tree";

const MOST_BYTES = 180 * 1024;

function builtPackage(): string {
    const path = packagedVisual();
    if (path === undefined) throw new Error("dist/ holds no .pbiviz: run `npm run build` first.");
    return path;
}

describe("the packaged visual", () => {
    it("stays under 180 KB", () => {
        expect(statSync(builtPackage()).size).toBeLessThan(MOST_BYTES);
    });

    it("holds no way out to the network and no dynamic code", () => {
        expect(forbiddenIn(scriptOf(builtPackage()))).toEqual([]);
    });
});

describe("the build", () => {
    it("takes a log without the audit's all-clear for a fault", () => {
        expect(faultsIn(" info   Package created!")).toEqual(["the audit did not find the visual free of external requests"]);
    });

    it("hears an error that the packaging tool's exit code does not tell", () => {
        const clear = " info   No external requests found in the visual.\n";
        expect(faultsIn(clear)).toEqual([]);
        expect(faultsIn(`${clear} error  JSON  /capabilities.json must NOT have additional properties`)).toContain("capabilities.json does not follow its schema");
        expect(faultsIn(`${clear}src/visual.ts(3,1): error TS2322: Type`)).toContain("TypeScript reports an error");
    });

    it("misses no feature of the packaging tool's list but those with a reason", () => {
        const log = " warn   Bookmarks - https://learn.microsoft.com/en-us/a\n info   Launch URL - https://learn.microsoft.com/en-us/b\n info   Read more: https://learn.microsoft.com/c";
        expect(unansweredFeatures(log)).toEqual(["Bookmarks"]);
        for (const reason of Object.values(LEFT_OUT)) expect(reason.length).toBeGreaterThan(20);
    });

    it("finds forbidden code in a script", () => {
        expect(forbiddenIn("new WebSocket(a);fetch(b)")).toEqual(["WebSocket", "fetch("]);
    });
});

describe("the visual's sources", () => {
    it("sets text as text: no markup from strings", () => {
        const risky = /innerHTML|outerHTML|insertAdjacentHTML|\.html\(|document\.write|eval\(|new Function/;
        expect(filesUnder("src", ".ts").filter((file) => risky.test(read(file)))).toEqual([]);
    });
});

describe("a person who asked for reduced motion", () => {
    it("has nothing to fear: nothing in the visual moves by itself", () => {
        const moving = /transition|animat|@keyframes|smooth|requestAnimationFrame|setInterval/i;
        const files = [...filesUnder("src", ".ts"), ...filesUnder("style", ".less")];
        expect(files.length).toBeGreaterThan(50);
        expect(files.filter((file) => moving.test(read(file)))).toEqual([]);
    });
});

describe("package.json", () => {
    const manifest = readJson("package.json") as Readonly<Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>>;

    it("pins every version exactly", () => {
        const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
        expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    });

    it("leaves registry addresses out of the lock file", () => {
        expect(read("package-lock.json")).not.toContain("\"resolved\":");
    });
});

describe("the icon", () => {
    it("is a PNG of 20 by 20 pixels", () => {
        const bytes = readFileSync("assets/icon.png");
        expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([20, 20]);
    });
});
