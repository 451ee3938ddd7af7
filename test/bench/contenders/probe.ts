import { type Action, type Contender, type Scenario } from "../contender";

/** A chain of multiplications, each of which needs the one before: a fixed amount of work. */
const burn = (iterations: number, seed: number): number => {
    let state = seed;
    for (let index = 0; index < iterations; index++) state = Math.imul(state ^ index, 16777619);
    return state;
};

const sliceCount = 10;
const pause = 10;

/** Known amounts of work: so many iterations at once, twice as many, as many in slices with pauses, and none. */
export const createProbe = (): Contender => {
    let iterations = 0;
    let state = 1;
    const work = (count: number): void => {
        state = burn(count, state);
    };
    const inSlices = (left: number): void => {
        if (left === 0) return;
        work(iterations / sliceCount);
        setTimeout(() => inSlices(left - 1), pause);
    };
    const actions: Readonly<Partial<Record<Scenario, Action>>> = {
        first: () => work(iterations),
        again: () => work(2 * iterations),
        changed: () => inSlices(sliceCount),
        setting: () => undefined,
    };
    return {
        load: (_, count) => {
            iterations = count;
        },
        arm: (scenario) => actions[scenario] ?? null,
        drawing: () => ({ marks: 1, fingerprint: String(state) }),
    };
};
