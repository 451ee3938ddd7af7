import { parseExpression } from "../../../dax/syntax/parse";
import { bracketReferences, calledFunctions, childrenOf, columnReferences, everyNode, tableNames } from "../../../dax/syntax/walk";
import { tree } from "./show";

const tables = (text: string, outer?: readonly string[]): string[] => tableNames(parseExpression(text), outer).map(({ name }) => name);

describe("the walk over an expression", () => {
    it("gives each node before its children, in the order in which they are written", () => {
        const nodes = Array.from(everyNode(parseExpression("VAR a = { (1, 2) } RETURN NOT F ( T[c], , (3, [m]) IN a )")), tree);
        expect(nodes).toEqual([
            "(VAR (a (table (row 1 2))) (NOT (F 'T'[c] _ (IN (tuple 3 [m]) a))))", "(table (row 1 2))", "1", "2",
            "(NOT (F 'T'[c] _ (IN (tuple 3 [m]) a)))", "(F 'T'[c] _ (IN (tuple 3 [m]) a))", "'T'[c]", "_",
            "(IN (tuple 3 [m]) a)", "(tuple 3 [m])", "3", "[m]", "a",
        ]);
    });

    it("gives the direct children alone", () => {
        expect(childrenOf(parseExpression("1 + 2 * 3")).map(tree)).toEqual(["1", "(* 2 3)"]);
        expect(childrenOf(parseExpression("T[c]"))).toEqual([]);
    });

    it("collects functions once, in upper case", () => {
        expect(Array.from(calledFunctions(parseExpression("sum ( T[a] ) + SUM ( T[b] ) + If ( TRUE (), Max ( 1, 2 ) )")))).toEqual(["SUM", "IF", "MAX"]);
    });

    it("collects references with their places, as often as they are written", () => {
        const expression = parseExpression("T[a] + [m] +\n T[a] + 'U'[m]");
        expect(columnReferences(expression).map(({ table, column, at }) => `${table}.${column} ${at.line}:${at.column}`))
            .toEqual(["T.a 1:1", "T.a 2:2", "U.m 2:9"]);
        expect(bracketReferences(expression).map(({ name, at }) => `${name} ${at.line}:${at.column}`)).toEqual(["m 1:8"]);
    });
});

describe("the table names of an expression", () => {
    it("leave out variables, in whatever case", () => {
        expect(tables("VAR x = T RETURN COUNTROWS ( X ) + COUNTROWS ( U )")).toEqual(["T", "U"]);
    });

    it("count a variable as known only behind its value and inside its block", () => {
        expect(tables("VAR x = x VAR y = F ( x, y ) RETURN F ( x, y )")).toEqual(["x", "y"]);
        expect(tables("F ( ( VAR x = 1 RETURN x ), x )")).toEqual(["x"]);
        expect(tables("VAR x = VAR y = 1 RETURN y RETURN F ( x, y )")).toEqual(["y"]);
    });

    it("keep an outer variable known behind an inner block of the same name", () => {
        expect(tables("VAR x = 1 RETURN F ( ( VAR x = 2 RETURN x ), x )")).toEqual([]);
    });

    it("hold a quoted name for a table even if a variable has the name", () => {
        expect(tables("VAR x = 1 RETURN 'x'")).toEqual(["x"]);
    });

    it("know the variables of the query around", () => {
        expect(tables("F ( t, U )", ["T"])).toEqual(["U"]);
    });

    it("leave out bare words where their function takes them", () => {
        expect(tables("RANKX ( T, [m], , asc, Dense ) + DATEDIFF ( 1, 2, Day )")).toEqual(["T"]);
        expect(tables("CALCULATE ( [m], CROSSFILTER ( T[a], U[a], OneWay ) )")).toEqual([]);
        expect(tables("TOPN ( 1, T, T[a], DESC, T[b], ASC ) + CONCATENATEX ( U, U[a], \",\", U[a], ASC )")).toEqual(["T", "U"]);
        expect(tables("DATEADD ( C[d], 1, Quarter ) + DATESINPERIOD ( C[d], 1, -1, year )")).toEqual([]);
    });

    it("hold a bare word for a table in any other place", () => {
        expect(tables("COUNTROWS ( Day ) + RANKX ( Asc, 1 ) + DATEDIFF ( 1, 2, 'Day' ) + DATEDIFF ( 1, 2, Asc ) + Month")).toEqual(["Day", "Asc", "Day", "Asc", "Month"]);
        expect(tables("RANKX ( T, 1, , IF ( TRUE, ASC ) )")).toEqual(["T", "ASC"]);
    });

    it("are no part of column references", () => {
        expect(tables("SUM ( T[a] )")).toEqual([]);
    });

    it("are found in a block of a hundred thousand variables without delay", () => {
        const block = Array.from({ length: 100_000 }, (_, index) => `VAR v${index} = ${index === 0 ? "T" : `v${index - 1}`}`).join("\n");
        const start = performance.now();
        expect(tables(`${block}\nRETURN F ( v99999, v100000 )`)).toEqual(["T", "v100000"]);
        expect(performance.now() - start).toBeLessThan(5_000);
    });
});
