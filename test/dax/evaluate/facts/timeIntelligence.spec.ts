import { DaxError } from "../../../../dax/error";
import type { Model } from "../../../../dax/model/model";
import { ask, testModel, type TestModel, valueOf } from "../testModel";

function daysOf(from: string, count: number): readonly string[] {
    return Array.from({ length: count }, (_, index) => new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10));
}

/** Two years of 365 days around the leap year 2012. */
const DAYS = daysOf("2011-01-01", 365 + 366 + 365).map((day) => [day, Number(day.slice(0, 4)), Number(day.slice(0, 7).replace("-", ""))]);

const LEVELS: TestModel["tables"][string]["rows"] = [
    ["2011-03-31", "North", 3], ["2011-06-30", "North", 4], ["2011-07-01", "South", 5], ["2011-12-31", "South", 6],
    ["2012-02-10", "North", 10], ["2012-02-29", "South", 20], ["2012-06-30", "North", 30], ["2012-07-01", "South", 40],
    ["2013-01-15", "North", 100], ["2013-02-28", "South", null],
    ["2015-05-05", "North", 7], [null, "South", 8],
];

function model(culture = "en-US"): Model {
    return testModel({
        culture,
        tables: {
            Level: { columns: { Day: "dateTime", Site: "string", Metres: "int64" }, rows: LEVELS },
            Dates: { columns: { Date: "dateTime", Year: "int64", Month: "int64" }, rows: DAYS, date: "Date" },
        },
        relationships: ["Level[Day] -> Dates[Date]"],
        measures: { Metres: "SUM ( Level[Metres] )" },
    });
}

const WATER = model();

/** The first and the last of the dates that a table holds, and how many there are. */
function dates(table: string, selection: string, source: Model = WATER): string {
    const found = ask(source, `EVALUATE CALCULATETABLE ( ${table}, ${selection} )`).map(([day]) => String(day)).sort();
    return found.length === 0 ? "none" : `${found[0]} ${found[found.length - 1]} ${found.length}`;
}

function during(from: string, to: string = from): string {
    return `Dates[Date] >= dt"${from}" && Dates[Date] <= dt"${to}"`;
}

function value(expression: string, selection: string): unknown {
    return valueOf(WATER, `CALCULATE ( ${expression}, ${selection} )`);
}

function failure(expression: string, source: Model = WATER): string {
    try {
        valueOf(source, expression);
    } catch (error) {
        if (error instanceof DaxError) return `${error.code}: ${error.message}`;
        throw error;
    }
    return "none";
}

