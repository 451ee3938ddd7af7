import { burn } from "./burn/suite";
import { heatmap } from "./heatmap";
import { risks } from "./risks/suite";
import { type Suite } from "./suite";

const suites: readonly Suite[] = [heatmap, burn, risks];

export const suiteOf = (name: string): Suite => {
    const suite = suites.find((each) => each.name === name);
    if (suite === undefined) throw new Error(`There is no chart "${name}"; there are ${suites.map((each) => each.name).join(", ")}.`);
    return suite;
};
