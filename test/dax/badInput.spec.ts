import { openSession } from "../../dax/query/session";
import { ask, testModel, valueOf } from "./evaluate/testModel";
import { refusalOf, saysWhatToDo } from "./refusal";

const DAYS = Array.from({ length: 59 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));

const model = testModel({
    tables: {
        Sales: {
            columns: { Key: "int64", Amount: "double", Text: "string", When: "dateTime", Paid: "boolean" },
            rows: [[1, 2, "a", "2025-01-01", true], [2, 3, "12", "2025-02-02", false], [null, null, null, null, null]],
        },
        Product: { columns: { Key: "int64", Name: "string" }, rows: [[1, "x"], [2, "y"]] },
        Empty: { columns: { Key: "int64", Amount: "double", Text: "string", When: "dateTime", Flag: "boolean" }, rows: [] },
        Calendar: { columns: { Date: "dateTime", Month: "int64" }, rows: DAYS.map((day) => [day, Number(day.slice(5, 7))]), date: "Date" },
    },
    relationships: ["Sales[Key] -> Product[Key]", "Sales[When] -> Calendar[Date]"],
    measures: {
        Total: "SUM ( Sales[Amount] )", A: "[B] + 1", B: "[C] + 1", C: "[A] + 1", D: "[E]", E: "[D]", Self: "1 + [Self]",
        Broken: "SUM ( Sales[Amount]", Late: "1 + SUM ( Sales[Amout] )", Guarded: "IF ( FALSE (), [Self], 2 )",
    },
});

const session = openSession(model);

/** A text, the code and the position of its error, and a part of the sentence. */
type Case = readonly [text: string, code: string, at: string, part: string];

function expectRefusal(query: string, code: string, at: string, part: string): void {
    const refusal = refusalOf(() => session.query(query));
    expect([refusal?.code, refusal?.at]).withContext(refusal?.message ?? "an answer").toEqual([code, at]);
    expect(refusal?.message).toContain(part);
    expect(saysWhatToDo(refusal?.message ?? "")).withContext(refusal?.message ?? "").toBeTrue();
}

/** Expressions stand where a query names a value, so that their columns count from here. */
const BEFORE = `EVALUATE ROW ( "v", `;

function refuses(cases: readonly Case[]): void {
    for (const [text, code, at, part] of cases) {
        it(`refuses ${text}`, () => expectRefusal(`${BEFORE}${text} )`, code, `1:${BEFORE.length + Number(at)}`, part));
    }
}

function answers(cases: readonly (readonly [text: string, value: number | string | boolean | null])[]): void {
    for (const [text, value] of cases) it(`answers ${text} with ${String(value)}`, () => expect(valueOf(session, text)).toEqual(value));
}

describe("a text that is no query", () => {
    const cases: readonly Case[] = [
        ["", "SYNTAX", "1:1", "Expected EVALUATE"],
        ["EVALUATE", "SYNTAX", "1:9", "Expected an expression"],
        ["SELECT 1", "SYNTAX", "1:1", "found SELECT"],
        ["EVALUATE\nSales Sales", "SYNTAX", "2:7", "found Sales"],
        ["EVALUATE ( Sales", "SYNTAX", "1:17", "found the end of the text"],
        ["EVALUATE 'Sales", "SYNTAX", "1:10", "not closed"],
        ["EVALUATE { \"x }", "SYNTAX", "1:12", "not closed"],
        ["EVALUATE { 1 } /* x", "SYNTAX", "1:16", "not closed"],
        ["EVALUATE { 1; 2 }", "SYNTAX", "1:13", "separate arguments with a comma"],
        ["EVALUATE { 1, }", "SYNTAX", "1:15", "Expected an expression"],
        ["EVALUATE { ( 1, 2 ), ( 1 ) }", "SYNTAX", "1:22", "2 values"],
        ["EVALUATE { dt\"2025-13-01\" }", "SYNTAX", "1:12", "an existing day"],
        ["EVALUATE { 1e999 }", "SYNTAX", "1:12", "a number below"],
        ["EVALUATE Sales ORDER", "SYNTAX", "1:21", "Expected BY"],
        ["EVALUATE Sales START AT 1", "UNSUPPORTED", "1:16", "START AT is not supported"],
        ["DEFINE EVALUATE Sales", "SYNTAX", "1:8", "Expected MEASURE, VAR or EVALUATE"],
        ["DEFINE MEASURE [x] = 1 EVALUATE { 1 }", "SYNTAX", "1:16", "the table of the measure"],
        ["EVALUATE 1", "TYPE", "1:10", "A table is wanted"],
        ["EVALUATE [Total]", "TYPE", "1:10", "A table is wanted"],
        ["EVALUATE Sales[Key]", "EVALUATION", "1:10", "no single value"],
        ["EVALUATE ROW ( 1, 1 )", "ARGUMENT", "1:16", "the name of a column"],
        ["EVALUATE ROW ( \"a\", 1, \"A\", 2 )", "ARGUMENT", "1:24", "choose another name"],
        ["EVALUATE Sales ORDER BY [Nope]", "NAME", "1:25", "no measure [Nope]"],
    ];
    for (const [query, code, at, part] of cases) it(`is refused: ${JSON.stringify(query)}`, () => expectRefusal(query, code, at, part));
});