describe("DATESYTD and its like", () => {
    it("F242 start at the first of January of the year of the last visible date", () => {
        expect(dates("DATESYTD ( Dates[Date] )", "Dates[Month] = 201202")).toBe("2012-01-01 2012-02-29 60");
        expect(dates("DATESYTD ( Dates[Date] )", during("2011-11-05", "2012-01-03"))).toBe("2012-01-01 2012-01-03 3");
        expect(value("TOTALYTD ( [Metres], Dates[Date] )", "Dates[Month] = 201206")).toBe(60);
    });

    it("F243 start after another end of the year, if one is given", () => {
        for (const end of ["6-30", "6/30", "06/30/2004", "30/6", "2004-06-30"]) {
            expect(dates(`DATESYTD ( Dates[Date], "${end}" )`, "Dates[Month] = 201202")).withContext(end).toBe("2011-07-01 2012-02-29 244");
        }
        expect(dates("DATESYTD ( Dates[Date], \"6-30\" )", during("2012-06-30"))).toBe("2011-07-01 2012-06-30 366");
        expect(dates("DATESYTD ( Dates[Date], \"6-30\" )", during("2012-07-01"))).toBe("2012-07-01 2012-07-01 1");
    });

    it("F243 take no end of the year that may be two days, or that only leap years have", () => {
        const inFrench = model("fr-FR");
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Date], \"4-5\" ) )", inFrench)).toMatch(/^UNSUPPORTED: "4-5" may be one day or another/);
        expect(dates("DATESYTD ( Dates[Date], \"4-5\" )", during("2012-04-06"))).toBe("2012-04-06 2012-04-06 1");
        expect(dates("DATESYTD ( Dates[Date], \"2024-04-05\" )", during("2012-04-06"), inFrench)).toBe("2012-04-06 2012-04-06 1");
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Date], \"2-29\" ) )")).toMatch(/^UNSUPPORTED: A year that ends with February/);
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Date], \"6-31\" ) )")).toMatch(/^UNSUPPORTED: "6-31" is not understood/);
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Date], 6 ) )")).toMatch(/^ARGUMENT: The end of the year is a text/);
    });

    it("F244 take the end of the year, a filter or both in TOTALYTD", () => {
        const inMay = "Dates[Month] = 201205";
        expect(value("TOTALYTD ( [Metres], Dates[Date], \"6-30\" )", inMay)).toBe(41);
        expect(value("TOTALYTD ( [Metres], Dates[Date], Level[Site] = \"South\" )", inMay)).toBe(20);
        expect(value("TOTALYTD ( [Metres], Dates[Date], Level[Site] = \"South\", \"6-30\" )", inMay)).toBe(31);
        expect(value("TOTALYTD ( [Metres], Dates[Date], , \"6-30\" )", inMay)).toBe(41);
        expect(failure("TOTALYTD ( [Metres], Dates[Date], \"6-30\", Level[Site] = \"South\" )")).toMatch(/^ARGUMENT: TOTALYTD ends with/);
    });

    it("F245 end with the calendar at a total over several years, not with the facts", () => {
        expect(valueOf(WATER, "TOTALYTD ( [Metres], Dates[Date] )")).toBe(100);
        expect(dates("DATESYTD ( Dates[Date] )", "ALL ( Dates )")).toBe("2013-01-01 2013-12-31 365");
        expect(value("TOTALYTD ( [Metres], Dates[Date] )", "Dates[Year] <= 2012")).toBe(100);
    });

    it("know months and quarters as well", () => {
        expect(dates("DATESMTD ( Dates[Date] )", during("2011-12-30", "2012-02-10"))).toBe("2012-02-01 2012-02-10 10");
        expect(dates("DATESQTD ( Dates[Date] )", "Dates[Month] = 201205")).toBe("2012-04-01 2012-05-31 61");
        expect(value("TOTALMTD ( [Metres], Dates[Date] )", during("2012-02-28"))).toBe(10);
        expect(value("TOTALQTD ( [Metres], Dates[Date], Level[Site] = \"South\" )", "Dates[Month] = 201203")).toBe(20);
    });
});

