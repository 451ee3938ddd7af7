import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

const unit = { Key: "int64", Above: "int64" } as const;

const model = openSession(testModel({
    tables: {
        Unit: { columns: unit, rows: [[1, null], [5, 1], [7, 5], [9, 1], [null, 1]] },
        Named: { columns: { Key: "string", Above: "string" }, rows: [["Board", null], ["IT", "board"], ["Data", "it"], ["Data", "IT"]] },
        Circle: { columns: unit, rows: [[1, 2], [2, 1]] },
        Orphan: { columns: unit, rows: [[1, 8]] },
        Torn: { columns: unit, rows: [[1, null], [2, null], [3, 1], [3, 2]] },
        Barred: { columns: { Key: "string", Above: "string" }, rows: [["a|b", null]] },
        Mixed: { columns: { Key: "int64", Above: "string" }, rows: [[1, "1"]] },
    },
}));

function paths(table: string): readonly unknown[] {
    return ask(model, `EVALUATE SELECTCOLUMNS ( ${table}, "p", PATH ( ${table}[Key], ${table}[Above] ) )`).map(([path]) => path);
}

function expectCode(code: string, evaluate: () => unknown): void {
    expect(evaluate).toThrow(jasmine.objectContaining({ code }));
}

describe("PATH", () => {
    it("goes from the top down to the current row, alone where there is no parent, BLANK for a BLANK item", () => {
        expect(paths("Unit")).toEqual(["1", "1|5", "1|5|7", "1|9", null]);
    });
    it("takes texts without regard to case, and an item that is there twice under one parent", () => {
        expect(paths("Named")).toEqual(["Board", "Board|IT", "Board|IT|Data", "Board|IT|Data"]);
    });
    it("is an error for a circle, a parent that is no item, two parents, and a bar in an item", () => {
        for (const table of ["Circle", "Orphan", "Torn", "Barred"]) expectCode("EVALUATION", () => paths(table));
    });
    it("is refused for columns of two types and outside a current row", () => {
        expectCode("TYPE", () => paths("Mixed"));
        expectCode("EVALUATION", () => valueOf(model, "PATH ( Unit[Key], Unit[Above] )"));
        expectCode("ARGUMENT", () => valueOf(model, "MAXX ( Unit, PATH ( Unit[Key], Named[Above] ) )"));
    });
    it("is the same in a filtered iteration, and refused under a filter on the table", () => {
        expect(valueOf(model, "MAXX ( FILTER ( Unit, Unit[Key] = 7 ), PATH ( Unit[Key], Unit[Above] ) )")).toBe("1|5|7");
        expectCode("UNSUPPORTED", () => valueOf(model, "CALCULATE ( MAXX ( Unit, PATH ( Unit[Key], Unit[Above] ) ), Unit[Key] = 7 )"));
    });
});

describe("the functions over a path", () => {
    it("PATHITEM counts from the left and PATHITEMREVERSE from the right, BLANK beyond the ends", () => {
        expectValues({
            'PATHITEM ( "1|5|7", 1 )': "1", 'PATHITEM ( "1|5|7", 3 )': "7", 'PATHITEM ( "1|5|7", 4 )': null, 'PATHITEM ( "1|5|7", 0 )': null,
            'PATHITEM ( "1|5|7", -1 )': null, 'PATHITEM ( "1|5|7", BLANK () )': null, "PATHITEM ( BLANK (), 1 )": null,
            'PATHITEMREVERSE ( "1|5|7", 1 )': "7", 'PATHITEMREVERSE ( "1|5|7", 3 )': "1", 'PATHITEMREVERSE ( "1|5|7", 4 )': null,
        });
    });
    it("give a text, or a whole number where INTEGER or 1 asks for it", () => {
        expectValues({
            'PATHITEM ( "1|5|7", 2, INTEGER )': 5, 'PATHITEM ( "1|5|7", 2, 1 )': 5, 'PATHITEM ( "1|5|7", 2, TEXT )': "5",
            'PATHITEMREVERSE ( "1|5", 1, 1 )': 5,
        });
        expect(typesOf('PATHITEM ( "1", 1 )', 'PATHITEM ( "1", 1, INTEGER )', 'PATHLENGTH ( "1" )')).toEqual(["string", "int64", "int64"]);
        expectErrors({ 'PATHITEM ( "a|b", 2, 1 )': "EVALUATION", 'PATHITEM ( "a|b", 2, 2 )': "ARGUMENT", 'PATHITEM ( "a|b", 1.5 )': "UNSUPPORTED" });
    });
    it("PATHLENGTH counts the items, the last one too", () => {
        expectValues({ 'PATHLENGTH ( "1" )': 1, 'PATHLENGTH ( "1|5|7" )': 3 });
        expectErrors({ "PATHLENGTH ( BLANK () )": "UNSUPPORTED", 'PATHLENGTH ( "" )': "UNSUPPORTED" });
    });
    it("PATHCONTAINS looks for a whole item, a number as its text", () => {
        expectValues({
            'PATHCONTAINS ( "1|15|7", 15 )': true, 'PATHCONTAINS ( "1|15|7", "5" )': false, 'PATHCONTAINS ( "it|data", "Data" )': true,
            'PATHCONTAINS ( BLANK (), "1" )': false,
        });
    });
});
