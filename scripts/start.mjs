import { spawn } from "node:child_process";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { packagedVisual } from "./build.mjs";
import { listOfTexts } from "./listTexts.mjs";
import { ROOT, runNode } from "./run.mjs";

const at = (...parts) => join(ROOT, ...parts);

const packageSources = ["src", "style", "assets", "stringResources", "capabilities.json", "pbiviz.json"];
const pageSources = ["playground", "dax", "dataset/csv", "dataset/tmdl", "dataset/evaluate", "dataset/report", "dataset/check"];
const pageOutputs = ["playground/dist/index.html", "playground/dist/frame.js"];

/** Every file under a path, leaving out what is built. */
function filesUnder(path) {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path).filter(name => name !== "dist" && name !== "node_modules")
        .flatMap(name => filesUnder(join(path, name)));
}

const changed = path => statSync(path).mtimeMs;
const newest = paths => Math.max(0, ...paths.flatMap(path => filesUnder(at(path))).map(changed));

/** Packages the visual when its package is missing or older than its sources. */
export async function buildPackage(log) {
    const built = packagedVisual();
    if (built && changed(built) >= newest(packageSources)) return log("The visual's package is up to date.");
    log("Building the visual's package (about ten seconds)…");
    const { code, output } = await runNode(at("scripts", "build.mjs"), ["--package-only"], { quiet: true });
    if (code !== 0) throw new Error(`the visual's package was not built.\n${output}`);
}

const pageIsFresh = () => pageOutputs.every(path => existsSync(at(path)))
    && Math.min(...pageOutputs.map(path => changed(at(path)))) >= newest(pageSources);

async function buildPage(log) {
    if (pageIsFresh()) return log("The page is up to date.");
    log("Building the page…");
    const { build } = await import("vite");
    // The page empties the folder, so the frame comes second.
    await build({ configFile: at("playground", "vite.config.ts") });
    await build({ configFile: at("playground", "vite.frame.config.ts") });
}

const types = {
    ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png",
};

/** The frame inherits this policy, so it must allow the frame's own inline script; nothing else leaves the origin. */
const policy = "default-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
    + "base-uri 'none'; form-action 'none'";

const within = (folder, path) => {
    const file = normalize(join(folder, path));
    return file === folder || file.startsWith(folder + sep) ? file : undefined;
};

/** The text files of the semantic model and of its report, each as one list from path to text: read when asked, so that a change shows at once. */
const textLists = {
    "/model.json": { root: at("dataset/pmo.SemanticModel/definition"), folder: at("dataset/pmo.SemanticModel/definition"), ending: ".tmdl" },
    "/report.json": { root: at("dataset"), folder: at("dataset/pmo.Report/definition"), ending: ".json" },
};

function answerList(request, response, path) {
    try {
        const text = JSON.stringify(listOfTexts(textLists[path]));
        response.writeHead(200, headersOf(path)).end(request.method === "HEAD" ? undefined : text);
    } catch (error) {
        response.writeHead(500, headersOf("reason.txt")).end(`${error.message}\n`);
    }
}

function fileFor(path, pbiviz) {
    if (path === "/") return at("playground", "dist", "index.html");
    if (path === "/visual.pbiviz") return pbiviz ?? packagedVisual();
    if (path.startsWith("/sample/")) return within(at("dataset", "sample"), path.slice("/sample/".length));
    return within(at("playground", "dist"), path.slice(1));
}

function pathOf(url) {
    try {
        return decodeURIComponent(new URL(url, "http://localhost").pathname);
    } catch {
        return "/?";
    }
}

const headersOf = name => ({
    "content-type": types[extname(name)] ?? "application/octet-stream",
    "content-security-policy": policy,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
});

function answer(request, response, pbiviz) {
    const path = pathOf(request.url);
    const isRead = ["GET", "HEAD"].includes(request.method);
    if (isRead && Object.hasOwn(textLists, path)) return answerList(request, response, path);
    const file = fileFor(path, pbiviz);
    if (!isRead || !file || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
        return;
    }
    response.writeHead(200, headersOf(file));
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
}

function listen(server, port) {
    return new Promise((done, failed) => {
        server.once("error", failed);
        server.listen(port, "127.0.0.1", () => {
            server.off("error", failed);
            done(server.address().port);
        });
    });
}

/** The port that is asked for or, when it is taken, the next free one. */
async function listenFrom(server, port, tries = 20) {
    try {
        return await listen(server, port);
    } catch (error) {
        if (error.code !== "EADDRINUSE" || tries === 0) throw error;
        return listenFrom(server, port + 1, tries - 1);
    }
}

const closing = server => () => new Promise(done => {
    server.close(() => done());
    server.closeAllConnections();
});

/**
 * Builds what is stale, then serves the local report on 127.0.0.1.
 * `port` 0 takes any free port; `pbiviz` serves another package than the one in dist.
 */
export async function startServer({ port = 5173, pbiviz, log = () => undefined } = {}) {
    if (!pbiviz) await buildPackage(log);
    await buildPage(log);
    const server = createServer((request, response) => answer(request, response, pbiviz));
    const taken = await listenFrom(server, port);
    return { url: `http://127.0.0.1:${taken}/`, port: taken, close: closing(server) };
}

const hasDesktop = () => !process.env.CI
    && (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** A browser that does not open is no reason to stop: the address is printed. */
function openBrowser(url) {
    const [command, ...args] = openers[process.platform] ?? openers.linux;
    spawn(command, [...args, url], { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}

async function main() {
    const { values } = parseArgs({
        options: { port: { type: "string" }, open: { type: "boolean" }, "no-open": { type: "boolean" } },
    });
    const port = values.port === undefined ? 5173 : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port takes a number, not ${values.port}`);
    const server = await startServer({ port, log: console.log });
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close().then(() => process.exit(0)));
    if (!existsSync(at("dataset", "sample"))) console.log("No sample data in dataset/sample: open a CSV of your own.");
    if (!values["no-open"] && (values.open || hasDesktop())) openBrowser(server.url);
    console.log(`Local report: ${server.url}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
    main().catch(error => {
        console.error(`The local report could not start: ${error.message}`);
        process.exitCode = 1;
    });
}