describe("DATEADD", () => {
    it("F246 is SAMEPERIODLASTYEAR for a year back", () => {
        for (const selection of ["Dates[Month] = 201203", "Dates[Year] = 2013", during("2013-02-20", "2013-02-28")]) {
            const earlier = dates("SAMEPERIODLASTYEAR ( Dates[Date] )", selection);
            expect(earlier).not.toBe("none");
            expect(earlier).toBe(dates("DATEADD ( Dates[Date], -1, YEAR )", selection));
        }
        expect(value("CALCULATE ( [Metres], SAMEPERIODLASTYEAR ( Dates[Date] ) )", "Dates[Year] = 2012")).toBe(18);
    });

    it("F247 gives only dates that the column has", () => {
        expect(dates("DATEADD ( Dates[Date], -1, YEAR )", "Dates[Year] = 2011")).toBe("none");
        expect(dates("DATEADD ( Dates[Date], 3, DAY )", during("2013-12-20", "2013-12-31"))).toBe("2013-12-23 2013-12-31 9");
        expect(value("CALCULATE ( [Metres], DATEADD ( Dates[Date], -1, YEAR ) )", "Dates[Year] = 2011")).toBeNull();
    });

    it("F248 turns whole months into whole months", () => {
        expect(dates("DATEADD ( Dates[Date], -1, YEAR )", "Dates[Month] = 201302")).toBe("2012-02-01 2012-02-29 29");
        expect(dates("DATEADD ( Dates[Date], -1, YEAR )", "Dates[Month] = 201202")).toBe("2011-02-01 2011-02-28 28");
        expect(dates("DATEADD ( Dates[Date], 1, MONTH )", "Dates[Month] = 201102")).toBe("2011-03-01 2011-03-31 31");
        expect(dates("DATEADD ( Dates[Date], -1, MONTH )", "Dates[Month] = 201205")).toBe("2012-04-01 2012-04-30 30");
        expect(dates("DATEADD ( Dates[Date], -1, QUARTER )", "Dates[Month] >= 201204 && Dates[Month] <= 201206")).toBe("2012-01-01 2012-03-31 91");
    });

    it("F249 keeps a day of February one day", () => {
        expect(dates("DATEADD ( Dates[Date], -1, YEAR )", during("2012-02-29"))).toBe("2011-02-28 2011-02-28 1");
        expect(dates("DATEADD ( Dates[Date], -1, YEAR )", during("2013-02-28"))).toBe("2012-02-28 2012-02-28 1");
    });

    it("F250 moves a part of a month day by day", () => {
        expect(dates("DATEADD ( Dates[Date], 1, MONTH )", during("2012-06-10", "2012-06-21"))).toBe("2012-07-10 2012-07-21 12");
        expect(dates("DATEADD ( Dates[Date], 1, MONTH )", during("2011-02-27"))).toBe("2011-03-27 2011-03-27 1");
        expect(dates("DATEADD ( Dates[Date], -40, DAY )", during("2012-06-10", "2012-06-21"))).toBe("2012-05-01 2012-05-12 12");
    });

    it("F250 takes a part that holds the last two days of a month to the end of the other month", () => {
        expect(dates("DATEADD ( Dates[Date], 1, MONTH )", during("2013-02-27", "2013-02-28"))).toBe("2013-03-27 2013-03-31 5");
        expect(dates("SAMEPERIODLASTYEAR ( Dates[Date] )", during("2013-02-27", "2013-02-28"))).toBe("2012-02-27 2012-02-29 3");
    });

    it("F251 moves each stretch of dates with gaps on its own", () => {
        const stretches = "Dates[Month] IN { 201102, 201112 }";
        expect(dates("DATEADD ( Dates[Date], 1, MONTH )", stretches)).toBe("2011-03-01 2012-01-31 62");
    });

    it("wants a whole number of intervals, and a word that it knows", () => {
        expect(failure("COUNTROWS ( DATEADD ( Dates[Date], 1.5, MONTH ) )")).toMatch(/^UNSUPPORTED: DATEADD by a fraction/);
        expect(failure("COUNTROWS ( DATEADD ( Dates[Date], 1, WEEK ) )")).toMatch(/^UNSUPPORTED: DATEADD wants one of the words DAY, MONTH/);
        expect(failure("COUNTROWS ( PARALLELPERIOD ( Dates[Date], 1, DAY ) )")).toMatch(/^ARGUMENT: PARALLELPERIOD wants one of the words MONTH/);
    });
});

describe("DATESINPERIOD and DATESBETWEEN", () => {
    const everywhere = "ALL ( Dates )";

    it("F252 count days with the start among them", () => {
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-03-01\", -3, DAY )", everywhere)).toBe("2012-02-28 2012-03-01 3");
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-03-01\", 3, DAY )", everywhere)).toBe("2012-03-01 2012-03-03 3");
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-03-01\", 0, DAY )", everywhere)).toBe("none");
    });

    it("F252 see dates beyond the visible ones, but none beyond the column", () => {
        expect(dates("DATESINPERIOD ( Dates[Date], MAX ( Dates[Date] ), -1, YEAR )", "Dates[Month] = 201206")).toBe("2011-07-01 2012-06-30 366");
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2011-02-10\", -1, YEAR )", everywhere)).toBe("2011-01-01 2011-02-10 41");
        expect(dates("DATESINPERIOD ( Dates[Date], BLANK (), -1, YEAR )", everywhere)).toBe("none");
    });

    it("F253 give a whole month back from its 31st", () => {
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-03-31\", -1, MONTH )", everywhere)).toBe("2012-03-01 2012-03-31 31");
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-08-31\", -1, QUARTER )", everywhere)).toBe("2012-06-01 2012-08-31 92");
        expect(dates("DATESINPERIOD ( Dates[Date], dt\"2012-01-15\", 1, MONTH )", everywhere)).toBe("2012-01-15 2012-02-14 31");
    });

    it("F254 hold both ends, and leave a BLANK end open", () => {
        expect(dates("DATESBETWEEN ( Dates[Date], dt\"2012-02-28\", dt\"2012-03-01\" )", "Dates[Year] = 2011")).toBe("2012-02-28 2012-03-01 3");
        expect(dates("DATESBETWEEN ( Dates[Date], BLANK (), dt\"2011-01-05\" )", everywhere)).toBe("2011-01-01 2011-01-05 5");
        expect(dates("DATESBETWEEN ( Dates[Date], dt\"2013-12-30\", BLANK () )", everywhere)).toBe("2013-12-30 2013-12-31 2");
        expect(dates("DATESBETWEEN ( Dates[Date], BLANK (), BLANK () )", "Dates[Year] = 2011")).toBe("2011-01-01 2013-12-31 1096");
    });

    it("F255 are empty if the start lies after the end", () => {
        expect(dates("DATESBETWEEN ( Dates[Date], dt\"2012-03-02\", dt\"2012-03-01\" )", everywhere)).toBe("none");
        expect(value("CALCULATE ( [Metres], DATESBETWEEN ( Dates[Date], dt\"2013-01-01\", dt\"2012-01-01\" ) )", everywhere)).toBeNull();
    });

    it("take dates of the row that they stand in", () => {
        const sum = "SUMX ( VALUES ( Dates[Year] ), CALCULATE ( [Metres], DATESBETWEEN ( Dates[Date], BLANK (), MAX ( Dates[Date] ) ) ) )";
        expect(valueOf(WATER, sum)).toBe(4 * 218);
        const moved = "SUMX ( VALUES ( Dates[Year] ), VAR last = CALCULATE ( MAX ( Dates[Date] ) ) RETURN "
            + "CALCULATE ( [Metres], DATESBETWEEN ( Dates[Date], BLANK (), last ) ) )";
        // The blank row is a fourth year: it has no last date, which leaves the end open.
        expect(valueOf(WATER, moved)).toBe(18 + 118 + 218 + 218);
    });

    it("refuse text as a date", () => {
        expect(failure("COUNTROWS ( DATESBETWEEN ( Dates[Date], \"2012-01-01\", BLANK () ) )")).toMatch(/^TYPE: DATESBETWEEN wants a date here/);
    });
});

