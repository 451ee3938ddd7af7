import { openSession } from "../../../../dax/query/session";
import { ask, testModel, valueOf } from "../testModel";
import { expectErrors, expectValues, typesOf } from "./literal";

describe("dates", () => {
    it("F220 carry months and days over", () => {
        expectValues({ "DATE ( 2025, 13, 5 )": "2026-01-05", "DATE ( 2025, 0, 5 )": "2024-12-05", "DATE ( 2025, 2, 30 )": "2025-03-02" });
    });

    it("F221 take a year of two digits as one near 2000", () => {
        expectValues({ "DATE ( 49, 1, 1 )": "2049-01-01", "DATE ( 50, 1, 1 )": "1950-01-01" });
        expectErrors({ "DATE ( 10000, 1, 1 )": "EVALUATION", "DATE ( -1, 1, 1 )": "EVALUATION" });
    });

    it("F222 end their month in EOMONTH, where the months are rounded", () => {
        expectValues({ "EOMONTH ( DATE ( 2024, 1, 30 ), 1 )": "2024-02-29", "EOMONTH ( DATE ( 2025, 3, 15 ), -0.6 )": "2025-02-28", "EOMONTH ( BLANK (), 0 )": "1899-12-31" });
    });

    it("F223 keep their day in EDATE, where the months are cut, or take the last one of a shorter month", () => {
        expectValues({ "EDATE ( DATE ( 2025, 1, 31 ), 1 )": "2025-02-28", "EDATE ( DATE ( 2025, 3, 15 ), -1.9 )": "2025-02-15" });
    });

    it("F224 have a day of the week, in three ways", () => {
        expectValues({
            "WEEKDAY ( DATE ( 2025, 8, 3 ) )": 1, "WEEKDAY ( DATE ( 2025, 8, 3 ), 2 )": 7, "WEEKDAY ( DATE ( 2025, 8, 3 ), 3 )": 6,
            "WEEKDAY ( DATE ( 2025, 8, 4 ), 2 )": 1, "WEEKNUM ( DATE ( 2025, 12, 29 ), 21 )": 1,
        });
        expectErrors({ "WEEKDAY ( DATE ( 2025, 8, 3 ), 4 )": "ARGUMENT" });
    });

    it("F225 F226 F227 lie boundaries apart, of weeks before a Sunday, and negative if they are turned round", () => {
        const between = (unit: string): string => `DATEDIFF ( DATE ( 2024, 12, 31 ), DATE ( 2025, 1, 1 ), ${unit} )`;
        expectValues({
            [between("YEAR")]: 1, [between("QUARTER")]: 1, [between("MONTH")]: 1, [between("day")]: 1, [between("HOUR")]: 24,
            "DATEDIFF ( DATE ( 2025, 8, 2 ), DATE ( 2025, 8, 3 ), WEEK )": 1, "DATEDIFF ( DATE ( 2025, 8, 3 ), DATE ( 2025, 8, 9 ), WEEK )": 0,
            "DATEDIFF ( DATE ( 2025, 8, 9 ), DATE ( 2025, 8, 3 ), DAY )": -6, "DATEDIFF ( BLANK (), DATE ( 2025, 8, 3 ), DAY )": null,
        });
        expectErrors({ "DATEDIFF ( 1, 2, \"DAY\" )": "ARGUMENT" });
    });

    it("F228 count workdays with both ends, without the weekend that is named", () => {
        expectValues({
            "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ) )": 6, "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), 11 )": 7,
            "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), 2 )": 5, "NETWORKDAYS ( DATE ( 2025, 8, 11 ), DATE ( 2025, 8, 4 ) )": -6,
        });
        expectErrors({ "NETWORKDAYS ( 1, 9, 8 )": "ARGUMENT" });
    });

    it("F229 leave holidays out, once, and not on a weekend", () => {
        expectValues({
            "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), 1, { DATE ( 2025, 8, 5 ), DATE ( 2025, 8, 5 ), DATE ( 2025, 8, 9 ) } )": 5,
            "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), , { DATE ( 2025, 8, 5 ) } )": 5,
        });
        expectErrors({ "NETWORKDAYS ( 1, 9, 1, { ( 1, 2 ) } )": "ARGUMENT", "NETWORKDAYS ( 1, 9, 1, { \"1\" } )": "TYPE", "NETWORKDAYS ( 1, 9, 1, 5 )": "TYPE" });
        const model = testModel({ tables: { Off: { columns: { Day: "dateTime" }, rows: [["2025-08-06"], ["2025-08-07"], [null]] } } });
        expect(valueOf(model, "NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), 1, VALUES ( Off[Day] ) )")).toBe(4);
        expect(valueOf(model, "CALCULATE ( NETWORKDAYS ( DATE ( 2025, 8, 4 ), DATE ( 2025, 8, 11 ), 1, VALUES ( Off[Day] ) ), Off[Day] = DATE ( 2025, 8, 6 ) )"))
            .toBe(5);
    });

    it("F230 F233 take BLANK as 1899-12-30, but count no workdays between two BLANKs", () => {
        expectValues({
            "NETWORKDAYS ( BLANK (), BLANK () )": null, "NETWORKDAYS ( BLANK (), DATE ( 1900, 1, 1 ) )": 1, "YEAR ( BLANK () )": 1899, "DAY ( BLANK () )": 30,
        });
    });

    it("F232 are not texts", () => {
        expectErrors({ "YEAR ( \"2025-08-03\" )": "UNSUPPORTED", "EDATE ( IF ( TRUE, \"2025-08-03\", 1 ), 1 )": "UNSUPPORTED" });
        expectValues({ "DATEVALUE ( \"8/3/2025\" )": "2025-08-03" });
        expectValues({ "DATEVALUE ( \"8/3/2025\" )": "2025-03-08" }, {}, "fr-FR");
    });

    it("have parts, and a time", () => {
        expectValues({
            "YEAR ( DATE ( 2025, 8, 3 ) )": 2025, "QUARTER ( DATE ( 2025, 8, 3 ) )": 3, "MONTH ( DATE ( 2025, 8, 3 ) )": 8, "HOUR ( TIME ( 9, 8, 7 ) )": 9,
            "MINUTE ( TIME ( 9, 8, 7 ) )": 8, "SECOND ( TIME ( 9, 8, 7 ) )": 7, "YEARFRAC ( DATE ( 2025, 1, 1 ), DATE ( 2025, 7, 1 ) )": 0.5,
        });
        expect(typesOf("DATE ( 2025, 8, 3 )", "EOMONTH ( 1, 1 )", "DATEDIFF ( 1, 2, DAY )", "MONTH ( 1 )")).toEqual(["dateTime", "dateTime", "int64", "int64"]);
    });

    it("are read row by row", () => {
        const model = testModel({ tables: { T: { columns: { A: "dateTime", B: "dateTime" }, rows: [["2025-01-01", "2025-01-04"], ["2025-02-01", null], [null, null]] } } });
        expect(ask(model, "EVALUATE SELECTCOLUMNS ( T, \"end\", EOMONTH ( T[A], 0 ), \"days\", DATEDIFF ( T[A], T[B], DAY ) ) ORDER BY [end]"))
            .toEqual([["1899-12-31", null], ["2025-01-31", 3], ["2025-02-28", null]]);
    });
});

