import { strToU8, zipSync } from "fflate";
import type { FrameStart } from "../../../playground/frame/messages";
import { lightTheme, darkTheme } from "../../../playground/host";
import { createCaptions } from "../../../playground/page/captions";
import { readPackage } from "../../../playground/page/package";
import { planMessages } from "../../../playground/page/plan";
import { clearProperties, setProperty } from "../../../playground/page/settings";
import { srcdoc } from "../../../playground/page/srcdoc";
import { fitScale } from "../../../playground/page/report/useFit";
import { english } from "../../../playground/page/text/english";
import { french } from "../../../playground/page/text/french";

const content = {
    visual: { guid: "visualABC", displayName: "A <visual>", version: "1.0.0.0" },
    stringResources: { "en-US": { Role_levels: "Levels" }, "fr-FR": { Role_levels: "Niveaux", Choice_top: "Haut" } },
    capabilities: {
        dataRoles: [{ name: "levels", displayNameKey: "Role_levels" }],
        objects: { legend: { properties: { position: { type: { enumeration: [
            { value: "top", displayNameKey: "Choice_top" }, { value: "left", displayName: "Left" }] } } } } },
    },
    content: { js: "window.text = '</script><!-- x';", css: "a::after { content: '</style>'; }", iconBase64: "" },
};

const zipped = (json: unknown): Uint8Array =>
    zipSync({ "package.json": strToU8("{}"), "resources/visualABC.pbiviz.json": strToU8(JSON.stringify(json)) });

describe("the package of a visual", () => {
    it("is read with its code, its styles, its texts and its capabilities", () => {
        const visual = readPackage(zipped(content));
        expect([visual.guid, visual.version, visual.js]).toEqual(["visualABC", "1.0.0.0", content.content.js]);
    });

    it("is refused when it holds no visual", () => {
        expect(() => readPackage(zipped({}))).toThrowError(/holds no visual/);
        expect(() => readPackage(zipSync({ "package.json": strToU8("{}") }))).toThrowError(/holds no resources/);
    });

    it("is written into a page that its code cannot close or open to the network", () => {
        const page = srcdoc(readPackage(zipped(content)), "frame();");
        expect(page.match(/<\/script/g)?.length).toBe(2);
        expect(page.match(/<\/style/g)?.length).toBe(2);
        expect(page).toContain("default-src 'none'");
        expect(page).toContain("'\\x3c/script>\\x3c!-- x'");
    });

    it("names its roles and choices in the reader's language", () => {
        const captions = createCaptions(readPackage(zipped(content)), "fr-FR");
        expect([captions.role("levels"), captions.role("other")]).toEqual(["Niveaux", "other"]);
        const property = { objectName: "legend", propertyName: "position", scope: "" };
        const control = { type: "Dropdown", property, value: "top", items: undefined, minimum: undefined,
            maximum: undefined, unit: undefined, placeholder: undefined };
        expect(captions.items(control).map(({ displayName }) => displayName)).toEqual(["Haut", "Left"]);
    });
});

describe("what the page sends to the frame", () => {
    const shown: FrameStart = {
        guid: "g", place: "periods", strings: {}, locale: "fr-FR", theme: lightTheme, highContrast: false, allowInteractions: true,
        table: undefined, objects: {}, viewport: { width: 1, height: 1 }, viewMode: 0, formatMode: false,
    };
    const kinds = (change: Partial<FrameStart>): readonly string[] =>
        planMessages(shown, { ...shown, ...change }).map(({ kind }) => kind);

    it("starts the visual at first, and again in another language, theme or place", () => {
        expect(planMessages(undefined, shown).map(({ kind }) => kind)).toEqual(["start"]);
        expect(kinds({ locale: "en-US", objects: {} })).toEqual(["start"]);
        expect(kinds({ theme: darkTheme })).toEqual(["start"]);
        expect(kinds({ place: "budget/budget_curves", table: { columns: [], rows: [] }, objects: {} })).toEqual(["start"]);
    });

    it("is otherwise only what has changed", () => {
        expect(kinds({})).toEqual([]);
        expect(kinds({ viewport: { width: 300, height: 200 } })).toEqual(["viewport"]);
        expect(kinds({ table: { columns: [], rows: [] }, objects: {} })).toEqual(["table", "objects"]);
    });
});

describe("the settings that the pane keeps", () => {
    const show = { objectName: "legend", propertyName: "show", scope: "" };
    const position = { objectName: "legend", propertyName: "position", scope: "" };

    it("are set one at a time and cleared together", () => {
        const stored = setProperty(setProperty({}, show, false), position, "top");
        expect(stored).toEqual({ "": { legend: { show: false, position: "top" } } });
        expect(clearProperties(stored, [show])).toEqual({ "": { legend: { position: "top" } } });
        expect(clearProperties(stored, [show, position])).toEqual({});
    });
});

describe("the page", () => {
    it("shrinks to be seen whole, and never grows", () => {
        const sheet = { width: 1280, height: 720 };
        expect(fitScale({ width: 640, height: 720 }, sheet)).toBe(0.5);
        expect(fitScale({ width: 4000, height: 4000 }, sheet)).toBe(1);
    });

    it("says the same things in both languages, in different words", () => {
        expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
        expect(Object.keys(french.problems)).toEqual(Object.keys(english.problems));
        expect(french.pane).not.toBe(english.pane);
    });
});
