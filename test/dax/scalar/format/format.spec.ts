import { dateLiteral } from "../../../../dax/scalar/date/dateLiteral";
import { formatValue } from "../../../../dax/scalar/format/formatValue";
import { DateValue } from "../../../../dax/value";
import { codeOf } from "../failure";

const number = (value: number, format: string, culture = "en-US"): string => formatValue(value, "double", format, culture);
const date = (text: string, format: string, culture = "en-US"): string => formatValue(dateLiteral(text), "dateTime", format, culture);

describe("FORMAT of a number", () => {
    it("F076 is \"\" for BLANK", () => {
        expect(formatValue(null, "double", "0.0", "en-US")).toBe("");
    });

    it("F077 F078 writes the separators of the culture for those of the format", () => {
        expect(number(1477000, "#,##0.00", "de-DE")).toBe("1.477.000,00");
        expect(number(1477000, "#,##0.00", "pt-BR")).toBe("1.477.000,00");
        expect(number(1477000, "#,##0.00", "en-GB")).toBe("1,477,000.00");
        expect(number(1477000, "#,##0.00", "fr-FR")).toBe("1\u202f477\u202f000,00");
    });

    it("F079 rounds halves away from zero on the decimal value", () => {
        expect([number(1235.5, "#,##0"), number(0.135, "0.00"), number(-0.5, "0"), number(999.96, "0.0"), number(2.5, "0")])
            .toEqual(["1,236", "0.14", "-1", "1000.0", "3"]);
    });

    it("F080 has sections for positive numbers, negative ones and 0", () => {
        const format = "0.0;(0.0);zero";
        expect([2, -2, 0].map((value) => number(value, format))).toEqual(["2.0", "(2.0)", "zero"]);
        expect([0.123, -0.123, 0].map((value) => number(value, "+0.0%;-0.0%;0.0%"))).toEqual(["+12.3%", "-12.3%", "0.0%"]);
        expect([5, -5, 0].map((value) => number(value, "0;;\"-\""))).toEqual(["5", "-5", "-"]);
        expect([5, -5, 0].map((value) => number(value, "0;-0;;"))).toEqual(["5", "-5", ""]);
    });

    it("F081 divides by a thousand for a comma at the end of the digits", () => {
        expect([number(2297200.9, "0,.0"), number(2297200.9, "$#,##0,.0K"), number(2297200.9, "0,,.00M"), number(1234567, "#,##0,")])
            .toEqual(["2297.2", "$2,297.2K", "2.30M", "1,235"]);
    });

    it("F082 multiplies by 100 for a %", () => {
        expect([number(0.1234, "0.0%"), number(0.145, "0%"), number(1.005, "0.0 %")]).toEqual(["12.3%", "15%", "100.5 %"]);
    });

    it("F083 keeps the point", () => {
        expect([number(2, "0.##"), number(2.5, "0.##"), number(0.25, ".0#"), number(12.5, ".00")]).toEqual(["2.", "2.5", ".25", "12.50"]);
    });

    it("F084 writes quoted text as it is", () => {
        expect([number(1234.5, "\"$ \"#,##0"), number(5, "\"a;b \"0"), number(5, "0 \\d"), number(5, "0\" days\"")])
            .toEqual(["$ 1,235", "a;b 5", "5 d", "5 days"]);
        expect(number(12500, "#,0 €", "fr-FR")).toBe("12\u202f500 €");
    });

    it("fills with zeros and leaves out what # allows", () => {
        expect([number(1, "000"), number(0, "#"), number(0, "#,##0"), number(1234, "0000000"), number(1234, "0,000,000"), number(123456, "000-000")])
            .toEqual(["001", "", "0", "0001234", "0,001,234", "123-456"]);
    });

    it("writes all digits of large numbers", () => {
        expect([number(1234567890123456, "#,##0"), number(1e21, "0"), number(12345678901234.56, "0.00")])
            .toEqual(["1,234,567,890,123,456", "1000000000000000000000", "12345678901234.56"]);
    });

    it("writes powers of ten", () => {
        expect([number(12345, "0.00E+00"), number(0.00012, "0.0E-00"), number(12345, "0.0e-0")]).toEqual(["1.23E+04", "1.2E-04", "1.2e4"]);
        expect([number(999.96, "0.0E+0"), number(0, "0.0E+00"), number(12345, "00.0E+0")]).toEqual(["1.0E+3", "0.0E+00", "12.3E+3"]);
    });

    it("gives a negative number that rounds to 0 no sign", () => {
        expect(number(-0.001, "0.00")).toBe("0.00");
    });

    it("F088 knows names", () => {
        expect(["General Number", "Fixed", "Standard", "percent", "Scientific"].map((name) => number(12345.678, name)))
            .toEqual(["12345.678", "12345.68", "12,345.68", "1234567.80%", "1.23E+04"]);
        expect([number(1, "True/False"), number(0, "Yes/No"), formatValue(true, "boolean", "On/Off", "en-US")]).toEqual(["True", "No", "On"]);
        expect([number(1234.5, "Currency"), number(-1234.5, "Currency"), number(1234.5, "Currency", "fr-FR")])
            .toEqual(["$1,234.50", "($1,234.50)", "1\u202f234,50 €"]);
    });

    it("writes what is not finite as a word, and an empty format as \"&\" does", () => {
        expect([number(Infinity, "0.0"), number(NaN, "0%"), number(1.5, "", "fr-FR")]).toEqual(["Infinity", "NaN", "1,5"]);
    });

    it("refuses what it does not understand", () => {
        const formats = ["0 d", "0.0,", "0.0.0", "0;0;0;0;0", "0.0E+00 0", "Medium Date", "xyz", "@"];
        expect(formats.map((format) => codeOf(() => number(1, format)))).toEqual(new Array(8).fill("UNSUPPORTED"));
        expect(codeOf(() => formatValue("a", "string", "0", "en-US"))).toBe("UNSUPPORTED");
        expect(codeOf(() => formatValue(true, "boolean", "0", "en-US"))).toBe("UNSUPPORTED");
        expect(codeOf(() => formatValue(null, "double", "0;0;0;none", "en-US"))).toBe("UNSUPPORTED");
        expect(codeOf(() => number(1, "0", "xx-XX"))).toBe("ARGUMENT");
    });
});

