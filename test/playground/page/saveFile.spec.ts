import { safeName } from "../../../playground/page/saveFile";

describe("the name of a saved file", () => {
    it("stays as it is where it is a plain one", () => {
        expect(safeName("Météo du portefeuille 2026-05-31.csv")).toBe("Météo du portefeuille 2026-05-31.csv");
    });

    it("loses what a file system or the eye would take for something else", () => {
        expect(safeName("../../etc/a\u202Efdp.csv")).toBe(".._.._etc_a_fdp.csv");
    });

    it("is none for what a machine would run", () => {
        expect(["a.exe", "a.csv.html", "a"].map(safeName)).toEqual([undefined, undefined, undefined]);
    });
});
