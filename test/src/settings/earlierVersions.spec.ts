import { makePane } from "../../../src/settings/pane";
import { keysAsTexts, viewOf } from "./localization";
import { VERSION_0_1 } from "./saved/version01";

/** The settings that a report saved with each version of the visual, by that version. */
const SAVED = { "0.1": VERSION_0_1 } as const;

for (const [version, saved] of Object.entries(SAVED)) {
    describe(`settings that version ${version} saved`, () => {
        const read = makePane(keysAsTexts).read(viewOf(saved));
        const defaults = makePane(keysAsTexts).read(undefined);

        for (const [object, own] of Object.entries(saved)) {
            it(`are read as they were meant, of ${object}`, () => {
                const now: Readonly<Record<string, unknown>> = { ...read[object as keyof typeof read] };
                for (const [name, value] of Object.entries(own)) expect(now[name]).withContext(name).toBe(value);
            });
        }

        it("leave what came later at its default", () => {
            for (const [object, initial] of Object.entries(defaults)) {
                const known = new Set(Object.keys(object in saved ? saved[object as keyof typeof saved] : {}));
                for (const [name, value] of Object.entries(initial as object).filter(([name]) => !known.has(name))) {
                    expect((read[object as keyof typeof read] as unknown as Record<string, unknown>)[name]).withContext(`${object}.${name}`).toEqual(value);
                }
            }
        });
    });
}
