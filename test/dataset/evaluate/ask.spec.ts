import type { ColumnCells } from "../../../dax/model/definition";
import { buildModel } from "../../../dax/model/model";
import { ask } from "../../../dataset/evaluate/ask";
import { ExplainedError } from "../../../dataset/evaluate/explainError";
import type { LoadedPackage } from "../../../dataset/evaluate/openPackage";
import { modelDefinition } from "../../../dataset/evaluate/modelDefinition";
import { type Change, smallModel } from "./smallModel";

function loaded(change?: Change): LoadedPackage {
    const source = smallModel(change);
    const calendar = new Map(Object.entries<ColumnCells>({ Date: [46023], Month: ["January"], "Month Number": [1] }));
    const cost = new Map(Object.entries<ColumnCells>({ Month: [46023, 46023], Amount: [12, -5], "Is Final": [true, false] }));
    const rows = new Map([["Calendar", { length: 1, columns: calendar }], ["Cost Line", { length: 2, columns: cost }]]);
    return { source, model: buildModel(modelDefinition(source), rows) };
}

describe("a query that is asked", () => {
    it("is answered as the role of the reader allows", () => {
        expect(ask(loaded(), {}, "EVALUATE { [Cost] }")[0].rows).toEqual([[7]]);
        expect(ask(loaded(), { role: "Reader" }, "EVALUATE { [Cost] }")[0].rows).toEqual([[12]]);
    });

    it("says that an error lies in a filter of the role, without a line of the query", () => {
        const change = { file: "roles/Reader.tmdl", from: "'Cost Line'[Amount] > 0", to: "'Cost Line'[Amuont] > 0" };
        expect(() => ask(loaded(change), { role: "Reader" }, "EVALUATE { [Cost] }"))
            .toThrowError(ExplainedError, /^In the filter of the role "Reader" on 'Cost Line': [^\n]*\[Amuont\][^\n]*$/);
    });

    it("says that an error lies in a measure, with its line", () => {
        const change = { file: "tables/Cost Line.tmdl", from: "+ 0", to: "+ [Cots]" };
        expect(() => ask(loaded(change), {}, "EVALUATE { [Cost] }"))
            .toThrowError(ExplainedError, /^In the measure \[Cost\] \(tables\/Cost Line\.tmdl, line 5\): [^\n]*\n {8}\+ \[Cots\]\n {10}\^$/);
    });
});