describe("a name that is not there", () => {
    refuses([
        ["[Totl]", "NAME", "1", "Did you mean [Total]?"],
        ["SUM ( Sale[Amount] )", "NAME", "7", "Did you mean 'Sales'?"],
        ["SUM ( Sales[Amont] )", "NAME", "7", "Did you mean 'Sales'[Amount]?"],
        ["SUM ( Product[Amount] )", "NAME", "7", "Did you mean 'Sales'[Amount]?"],
        ["COUNTROWS ( Salez )", "NAME", "13", "Did you mean 'Sales'?"],
        ["SUM ( Zzzzzzzz[Amount] )", "NAME", "7", "Name a table of the model."],
        ["VAR kept = 1 RETURN kep", "NAME", "21", "no variable or table kep"],
        ["VAR a = b VAR b = 1 RETURN a", "NAME", "9", "no table 'b'"],
        ["SUMM ( Sales[Amount] )", "UNSUPPORTED", "1", "SUMM is not among the supported functions"],
        ["Sales[Amount]", "EVALUATION", "1", "no current row of 'Sales'"],
        ["RELATED ( Product[Name] )", "EVALUATION", "1", "no current row"],
    ]);

    it("is told in the measure that names it, at its place there", () => {
        const refusal = refusalOf(() => valueOf(session, "[Late]"));
        expect([refusal?.code, refusal?.at, refusal?.measure]).toEqual(["NAME", "1:11", "Late"]);
        expect(refusalOf(() => valueOf(session, "[Broken]"))?.measure).toBe("Broken");
    });

    it("is told with the variable or the function that was meant", () => {
        expect(refusalOf(() => valueOf(session, "VAR kept = 1 RETURN kep"))?.message).toContain("Did you mean kept?");
        expect(refusalOf(() => valueOf(session, "SUMM ( Sales[Amount] )"))?.message).toContain("Did you mean SUM?");
    });

    it("or that is there twice is refused in DEFINE", () => {
        expect(refusalOf(() => session.query("DEFINE MEASURE Nope[x] = 1 EVALUATE { [x] }"))?.code).toBe("NAME");
        expect(refusalOf(() => session.query("DEFINE VAR a = 1 VAR a = 2 EVALUATE { a }"))?.code).toBe("SYNTAX");
        expect(refusalOf(() => session.query("DEFINE MEASURE Sales[x] = 1 MEASURE Sales[X] = 2 EVALUATE { [x] }"))?.code).toBe("SYNTAX");
    });
});

describe("a measure that needs itself", () => {
    const cases: readonly (readonly [measure: string, chain: string])[] = [
        ["Self", "[Self] → [Self]"], ["D", "[D] → [E] → [D]"], ["A", "[A] → [B] → [C] → [A]"], ["Guarded", "[Self] → [Self]"],
    ];
    for (const [measure, chain] of cases) {
        it(`is refused with its chain: ${measure}`, () => {
            const refusal = refusalOf(() => valueOf(session, `[${measure}]`));
            expect(refusal?.code).toBe("CIRCULAR");
            expect(refusal?.message).toContain(chain);
        });
    }

    it("is refused again when it is asked again, and disturbs no other", () => {
        expect([1, 2].map(() => refusalOf(() => valueOf(session, "[A] + [Total]"))?.code)).toEqual(["CIRCULAR", "CIRCULAR"]);
        expect(valueOf(session, "[Total]")).toBe(5);
    });

    it("is refused in a query that defines it", () => {
        const query = "DEFINE MEASURE Sales[x] = [y] MEASURE Sales[y] = [x] EVALUATE { [x] }";
        expect(refusalOf(() => session.query(query))?.code).toBe("CIRCULAR");
        expect(refusalOf(() => session.query("DEFINE MEASURE Sales[Total] = [Total] + 1 EVALUATE { [Total] }"))?.code).toBe("CIRCULAR");
    });
});