describe("the neighbouring periods", () => {
    it("F256 are the whole month before the first visible date", () => {
        expect(dates("PREVIOUSMONTH ( Dates[Date] )", during("2012-03-20", "2012-05-02"))).toBe("2012-02-01 2012-02-29 29");
        expect(value("CALCULATE ( [Metres], PREVIOUSMONTH ( Dates[Date] ) )", during("2012-07-01"))).toBe(30);
        expect(dates("PREVIOUSDAY ( Dates[Date] )", "Dates[Month] = 201203")).toBe("2012-02-29 2012-02-29 1");
        expect(dates("PREVIOUSQUARTER ( Dates[Date] )", "Dates[Month] = 201205")).toBe("2012-01-01 2012-03-31 91");
        expect(dates("PREVIOUSYEAR ( Dates[Date] )", "Dates[Month] = 201205")).toBe("2011-01-01 2011-12-31 365");
        expect(dates("PREVIOUSYEAR ( Dates[Date], \"6-30\" )", "Dates[Month] = 201207")).toBe("2011-07-01 2012-06-30 366");
    });

    it("are the whole period after the last visible date", () => {
        expect(dates("NEXTDAY ( Dates[Date] )", "Dates[Month] = 201202")).toBe("2012-03-01 2012-03-01 1");
        expect(dates("NEXTMONTH ( Dates[Date] )", during("2012-01-20", "2012-02-02"))).toBe("2012-03-01 2012-03-31 31");
        expect(dates("NEXTQUARTER ( Dates[Date] )", "Dates[Month] = 201211")).toBe("2013-01-01 2013-03-31 90");
        expect(dates("NEXTYEAR ( Dates[Date] )", "Dates[Month] = 201211")).toBe("2013-01-01 2013-12-31 365");
        expect(dates("NEXTYEAR ( Dates[Date], \"6-30\" )", "Dates[Month] = 201112")).toBe("2012-07-01 2013-06-30 365");
    });

    it("F257 are empty outside the calendar, and a measure there BLANK", () => {
        expect(dates("PREVIOUSMONTH ( Dates[Date] )", "ALL ( Dates )")).toBe("none");
        for (const name of ["PREVIOUSDAY", "PREVIOUSMONTH", "PREVIOUSQUARTER", "PREVIOUSYEAR", "NEXTDAY", "NEXTMONTH", "NEXTQUARTER", "NEXTYEAR"]) {
            expect(valueOf(WATER, `CALCULATE ( [Metres], ${name} ( Dates[Date] ) )`)).withContext(name).toBeNull();
        }
    });

    it("are whole periods for PARALLELPERIOD", () => {
        const someDays = during("2012-06-10", "2012-06-21");
        expect(dates("PARALLELPERIOD ( Dates[Date], 1, MONTH )", someDays)).toBe("2012-07-01 2012-07-31 31");
        expect(dates("PARALLELPERIOD ( Dates[Date], -1, QUARTER )", someDays)).toBe("2012-01-01 2012-03-31 91");
        expect(dates("PARALLELPERIOD ( Dates[Date], -1, YEAR )", someDays)).toBe("2011-01-01 2011-12-31 365");
        expect(dates("PARALLELPERIOD ( Dates[Date], -1, MONTH )", during("2012-02-20", "2012-04-02"))).toBe("2012-01-01 2012-03-31 91");
    });
});

