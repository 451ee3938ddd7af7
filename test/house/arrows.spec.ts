import { posix } from "node:path";
import ts from "typescript";
import { filesUnder, read } from "./tree";

interface Import {
    readonly from: string;
    /** A path from the root for a file of the project, the package's name otherwise. */
    readonly to: string;
}

function importsOf(file: string): Import[] {
    return ts.preProcessFile(read(file)).importedFiles.map(({ fileName: name }) => ({
        from: file,
        to: name.startsWith(".") ? posix.join(posix.dirname(file), name) : name,
    }));
}

const imports = ["src", "dataset", "dax", "playground"].flatMap((room) => filesUnder(room)).filter((file) => /\.tsx?$/.test(file)).flatMap(importsOf);

const TYPES_OF_POWER_BI = "powerbi-visuals-api";

const isIn = (path: string, ...rooms: readonly string[]): boolean => rooms.some((room) => path === room || path.startsWith(`${room}/`));
const isOfProject = (path: string): boolean => isIn(path, "src", "dataset", "dax", "playground", "test", "scripts", "style", "stringResources");
const shown = ({ from, to }: Import): string => `${from} -> ${to}`;

function offending(from: RegExp, isAllowed: (to: string) => boolean): string[] {
    return imports.filter((one) => from.test(one.from) && !isAllowed(one.to)).map(shown);
}

describe("the arrows between rooms", () => {
    it("finds the imports that it judges", () => {
        expect(imports.length).toBeGreaterThan(150);
        expect(imports.map(shown)).toContain("src/domain/scale.ts -> src/domain/words");
    });

    it("lets src/domain know nothing but itself and d3's arithmetic", () => {
        expect(offending(/^src\/domain\//, (to) => isIn(to, "src/domain") || ["d3-array", "d3-scale"].includes(to))).toEqual([]);
    });

    it("keeps models and layouts free of the page, of d3's selections and of Power BI", () => {
        const pure = /^src\/views\/[^/]+\/(?!draw|index|listen|measure|svg)[^/]+$/;
        const banned = ["d3-selection", "powerbi-visuals-api", "src/views/common/svg", "src/views/common/measure"];
        expect(offending(pure, (to) => !banned.includes(to) && !/\/draw\w*$/.test(to))).toEqual([]);
        const pages = filesUnder("src/views", ".ts").filter((file) => pure.test(file)).filter((file) => /\b(?:document|window)\./.test(read(file)));
        expect(pages).toEqual([]);
    });

    it("lets only dataview read a data view, and only interaction, settings and visual.ts know Power BI", () => {
        const allowed = /^src\/(?:dataview|interaction|settings)\/|^src\/visual\.ts$/;
        const offenders = imports.filter((one) => isIn(one.from, "src") && one.to.startsWith("powerbi") && !allowed.test(one.from));
        expect(offenders.map(shown)).toEqual([]);
        const readers = filesUnder("src", ".ts").filter((file) => !file.startsWith("src/dataview/") && /\.categorical\b|\.metadata\b/.test(read(file)));
        expect(readers).toEqual([]);
    });

    it("lets no view import another view", () => {
        const view = (path: string): string | undefined => /^src\/views\/(\w+)/.exec(path)?.[1];
        const crossing = imports.filter(({ from, to }) => {
            const [one, other] = [view(from), view(to)];
            return one !== undefined && other !== undefined && other !== one && other !== "common";
        });
        expect(crossing.map(shown)).toEqual([]);
    });

    it("lets src know neither the dataset, nor the proof, nor the local report, nor the tests", () => {
        expect(offending(/^src\//, (to) => !isOfProject(to) || isIn(to, "src", "style"))).toEqual([]);
    });

    it("lets the dataset know nothing of the visual or the local report", () => {
        expect(offending(/^dataset\//, (to) => !isOfProject(to) || isIn(to, "dataset", "dax"))).toEqual([]);
    });

    it("lets the proof know nothing but itself: neither the dataset, nor the visual, nor files", () => {
        expect(offending(/^dax\/(?!dataview\/)/, (to) => isIn(to, "dax"))).toEqual([]);
    });

    it("lets the proof take of Power BI the types of a DataView, and no code", () => {
        expect(offending(/^dax\/dataview\//, (to) => isIn(to, "dax") || to === TYPES_OF_POWER_BI)).toEqual([]);
        const lines = filesUnder("dax", ".ts").flatMap((file) => read(file).split("\n").filter((line) => line.includes(`"${TYPES_OF_POWER_BI}"`)));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter((line) => !line.startsWith("import type "))).toEqual([]);
    });

    it("lets the local report load the packaged visual, never its sources", () => {
        expect(offending(/^playground\//, (to) => !isIn(to, "src"))).toEqual([]);
    });
});