describe("a value of the wrong type", () => {
    refuses([
        [`"a" = 1`, "TYPE", "5", "text with a number"],
        [`1 < "a"`, "TYPE", "3", "number with text"],
        [`CALCULATE ( [Total], Sales[Text] = 1 )`, "TYPE", "34", "text with a number"],
        [`CALCULATE ( [Total], Sales[Key] = "1" )`, "TYPE", "33", "number with text"],
        ["TRUE () = 1", "TYPE", "9", "TRUE or FALSE with a number"],
        [`"a" IN { 1, 2 }`, "TYPE", "5", "text with a number"],
        [`SWITCH ( 1, "a", 2, 3 )`, "TYPE", "13", "number with text"],
        ["SUM ( Sales[Text] )", "TYPE", "7", "of type string"],
        ["AVERAGE ( Sales[Text] )", "TYPE", "11", "of type string"],
        ["SUM ( Sales[Paid] )", "TYPE", "7", "of type boolean"],
        ["SUMX ( Sales, Sales[Text] )", "TYPE", "15", "of type string"],
        [`SUMX ( { 1, "a" }, [Value] )`, "TYPE", "20", "A number is wanted"],
        [`IF ( "abc", 1 )`, "TYPE", "6", "is no condition"],
        [`1 && "x"`, "TYPE", "6", "is no condition"],
        ["Sales + 1", "TYPE", "1", "aggregate it"],
        ["{ 1, 2 } + 1", "EVALUATION", "1", "2 rows"],
        ["SUM ( Sales )", "ARGUMENT", "7", "'Table'[Column]"],
        ["COUNTROWS ( 1 )", "TYPE", "13", "A table is wanted"],
        ["CALCULATE ( [Total], TRUE () )", "ARGUMENT", "22", "names none"],
        ["CALCULATE ( [Total], [Total] > 1 )", "EVALUATION", "22", "use FILTER"],
        ["CALCULATE ( [Total], Sales[Key] = 1 || Product[Key] = 1 )", "ARGUMENT", "37", "one table"],
        [`COUNTROWS ( TREATAS ( { "1" }, Product[Key] ) )`, "TYPE", "32", "type int64"],
        [`LOOKUPVALUE ( Product[Name], Product[Key], "1" )`, "TYPE", "44", "type int64"],
        ["DATEADD ( Sales[Key], 1, DAY )", "TYPE", "11", "a column of dates"],
        [`YEAR ( "2025-01-01" )`, "UNSUPPORTED", "8", "use DATE"],
    ]);
});

describe("a text in arithmetic", () => {
    refuses([
        [`"abc" + 1`, "EVALUATION", "7", "The text \"abc\" is not a number"],
        [`"" + 1`, "EVALUATION", "4", "is not a number"],
        [`"1,234" + 1`, "EVALUATION", "9", "is not a number"],
        [`"12 €" + 1`, "EVALUATION", "8", "is not a number"],
        [`"0x10" + 1`, "EVALUATION", "8", "is not a number"],
        [`"Infinity" + 1`, "EVALUATION", "12", "is not a number"],
        [`- "abc"`, "EVALUATION", "3", "is not a number"],
        [`BLANK () + "x"`, "EVALUATION", "10", "is not a number"],
        ["SUMX ( Sales, Sales[Text] + 0 )", "EVALUATION", "27", "The text \"a\" is not a number"],
        [`DATE ( "x", 1, 1 )`, "EVALUATION", "8", "is not a number"],
    ]);
    answers([[`"12" + 1`, 13], [`"1e3" * 2`, 2000], [`" 12 " + 1`, 13], [`- "2.5"`, -2.5], ["TRUE () + 1", 2], [`"12" & 1`, "121"]]);
});

describe("a division by 0 or by BLANK", () => {
    answers([
        ["1 / 0", Infinity], ["-1 / 0", -Infinity], ["1 / BLANK ()", Infinity], ["0 / 0", NaN], ["0 / BLANK ()", NaN], ["BLANK () / 0", null],
        ["BLANK () / BLANK ()", null], ["DIVIDE ( 1, 0 )", null], ["DIVIDE ( 1, BLANK () )", null], ["DIVIDE ( 1, 0, 7 )", 7],
        ["DIVIDE ( BLANK (), 0 )", null], ["SUMX ( Sales, Sales[Amount] / 0 )", Infinity], ["1 / 0 & \"\"", "Infinity"], ["1 / 0 - 1 / 0", NaN],
    ]);
    refuses([
        ["MOD ( 1, 0 )", "EVALUATION", "1", "divides by 0"],
        ["QUOTIENT ( 1, 0 )", "EVALUATION", "1", "divides by 0"],
        ["SQRT ( -1 )", "EVALUATION", "1", "range"],
        ["LN ( 0 )", "EVALUATION", "1", "range"],
        ["EXP ( 1000 )", "EVALUATION", "1", "range"],
        ["POWER ( 0, -1 )", "EVALUATION", "1", "check the base"],
        ["CEILING ( 1, 0 )", "EVALUATION", "1", "a step other than 0"],
        ["DATE ( 2025, 1, 1 / 0 )", "EVALUATION", "1", "leads out of the years"],
        ["EDATE ( 1 / 0, 1 )", "EVALUATION", "1", "leads out of the years"],
    ]);

    it("is refused by the operator ^ as by POWER, at its place", () => {
        for (const text of ["0 ^ -1", "10 ^ 400", "( -8 ) ^ 0.5"]) expect(refusalOf(() => valueOf(session, text))?.code).toBe("EVALUATION");
    });

    it("is no date for YEAR, MONTH and WEEKDAY", () => {
        for (const text of ["YEAR ( 1 / 0 )", "YEAR ( 1e12 )", "MONTH ( -1e9 )", "WEEKDAY ( 1e300 )"]) {
            expect(refusalOf(() => valueOf(session, text))?.code).withContext(text).toBe("EVALUATION");
        }
    });
});

