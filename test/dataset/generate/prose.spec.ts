import { PROSE } from "../../../dataset/generate/prose/dimensions/index";
import { KEY_FACTS } from "../../../dataset/generate/prose/keyFacts";
import { isPublished, rowsOf } from "../sampleTables";

const reports = rowsOf("weather_report");
const TEXTS = ["comment", "key_fact", "action", "decision_expected"] as const;
const written = reports.flatMap((row) => TEXTS.map((column) => row[column])).filter((text) => text !== "");

describe("the texts of the sample", () => {
    it("come from several dozens of templates per dimension taken together", () => {
        const facts = Object.values(PROSE).flatMap((prose) => Object.values(prose.facts).flat());
        expect(facts.length).toBeGreaterThan(120);
        expect(new Set(facts).size).toBe(facts.length);
        expect(Object.values(KEY_FACTS).flat().length).toBeGreaterThan(20);
    });

    it("leave no brace, double space, missing contraction or missing elision", () => {
        const clumsy = /[{}]| {2}|\.\.|\b[dD]e (le|les|une?) |(^|\s)à (le|les) |\b[dD]e [aeiouéèêà]/;
        expect(written.filter((text) => clumsy.test(text))).toEqual([]);
    });

    it("begin with a capital or a figure or a quotation, and end with a full stop", () => {
        expect(written.filter((text) => !/^[\p{Lu}\d«].*\.$/u.test(text))).toEqual([]);
    });

    it("have at most 280 characters in a key fact", () => {
        expect(Math.max(...reports.map((row) => row.key_fact.length))).toBeLessThanOrEqual(280);
    });

    it("explain every level from rain on with a comment and an action that names its owner and its date", () => {
        const poor = reports.filter((row) => isPublished(row) && Number(row.level) >= 3);
        expect(poor.length).toBeGreaterThan(500);
        expect(poor.filter((row) => row.comment === "" || !/porteur : .+ ; échéance : \d\d\/\d\d\/\d{4}\.$/.test(row.action))).toEqual([]);
    });

    it("are varied: most comments are written once", () => {
        const comments = reports.filter((row) => row.rating_state === "rated").map((row) => row.comment).filter(Boolean);
        expect(new Set(comments).size / comments.length).toBeGreaterThan(0.8);
    });
});
