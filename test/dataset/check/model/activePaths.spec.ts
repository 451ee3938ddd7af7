import { activePaths } from "../../../../dataset/check/model/rules/activePaths";
import type { Model, Relationship } from "../../../../dataset/tmdl/model";
import { lightFiles, modelOf } from "./shipped";

const shipped = modelOf(lightFiles);
const plain = shipped.relationships[0];

/** A model of the tables that the links name; a link is "From To", with a ! behind it when it is not active. */
function linked(...links: readonly string[]): Model {
    const relationships = links.map((link, at): Relationship => {
        const [from, to] = link.replace("!", "").split(" ");
        const ends = { from: { table: from, column: "k" }, to: { table: to, column: "k" } };
        return { ...plain, ...ends, name: `r${at}`, line: at + 1, isActive: !link.endsWith("!") };
    });
    const names = [...new Set(relationships.flatMap(({ from, to }) => [from.table, to.table]))];
    return { ...shipped, relationships, tables: names.map((name) => ({ ...shipped.tables[0], name })) };
}

function told(...links: readonly string[]): readonly string[] {
    return activePaths(linked(...links)).map(({ message }) => message);
}

describe("the active paths of a model", () => {
    it("may be a star and a snowflake", () => {
        expect(told("Fact Project", "Fact Day", "Other Project", "Other Day", "Project Directorate")).toEqual([]);
    });

    it("are told once where they part, with both ways", () => {
        const faults = told("Start Fact", "Fact Project", "Fact Product", "Project Directorate", "Product Directorate");
        expect(faults).toEqual([
            "Two active paths between 'Fact' and 'Directorate': r1, r3; and r2, r4. Set isActive: false on one relationship of the second.",
        ]);
    });

    it("may be as many as wanted when all but one are not active", () => {
        expect(told("Fact Day", "Fact Day!", "Fact Day!")).toEqual([]);
        expect(told("Fact Day", "Fact DAY").length).toBe(1);
    });

    it("are told when they come back to where they began", () => {
        expect(told("A B", "B A")).toEqual([
            "The active relationships r0, r1 lead from 'A' back to it. Set isActive: false on one of them.",
            "The active relationships r1, r0 lead from 'B' back to it. Set isActive: false on one of them.",
        ]);
    });
});