describe("single dates", () => {
    it("F258 are tables of one row that can stand for a date", () => {
        expect(dates("FIRSTDATE ( Dates[Date] )", "Dates[Month] = 201202")).toBe("2012-02-01 2012-02-01 1");
        expect(dates("LASTDATE ( Dates[Date] )", "Dates[Month] = 201202")).toBe("2012-02-29 2012-02-29 1");
        expect(value("LASTDATE ( Dates[Date] ) - FIRSTDATE ( Dates[Date] )", "Dates[Month] = 201202")).toBe(28);
        expect(value("CALCULATE ( [Metres], LASTDATE ( Dates[Date] ) )", "Dates[Month] = 201202")).toBe(20);
        expect(dates("DATESINPERIOD ( Dates[Date], LASTDATE ( Dates[Date] ), -2, DAY )", "Dates[Month] = 201202")).toBe("2012-02-28 2012-02-29 2");
    });

    it("F258 are BLANK where no date is visible, and leave out the BLANK one", () => {
        expect(value("LASTDATE ( Dates[Date] )", "Dates[Year] = 1999")).toBeNull();
        expect(valueOf(WATER, "FIRSTDATE ( Dates[Date] )")).toBe("2011-01-01");
        expect(valueOf(WATER, "FIRSTDATE ( Level[Day] )")).toBe("2011-03-31");
    });

    it("start and end the period of the visible dates", () => {
        const spring = during("2012-02-20", "2012-05-02");
        const start = (name: string): string => dates(`STARTOF${name} ( Dates[Date] )`, spring).slice(0, 10);
        const end = (name: string): string => dates(`ENDOF${name} ( Dates[Date] )`, spring).slice(0, 10);
        expect([start("MONTH"), start("QUARTER"), start("YEAR")]).toEqual(["2012-02-01", "2012-01-01", "2012-01-01"]);
        expect([end("MONTH"), end("QUARTER"), end("YEAR")]).toEqual(["2012-05-31", "2012-06-30", "2012-12-31"]);
        expect(dates("STARTOFYEAR ( Dates[Date], \"6-30\" )", spring)).toBe("2011-07-01 2011-07-01 1");
        expect(dates("ENDOFYEAR ( Dates[Date], \"06/30/2004\" )", spring)).toBe("2012-06-30 2012-06-30 1");
    });

    it("carry the balances that open and close a period", () => {
        const inFebruary = "Dates[Month] = 201202";
        expect(value("CLOSINGBALANCEMONTH ( [Metres], Dates[Date] )", inFebruary)).toBe(20);
        expect(value("CLOSINGBALANCEMONTH ( [Metres], Dates[Date], Level[Site] = \"North\" )", inFebruary)).toBeNull();
        expect(value("CLOSINGBALANCEYEAR ( [Metres], Dates[Date], \"6-30\" )", inFebruary)).toBe(30);
        expect(value("CLOSINGBALANCEQUARTER ( [Metres], Dates[Date] )", "Dates[Month] = 201204")).toBe(30);
        expect(value("OPENINGBALANCEMONTH ( [Metres], Dates[Date] )", "Dates[Month] = 201203")).toBe(20);
        expect(value("OPENINGBALANCEQUARTER ( [Metres], Dates[Date] )", "Dates[Month] = 201208")).toBe(30);
        expect(value("OPENINGBALANCEYEAR ( [Metres], Dates[Date] )", inFebruary)).toBe(6);
        expect(value("OPENINGBALANCEYEAR ( [Metres], Dates[Date], Level[Site] = \"North\", \"6-30\" )", inFebruary)).toBe(4);
    });
});

