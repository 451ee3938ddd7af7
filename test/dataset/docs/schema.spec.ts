import type { Table } from "../../../dataset/check/contract/contract";
import { readContract } from "../../../dataset/check/contract/readContract";
import { loadContract } from "../../../dataset/contract/load";
import { readTableTexts } from "../../../dataset/docs/read/tableTexts";
import { AREAS } from "../../../dataset/docs/schema/areas";
import { areaDiagram } from "../../../dataset/docs/schema/diagram";
import { tableSection } from "../../../dataset/docs/schema/section";

const both = (title: string): object => ({
    title, description: `About ${title}.`, "x-fr": { title: `${title} fr`, description: `Sur ${title}.`, grain: "Une." },
});

function resource(name: string, fields: readonly object[], more: object = {}): object {
    return {
        ...both(name), name, path: `../sample/${name}.csv`, "x-grain": "One.", "x-sources": ["Form"], "x-rules": [],
        schema: { fields, primaryKey: ["id"], foreignKeys: [], ...more },
    };
}

const field = (name: string, more: object = {}): object => ({ ...both(name), name, type: "string", "x-personal-data": false, ...more });
const toParent = { fields: ["parent_id"], reference: { resource: "parent", fields: ["id"] } };

function packageOf(child: readonly object[], more: object = {}): object {
    return { resources: [resource("parent", [field("id")]), resource("child", child, { foreignKeys: [toParent], ...more })] };
}

function tablesOf(json: object): readonly Table[] {
    return readContract(json).tables;
}

function sectionOf(json: object, name: string, loadedAs: string | undefined): string {
    const table = tablesOf(json).find((one) => one.name === name)!;
    return tableSection({ table, texts: readTableTexts(json).get(name)!, rows: 1234, loadedAs }).join("\n\n");
}

describe("the page of the tables", () => {
    it("puts each table of the contract into exactly one area", () => {
        const placed = [...AREAS.values()].flat().sort();
        expect(placed).toEqual(loadContract().tables.map(({ name }) => name).sort());
    });

    it("draws the keys of an area, and tells a link that may be blank from one that may not", () => {
        const optional = areaDiagram(tablesOf(packageOf([field("id"), field("parent_id"), field("note")])));
        expect(optional).toContain("string id PK\n        string parent_id FK");
        expect(optional).toContain("parent |o--o{ child : \"parent_id\"");
        expect(optional).not.toContain("note");
        const required = areaDiagram(tablesOf(packageOf([field("id"), field("parent_id", { constraints: { required: true } })])));
        expect(required).toContain("parent ||--o{ child");
    });

    it("draws a key that is the whole primary key as one to one at most", () => {
        const json = packageOf([field("parent_id", { constraints: { required: true } })], { primaryKey: ["parent_id"] });
        expect(areaDiagram(tablesOf(json))).toContain("string parent_id PK, FK");
        expect(areaDiagram(tablesOf(json))).toContain("parent ||--o| child");
    });

    it("refuses a name that could be read as an instruction of the diagram", () => {
        const json = { resources: [resource("a } b", [field("id")])] };
        expect(() => areaDiagram(tablesOf(json))).toThrowError(/"a } b" cannot stand in a diagram/);
    });

    it("tells the counted rows, the table of the model and the values of a column", () => {
        const state = field("state", { constraints: { enum: ["on", "of|f"], maxLength: 9 }, "x-unit": "state", "x-personal-data": true });
        const text = sectionOf(packageOf([field("id"), field("parent_id"), state]), "child", "Child");
        expect(text).toContain("`child.csv`, 1,234 rows in the sample");
        expect(text).toContain("In the model: yes, as `Child`");
        const values = "`on`, <code>of&#124;f</code>; at most 9 characters";
        const cells = ["`state`", "string", "", "", "state", values, "state", "state fr", "About state.", "yes"];
        expect(text).toContain(`| ${cells.join(" | ")} |`);
        expect(text).toContain("`parent_id` → [parent](#parent) (`id`)");
    });

    it("keeps hostile titles and descriptions inside their place", () => {
        const attack = "x | y\n# Title\n<img src=a> ```";
        const json = packageOf([field("id", { title: attack, description: attack }), field("parent_id")]);
        const rows = sectionOf(json, "child", "Child").split("\n").filter((line) => line.startsWith("| `id`"));
        expect(rows.length).toBe(1);
        expect(rows[0]).toContain("x \\| y<br># Title<br>\\<img src=a> \\`\\`\\`");
    });

    it("stops when the contract and the model do not agree on what is loaded", () => {
        const json = packageOf([field("id"), field("parent_id")]);
        expect(() => sectionOf(json, "child", undefined)).toThrowError(/No table of the model reads child/);
        const left = { resources: [resource("programme", [field("id")])] };
        expect(() => sectionOf(left, "programme", "Programme")).toThrowError(/says that it does not/);
        expect(sectionOf(left, "programme", undefined)).toContain("In the model: no: project repeats");
    });
});
