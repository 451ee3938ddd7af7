import fc from "fast-check";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { dateSerial } from "../../../dataset/evaluate/dateSerial";

describe("the days of a date in a file", () => {
    it("counts from 1899-12-30", () => {
        expect(["1899-12-30", "1899-12-31", "1900-03-01", "2026-05-31", "1899-12-29", "0001-01-01"].map(dateSerial))
            .toEqual([0, 1, 61, 46173, -1, -693593]);
    });

    it("gives the time of the day as a fraction", () => {
        expect(dateSerial("2026-05-31T18:00:00")).toBe(46173.75);
    });

    it("gives what a date literal of DAX gives", () => {
        const seconds = fc.integer({ min: Date.UTC(1600, 0, 1) / 1000, max: Date.UTC(2400, 0, 1) / 1000 });
        fc.assert(fc.property(seconds, (second) => {
            const text = new Date(second * 1000).toISOString().slice(0, 19);
            return dateSerial(text) === dateLiteral(text) && dateSerial(text.slice(0, 10)) === dateLiteral(text.slice(0, 10));
        }));
    });

    it("refuses days that do not exist and other forms", () => {
        const texts = ["2026-02-29", "2026-13-01", "2026-00-10", "31/05/2026", "2026-5-31", "2026-05-31T25:00:00", "2026-05-31 10:00:00", "x"];
        expect(texts.map(dateSerial)).toEqual(texts.map(() => undefined));
    });
});
