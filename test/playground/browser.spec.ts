import { locateBrowser } from "../../scripts/browser.mjs";

const only = (...paths: readonly string[]) => (path: string): boolean => paths.includes(path);

describe("the search for a browser", () => {
    it("takes the one that is named before any other", () => {
        const exists = only("/opt/mine", "/usr/bin/chromium");
        expect(locateBrowser({ env: { CHROME_BIN: "/opt/mine" }, platform: "linux", exists })).toBe("/opt/mine");
    });

    it("says so when the one that is named is not there", () => {
        expect(() => locateBrowser({ env: { CHROME_PATH: "/nowhere" }, platform: "linux", exists: only() }))
            .toThrowError(/names \/nowhere, which is not there/);
    });

    it("prefers Chrome to Edge, and Edge to Chromium", () => {
        const chromium = "/usr/bin/chromium";
        const edge = "/usr/bin/microsoft-edge";
        const search = (...paths: readonly string[]): string | undefined =>
            locateBrowser({ env: {}, platform: "linux", exists: only(...paths) });
        expect(search(chromium, edge)).toBe(edge);
        expect(search(chromium)).toBe(chromium);
    });

    it("looks where macOS keeps its applications, and along the path", () => {
        const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        expect(locateBrowser({ env: {}, platform: "darwin", exists: only(chrome) })).toBe(chrome);
        const env = { PATH: "/a:/home/me/bin" };
        expect(locateBrowser({ env, platform: "linux", exists: only("/home/me/bin/chromium") }))
            .toBe("/home/me/bin/chromium");
    });

    it("finds nothing where there is nothing", () => {
        expect(locateBrowser({ env: {}, platform: "win32", exists: only() })).toBeUndefined();
    });
});