describe("the first and the last that is not BLANK", () => {
    it("F259 is a value with each value of the column in the filter context", () => {
        expect(valueOf(WATER, "LASTNONBLANKVALUE ( Dates[Date], [Metres] )")).toBe(100);
        expect(valueOf(WATER, "LASTNONBLANKVALUE ( Dates[Date], SUM ( Level[Metres] ) )")).toBe(100);
        expect(value("FIRSTNONBLANKVALUE ( Dates[Date], SUM ( Level[Metres] ) )", "Dates[Year] = 2012")).toBe(10);
        expect(value("LASTNONBLANKVALUE ( Dates[Date], [Metres] )", "Dates[Month] = 201302")).toBeNull();
    });

    it("F259 walks the values in their order, texts too", () => {
        expect(valueOf(WATER, "LASTNONBLANKVALUE ( Level[Site], MAX ( Level[Metres] ) )")).toBe(40);
        expect(valueOf(WATER, "FIRSTNONBLANKVALUE ( Level[Site], MAX ( Level[Metres] ) )")).toBe(100);
    });

    it("F260 is the value of the column without a transition for the expression", () => {
        expect(valueOf(WATER, "LASTNONBLANK ( Dates[Date], SUM ( Level[Metres] ) )")).toBe("2013-12-31");
        expect(valueOf(WATER, "LASTNONBLANK ( Dates[Date], CALCULATE ( SUM ( Level[Metres] ) ) )")).toBe("2013-01-15");
        expect(valueOf(WATER, "LASTNONBLANK ( Dates[Date], [Metres] )")).toBe("2013-01-15");
        expect(value("FIRSTNONBLANK ( Dates[Date], [Metres] )", "Dates[Year] = 2012")).toBe("2012-02-10");
        expect(value("CALCULATE ( [Metres], LASTNONBLANK ( Dates[Date], [Metres] ) )", "Dates[Year] = 2012")).toBe(40);
        expect(value("COUNTROWS ( LASTNONBLANK ( Dates[Date], [Metres] ) )", "Dates[Month] = 201302")).toBeNull();
    });
});

describe("the argument of dates", () => {
    it("sees the row that a bare column stands in", () => {
        const lasts = "SUMX ( VALUES ( Dates[Year] ), COUNTROWS ( DATESYTD ( Dates[Date] ) ) )";
        expect(valueOf(WATER, lasts)).toBe(365 + 366 + 365);
    });

    it("sees none of the row as a table: three years and the blank row see the last year each", () => {
        const table = "SUMX ( VALUES ( Dates[Year] ), COUNTROWS ( DATESYTD ( VALUES ( Dates[Date] ) ) ) )";
        expect(valueOf(WATER, table)).toBe(4 * 365);
    });

    it("may be a table of dates, a variable too", () => {
        expect(dates("PREVIOUSDAY ( STARTOFMONTH ( Dates[Date] ) )", "Dates[Month] = 201203")).toBe("2012-02-29 2012-02-29 1");
        expect(valueOf(WATER, "VAR days = FILTER ( ALL ( Dates[Date] ), Dates[Date] < dt\"2012-01-01\" ) RETURN CALCULATE ( [Metres], NEXTYEAR ( days ) )"))
            .toBe(100);
    });

    it("must be a column of dates of the model, whole days, and no condition", () => {
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Year] ) )")).toMatch(/^TYPE: DATESYTD wants a column of dates/);
        expect(failure("COUNTROWS ( DATESYTD ( { dt\"2012-01-01\" } ) )")).toMatch(/^UNSUPPORTED: DATESYTD over computed dates/);
        expect(failure("COUNTROWS ( DATESYTD ( Dates ) )")).toMatch(/^ARGUMENT: DATESYTD wants a table of one column, and this one has 3/);
        expect(failure("COUNTROWS ( DATESYTD ( Dates[Date] < dt\"2012-01-01\" ) )")).toMatch(/^UNSUPPORTED: DATESYTD over a condition/);
        expect(failure("CALCULATE ( [Metres], Dates[Date] = LASTDATE ( Dates[Date] ) )")).toMatch(/^EVALUATION: LASTDATE of a column cannot stand/);
        const times = testModel({ tables: { Log: { columns: { At: "dateTime" }, rows: [["2012-01-01T06:00:00"], ["2012-01-02"]] } } });
        expect(failure("COUNTROWS ( DATESYTD ( Log[At] ) )", times)).toMatch(/^UNSUPPORTED: DATESYTD over dates with a time of the day/);
        expect(valueOf(times, "FIRSTDATE ( Log[At] )")).toBe("2012-01-01T06:00:00");
    });
});
