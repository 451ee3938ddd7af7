// Measures the packaged visual beside charting libraries and bare floors; --help lists the options.
import { register } from "tsx/esm/api";
import { browserFlags, findBrowser } from "./browser.mjs";
import { packagedVisual } from "./build.mjs";

register();
const { main } = await import("../test/bench/main.ts");
const launch = { executablePath: findBrowser(), args: browserFlags, packagedVisual: packagedVisual() };
process.exitCode = await main(process.argv.slice(2), launch);
