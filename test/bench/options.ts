import { parseArgs } from "node:util";
import { type Scenario, scenarios } from "./contender";

export interface Options {
    /** The chart to measure, by the name of its suite. */
    readonly chart: string;
    /** The sizes that were asked for; undefined for the usual ones. */
    readonly rows: readonly number[] | undefined;
    readonly runs: number;
    readonly only: readonly string[];
    readonly profile: string | null;
    readonly scenario: Scenario;
    readonly package: string | undefined;
    readonly check: boolean;
    readonly help: boolean;
}

export const usage = `npm run bench -- [heatmap|burn|risks] [options]
  heatmap, burn, risks          the chart to measure (default: heatmap)
  --rows 2000,30000             sizes, in rows of the DataView (default: heatmap 500,2000,10000,30000; burn 3000,30000;
                                risks 1000,5000)
  --runs 7                      fresh pages for each contender and size
  --only ours,floors,echarts    contenders by name, group (ours, floors, peers) or first word
  --check                       exit code 1 when a bar is missed
  --package FILE                the packaged visual (default: what the build left in dist/)
  --profile FILE                instead: write a CPU profile of our own drawing and print the largest self times
  --scenario first              what to profile: first, again, changed, setting, scroll, resize`;

const list = (text: string): string[] => text.split(",").map((part) => part.trim()).filter((part) => part !== "");

const asScenario = (text: string): Scenario => {
    const scenario = scenarios.find((each) => each === text);
    if (scenario === undefined) throw new Error(`There is no scenario "${text}"; there are ${scenarios.join(", ")}.`);
    return scenario;
};

const asCount = (text: string): number => {
    const count = Number(text);
    if (!Number.isInteger(count) || count < 1) throw new Error(`"${text}" is not a number of rows or runs.`);
    return count;
};

export const readOptions = (args: readonly string[]): Options => {
    const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
            rows: { type: "string" },
            runs: { type: "string", default: "7" },
            only: { type: "string", default: "" },
            profile: { type: "string" },
            scenario: { type: "string", default: "first" },
            package: { type: "string" },
            check: { type: "boolean", default: false },
            help: { type: "boolean", default: false },
        },
    });
    if (positionals.length > 1) throw new Error(`One chart at a time, not ${positionals.join(" and ")}.`);
    return {
        chart: positionals[0] ?? "heatmap",
        rows: values.rows === undefined ? undefined : list(values.rows).map(asCount),
        runs: asCount(values.runs),
        only: list(values.only),
        profile: values.profile ?? null,
        scenario: asScenario(values.scenario),
        package: values.package,
        check: values.check,
        help: values.help,
    };
};
