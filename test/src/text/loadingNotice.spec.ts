import { loadingNotice } from "../../../src/text/loadingNotice";
import { english, french } from "./texts";

describe("loadingNotice", () => {
    it("says nothing when all rows are here", () => {
        expect(loadingNotice("complete", 30_000, english)).toEqual([]);
    });

    it("says how many rows are here while more are on their way", () => {
        expect(loadingNotice("loading", 30_000, english)).toEqual(["30,000 rows so far; more are on their way."]);
        expect(loadingNotice("loading", 1, french)).toEqual(["1 ligne pour l'instant ; la suite arrive."]);
    });

    it("says that rows are missing, and what to do, where the host holds more than it sends", () => {
        const [notice] = loadingNotice("cut", 30_000, english);
        expect(notice).toMatch(/^Only the first 30,000 rows are shown: .*Filter the page/);
        expect(loadingNotice("cut", 1, french)[0]).toMatch(/^Seule la première ligne \(1\)/);
    });
});
