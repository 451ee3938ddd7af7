// Runs the visual's specs in Chromium. The browser comes from CHROME_BIN, which scripts/test.mjs sets.
const os = require("node:os");
const path = require("node:path");

const coverage = process.env.COVERAGE !== "off";

module.exports = (config) => {
    config.set({
        browsers: ["Headless"],
        customLaunchers: {
            Headless: {
                base: "ChromeHeadless",
                flags: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            },
        },
        frameworks: ["webpack", "jasmine"],
        plugins: ["karma-webpack", "karma-jasmine", "karma-chrome-launcher", "karma-coverage", require("./scripts/karmaTotals.cjs")],
        files: ["test/src/all.ts"],
        preprocessors: { "test/src/all.ts": ["webpack"] },
        reporters: ["progress", "totals", ...(coverage ? ["coverage"] : [])],
        coverageReporter: { dir: path.join(__dirname, "coverage"), reporters: [{ type: "text-summary" }, { type: "lcovonly", subdir: ".", file: "visual.info" }] },
        browserNoActivityTimeout: 240_000,
        singleRun: true,
        webpack: webpackConfig(),
        webpackMiddleware: { stats: "errors-only" },
    });
};

function webpackConfig() {
    return {
        mode: "development",
        devtool: "inline-source-map",
        output: { path: path.join(os.tmpdir(), `portfolio-meteo-specs-${process.pid}`) },
        resolve: { extensions: [".ts", ".js"] },
        performance: { hints: false },
        module: {
            rules: [
                { test: /\.less$/, type: "asset/source" },
                { test: /\.(resjson|json)$/, type: "json" },
                {
                    test: /\.ts$/,
                    exclude: /node_modules/,
                    use: [{ loader: "ts-loader", options: { configFile: "tsconfig.karma.json", onlyCompileBundledFiles: true } }],
                },
                ...(coverage ? [{
                    test: /\.ts$/,
                    enforce: "post",
                    include: path.join(__dirname, "src"),
                    use: [{ loader: "coverage-istanbul-loader", options: { esModules: true } }],
                }] : []),
            ],
        },
    };
}
