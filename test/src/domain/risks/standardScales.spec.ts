import { STANDARD_SCALES } from "../../../../src/domain/risks/standardScales";
import { foldWord } from "../../../../src/domain/words";
import { english, french } from "../../text/texts";

const scales = Object.entries(STANDARD_SCALES).flatMap(([name, { likelihood, impact }]) => [[`${name} likelihood`, likelihood], [`${name} impact`, impact]] as const);

describe("the usual scales of risks", () => {
    it("are of five, four and three levels on both axes", () => {
        expect(scales.map(([name, levels]) => `${name} ${levels.length}`)).toEqual(["std5 likelihood 5", "std5 impact 5", "std4 likelihood 4", "std4 impact 4", "std3 likelihood 3", "std3 impact 3"]);
    });

    it("have bounds that begin at nought and grow without gap or overlap, likelihoods up to one; or none at all", () => {
        for (const [name, levels] of scales) {
            const bounds = levels.map((level) => level.bounds);
            if (name.startsWith("std3")) {
                expect(bounds).withContext(name).toEqual([undefined, undefined, undefined]);
                continue;
            }
            bounds.forEach((own, at) => expect([own?.[0], (own?.[1] ?? 0) > (own?.[0] ?? 0)]).withContext(`${name} ${at}`).toEqual([at === 0 ? 0 : bounds[at - 1]?.[1], true]));
            if (name.endsWith("likelihood")) expect(bounds.at(-1)?.[1]).toBe(1);
        }
    });

    it("have their words as cells are folded", () => {
        for (const [name, levels] of scales) for (const { words } of levels) expect(words.map(foldWord)).withContext(name).toEqual([...words]);
    });

    it("know the names that both languages show, and give each word to one level alone", () => {
        for (const [name, levels] of scales) {
            const words = levels.map(({ key, words: own }) => [...new Set([english.say(key), french.say(key), ...own].map(foldWord))]);
            expect(new Set(words.flat()).size).withContext(name).toBe(words.flat().length);
            for (const { key, words: own } of levels) for (const texts of [english, french]) expect([texts.say(key) !== key, own.map(foldWord).includes(foldWord(texts.say(key)))]).withContext(`${name} ${key} ${texts.locale}`).toEqual([true, true]);
        }
    });
});
