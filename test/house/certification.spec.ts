import { existsSync } from "node:fs";
import { join } from "node:path";
import { read, readJson, ROOT } from "./tree";

const page = read("docs/certification.md");
const rules = page.split("\n").filter((line) => /^\| (?!Rule \||-)/.test(line) && !line.startsWith("|---"));

interface Judge {
    readonly file: string;
    readonly title: string;
}

const judges: Judge[] = [...page.matchAll(/`(test\/[^`]+\.spec\.ts) › ([^`]+)`/g)].map(([, file, title]) => ({ file, title }));

/** Whether some test of the file has this title, or begins and ends around it with what varies. */
function isThere({ file, title }: Judge): boolean {
    return existsSync(join(ROOT, file)) && read(file).split("\n").some((line) => /^\s*it\(/.test(line) && line.includes(title));
}

describe("the page on certification", () => {
    it("names only tests that there are", () => {
        expect(judges.length).toBeGreaterThan(30);
        expect(judges.filter((judge) => !isThere(judge))).toEqual([]);
    });

    it("says of every rule what shows it, or that a person has to", () => {
        expect(rules.length).toBeGreaterThan(40);
        expect(rules.filter((rule) => !/ › |\*\*by hand\*\*|the suite `/.test(rule))).toEqual([]);
    });
});

describe("the repository", () => {
    it("has the files, packages and scripts that the review looks for", () => {
        for (const file of ["capabilities.json", "pbiviz.json", "package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE"]) {
            expect(existsSync(join(ROOT, file))).withContext(file).toBeTrue();
        }
        const { devDependencies, scripts } = readJson("package.json") as Readonly<Record<"devDependencies" | "scripts", Readonly<Record<string, string>>>>;
        for (const name of ["typescript", "eslint", "eslint-plugin-powerbi-visuals", "powerbi-visuals-tools"]) expect(Object.keys(devDependencies)).toContain(name);
        expect(scripts.eslint).toBe("eslint .");
        const ignored = read(".gitignore").split("\n");
        for (const folder of ["node_modules/", "dist/", ".tmp/"]) expect(ignored).toContain(folder);
    });
});
