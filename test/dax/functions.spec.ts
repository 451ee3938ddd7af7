import { SUPPORTED_FUNCTIONS, unsupportedCalls } from "../../dax/functions";
import { FUNCTIONS } from "../../dax/evaluate/functions/index";
import { parseExpression } from "../../dax/syntax/parse";

/** TRUE, FALSE and NOT are literals and an operator. */
const ARGUMENTS_OF_OTHERS = [
    "ALLCROSSFILTERED", "CROSSFILTER", "FALSE", "NONVISUAL", "NOT", "ORDERBY", "PARTITIONBY", "REMOVEFILTERS",
    "ROLLUP", "ROLLUPADDISSUBTOTAL", "ROLLUPGROUP", "TRUE", "USERELATIONSHIP",
];

const faults = (text: string): string[] => unsupportedCalls(parseExpression(text)).map(({ at, sentence }) => `${at.line}:${at.column} ${sentence}`);

describe("the supported functions", () => {
    it("are more than the 97 of the core, each with a range of arguments that is not empty", () => {
        expect(SUPPORTED_FUNCTIONS.size).toBeGreaterThan(97);
        const names = Array.from(SUPPORTED_FUNCTIONS.keys());
        expect(names.filter((name) => name !== name.toUpperCase())).toEqual([]);
        const empty = Array.from(SUPPORTED_FUNCTIONS.values()).filter(({ minimumArguments: least, maximumArguments: most }) => least < 0 || most < least);
        expect(empty).toEqual([]);
    });

    it("are all evaluated, but for those that another function takes as its argument", () => {
        const bound = [...FUNCTIONS.keys()];
        expect([...SUPPORTED_FUNCTIONS.keys()].filter((name) => !bound.includes(name)).sort()).toEqual(ARGUMENTS_OF_OTHERS);
        expect(bound.filter((name) => !SUPPORTED_FUNCTIONS.has(name))).toEqual([]);
    });
});

describe("the unsupported calls of an expression", () => {
    it("are none where names and numbers of arguments fit", () => {
        expect(faults("IF ( NOT ( TRUE () ), calculate ( SUM ( T[a] ), ALL () ), DIVIDE ( 1, 2 ) )")).toEqual([]);
        expect(faults("RANKX ( T, [m], , ASC, DENSE )")).toEqual([]);
    });

    it("name each function that is not in the list, inside others too", () => {
        expect(faults("SUMX ( T,\n Average2 ( T[a] ) ) + constructor ( )")).toEqual([
            "2:2 AVERAGE2 is not among the supported functions: write the expression with those that are. Did you mean AVERAGE?",
            "2:24 CONSTRUCTOR is not among the supported functions: write the expression with those that are.",
        ]);
    });

    it("tell how many arguments a function takes, and how many it has", () => {
        expect(faults("SUM ( )")).toEqual(["1:1 SUM takes 1 argument, found 0."]);
        expect(faults("FILTER ( T )")).toEqual(["1:1 FILTER takes 2 arguments, found 1."]);
        expect(faults("BLANK ( 1 )")).toEqual(["1:1 BLANK takes no arguments, found 1."]);
        expect(faults("1 + IF ( 1 )")).toEqual(["1:5 IF takes 2 to 3 arguments, found 1."]);
        expect(faults("SWITCH ( 1, 2 )")).toEqual(["1:1 SWITCH takes 3 arguments or more, found 2."]);
    });

    it("count an empty argument as one", () => {
        expect(faults("ABS ( , )")).toEqual(["1:1 ABS takes 1 argument, found 2."]);
    });
});