describe("a day outside the calendar", () => {
    const empty = [
        "PREVIOUSMONTH ( Calendar[Date] )", "NEXTMONTH ( Calendar[Date] )", "PREVIOUSYEAR ( Calendar[Date] )", "NEXTYEAR ( Calendar[Date] )",
        "SAMEPERIODLASTYEAR ( Calendar[Date] )", "DATEADD ( Calendar[Date], -1, YEAR )", "DATEADD ( Calendar[Date], 99999, DAY )",
        "DATESINPERIOD ( Calendar[Date], dt\"1999-01-01\", -3, MONTH )", "DATESBETWEEN ( Calendar[Date], dt\"2030-01-01\", dt\"2031-01-01\" )",
    ];
    for (const table of empty) {
        it(`leaves ${table} empty, and the measure BLANK`, () => {
            expect(valueOf(session, `COUNTROWS ( ${table} )`)).toBeNull();
            expect(valueOf(session, `CALCULATE ( [Total], ${table} )`)).toBeNull();
        });
    }
    answers([["CALCULATE ( [Total], Calendar[Date] = dt\"2030-01-01\" )", null], ["TOTALYTD ( [Total], Calendar[Date] )", 5]]);

    it("belongs to the blank row when a fact has none", () => {
        expect(ask(session, `EVALUATE SUMMARIZECOLUMNS ( Calendar[Month], "n", COUNTROWS ( Sales ) ) ORDER BY Calendar[Month]`))
            .toEqual([[null, 1], [1, 1], [2, 1]]);
    });

    for (const call of ["TODAY ()", "NOW ()", "USERPRINCIPALNAME ()"]) {
        it(`is not read from the machine: ${call} must be given`, () => {
            expectRefusal(`${BEFORE}${call} )`, "SESSION", "1:21", "open the session with");
        });
    }
});

describe("a table of no rows", () => {
    const blank = [
        ...["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA", "COUNTBLANK", "DISTINCTCOUNT", "DISTINCTCOUNTNOBLANK", "MEDIAN", "PRODUCT", "AVERAGEA"]
            .map((name) => `${name} ( Empty[Amount] )`),
        ...["SUMX", "AVERAGEX", "MINX", "MAXX", "COUNTX", "MEDIANX", "PRODUCTX"].map((name) => `${name} ( Empty, 1 )`),
        "COUNTROWS ( Empty )", "MIN ( Empty[Text] )", "MAX ( Empty[When] )", "SELECTEDVALUE ( Empty[Text] )", "COUNTROWS ( VALUES ( Empty[Text] ) )",
        "LOOKUPVALUE ( Empty[Text], Empty[Key], 1 )", "PERCENTILE.INC ( Empty[Amount], 0.5 )", "COUNTROWS ( SUMMARIZE ( Empty, Empty[Key] ) )",
        "COUNTROWS ( TOPN ( 3, Empty, Empty[Key] ) )", "COUNTROWS ( CROSSJOIN ( VALUES ( Empty[Text] ), Product ) )", "MAXX ( Empty, Empty[Key] )",
        "COUNTROWS ( SUMMARIZECOLUMNS ( Empty[Key], \"n\", COUNTROWS ( Sales ) ) )", "DATEDIFF ( MIN ( Empty[When] ), MAX ( Empty[When] ), DAY )",
    ];
    answers([...blank.map((text) => [text, null] as const), ["HASONEVALUE ( Empty[Text] )", false], ["ISEMPTY ( Empty )", true]]);
    refuses([
        ["STDEV.P ( Empty[Amount] )", "EVALUATION", "1", "needs two values"],
        ["STDEV.S ( Empty[Amount] )", "EVALUATION", "1", "needs two values"],
        ["VAR.P ( Empty[Amount] )", "EVALUATION", "1", "needs two values"],
        ["VAR.S ( Empty[Amount] )", "EVALUATION", "1", "needs two values"],
        ["GEOMEAN ( Empty[Amount] )", "UNSUPPORTED", "1", "filter out the others"],
    ]);
});