describe("the surroundings", () => {
    it("F231 tell the day, the time, and who reads in which language", () => {
        expectValues({
            "TODAY ()": "2025-08-03", "NOW ()": "2025-08-03T12:00:00", "TODAY () - DATE ( 2025, 8, 1 )": 2, "LEFT ( USERCULTURE (), 2 ) = \"fr\"": true,
            "USERPRINCIPALNAME ()": "a@b.example",
        }, { today: 45872, now: 45872.5, userCulture: "fr-FR", userPrincipalName: "a@b.example" });
    });

    it("are an error where they were not given, but only if they are asked for", () => {
        expectErrors({ "TODAY ()": "SESSION", "NOW ()": "SESSION", "USERCULTURE ()": "SESSION", "USERPRINCIPALNAME ()": "SESSION" });
        expectValues({ "IF ( TRUE, 1, YEAR ( TODAY () ) )": 1 });
    });
});

describe("a call of constants", () => {
    it("is a constant, so that it is computed once, and an error only where it is reached", () => {
        const session = openSession(testModel({ tables: { T: { columns: { A: "int64" }, rows: [[1], [2]] } } }));
        expect(valueOf(session, "DIVIDE ( 1, 0, YEAR ( DATE ( 2025, 1, 1 ) ) )")).toBe(2025);
        expect(valueOf(session, "SUMX ( T, IF ( T[A] > 5, SQRT ( -1 ), 1 ) )")).toBe(2);
    });
});