describe("FORMAT of a date", () => {
    const noon = "2021-07-19T12:00:00";

    it("F085 tells months from minutes", () => {
        expect([date(noon, "mm hh:mm"), date("2020-06-25T13:23:45", "h:m:s"), date("2020-06-25T13:03:45", "m n nn"), date(noon, "mm:ss")])
            .toEqual(["07 12:00", "13:23:45", "6 3 03", "07:00"]);
    });

    it("F086 has numbers of weekday, quarter, week and day of the year, and names in the culture", () => {
        expect(date("2020-06-25", "w q y ww")).toBe("5 2 177 26");
        expect(date("2020-06-25", "ddd dddd mmm mmmm", "de-DE")).toBe("Do Donnerstag Jun Juni");
        expect(date("2021-07-19", "dddd d mmmm", "fr-FR")).toBe("lundi 19 juillet");
        expect(date("2021-07-19", "mmm d, yyyy")).toBe("Jul 19, 2021");
        expect(date("2020-06-25", "yyyy \\Qq yy")).toBe("2020 Q2 20");
    });

    it("F087 takes no notice of case", () => {
        expect([date("2020-01-02", "YYYY-MM-DD"), date(noon, "DD/MM/YYYY HH:MM")]).toEqual(["2020-01-02", "19/07/2021 12:00"]);
    });

    it("writes hours of twelve beside the words for before and after noon", () => {
        expect([date("2020-06-25T13:23:45", "hh:nn:ss AMPM"), date("2020-06-25T00:05:00", "h:nn am/pm"), date(noon, "hA/P")])
            .toEqual(["01:23:45 PM", "12:05 am", "12P"]);
    });

    it("F088 knows names, and the forms of the culture", () => {
        expect(date("2021-07-19", "Long Date")).toBe("Monday, July 19, 2021");
        expect(date("2021-07-19", "Long Date", "fr-FR")).toBe("lundi 19 juillet 2021");
        expect(["General Date", "c", "Short Date", "ddddd", "Long Time", "ttttt", "Short Time"].map((name) => date(noon, name)))
            .toEqual(["7/19/2021 12:00:00 PM", "7/19/2021 12:00:00 PM", "7/19/2021", "7/19/2021", "12:00:00 PM", "12:00:00 PM", "12:00"]);
    });

    it("F078 writes the separators of the culture", () => {
        expect([date("2021-07-19", "dd/mm/yyyy", "fr-FR"), date("2021-07-19", "dd/mm/yyyy", "de-DE"), date("2021-07-19", "dd\"/\"mm", "de-DE")])
            .toEqual(["19/07/2021", "19.07.2021", "19/07"]);
    });

    it("takes dates in variants, and numbers as dates", () => {
        expect(formatValue(new DateValue(2), "variant", "yyyy-mm-dd", "en-US")).toBe("1900-01-01");
        expect(formatValue(2, "int64", "yyyy-mm-dd", "en-US")).toBe("1900-01-01");
        expect(formatValue(2, "dateTime", "0.0", "en-US")).toBe("2.0");
        expect(codeOf(() => formatValue(1e12, "double", "yyyy", "en-US"))).toBe("EVALUATION");
    });

    it("refuses letters that are no field", () => {
        expect(["yyy", "fff", "yyyy;mm", "tt"].map((format) => codeOf(() => date(noon, format)))).toEqual(new Array(4).fill("UNSUPPORTED"));
    });
});
