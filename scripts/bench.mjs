// Measures the packaged visual beside charting libraries and bare floors; --help lists the options.
import { register } from "tsx/esm/api";
import { browserFlags, findBrowser } from "./browser.mjs";
import { packagedVisual } from "./build.mjs";
import { buildPackage } from "./start.mjs";

register();
const { main } = await import("../test/bench/main.ts");
const words = process.argv.slice(2);
// A package that is older than the sources would be measured in their name.
if (!words.includes("--help")) await buildPackage(console.error);
const launch = { executablePath: findBrowser(), args: browserFlags, packagedVisual: packagedVisual() };
process.exitCode = await main(words, launch);
