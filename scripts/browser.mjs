import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

const names = {
    linux: ["google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chromium", "chromium-browser"],
    darwin: [],
    win32: ["chrome.exe", "msedge.exe"],
};

const macApplications = [
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "Chromium.app/Contents/MacOS/Chromium",
];

const windowsApplications = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
];

const under = (folders, paths) => folders.filter(Boolean).flatMap(folder => paths.map(path => join(folder, path)));

function usualPlaces(platform, env) {
    if (platform === "darwin") return under(["/Applications", join(env.HOME ?? "", "Applications")], macApplications);
    if (platform === "win32") {
        return under([env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA], windowsApplications);
    }
    return under(["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"], [...names.linux, "chrome"]);
}

const onPath = (platform, env) => under((env.PATH ?? "").split(delimiter), names[platform] ?? names.linux);

/** The first browser at hand, or undefined: the one that is named, then Chrome, Edge and Chromium where they usually are. */
export function locateBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
    const named = [env.CHROME_BIN, env.CHROME_PATH].find(Boolean);
    if (named !== undefined) {
        if (exists(named)) return named;
        throw new Error(`CHROME_BIN or CHROME_PATH names ${named}, which is not there: correct it, or unset it.`);
    }
    return [...usualPlaces(platform, env), ...onPath(platform, env)].find(path => exists(path));
}

function installChromium() {
    console.log("No browser found: installing Debian's Chromium…");
    installPackages("chromium");
}

const advice = "No Chrome, Edge or Chromium was found: install one of them, or set CHROME_BIN to the path of its program.";

/** The path of a Chromium-based browser. On Debian, as root, one is installed when there is none. */
export function findBrowser() {
    const found = locateBrowser();
    if (found !== undefined) return found;
    if (!canInstall()) throw new Error(advice);
    try {
        installChromium();
    } catch (error) {
        throw new Error(`${advice} (apt-get failed: ${error.message})`, { cause: error });
    }
    const installed = locateBrowser();
    if (installed === undefined) throw new Error(advice);
    return installed;
}

/** No sandbox, which root cannot have, and no call home. */
export const browserFlags = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];
