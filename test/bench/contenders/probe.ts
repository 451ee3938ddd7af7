import { type Action, type Contender, type Scenario } from "../contender";

const occupy = (milliseconds: number): void => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
};

const later = (work: () => void, delay: number): void => void setTimeout(work, delay);

/** Ten slices of 5 ms, each started by a timer 10 ms after the one before: work that outlives the call. */
const inSlices = (left = 10): void => {
    if (left === 0) return;
    occupy(5);
    later(() => inSlices(left - 1), 10);
};

const actions: Readonly<Partial<Record<Scenario, Action>>> = {
    first: () => occupy(50),
    again: () => inSlices(),
    changed: () => undefined,
};

/** Known amounts of work: 50 ms at once, 50 ms in slices, and none. What is measured must say so. */
export const createProbe = (): Contender => ({
    load: () => undefined,
    arm: (scenario) => actions[scenario] ?? null,
    drawing: () => ({ marks: 1, fingerprint: "" }),
});
