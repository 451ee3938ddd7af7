/** Time of the main thread, in ms. */
export interface Reading {
    readonly task: number;
    readonly script: number;
    readonly layout: number;
    readonly style: number;
}

export const noTime: Reading = { task: 0, script: 0, layout: 0, style: 0 };

const combine = (left: Reading, right: Reading, how: (a: number, b: number) => number): Reading => ({
    task: how(left.task, right.task),
    script: how(left.script, right.script),
    layout: how(left.layout, right.layout),
    style: how(left.style, right.style),
});

export const plus = (left: Reading, right: Reading): Reading => combine(left, right, (a, b) => a + b);
export const minus = (left: Reading, right: Reading): Reading => combine(left, right, (a, b) => a - b);
export const times = (reading: Reading, factor: number): Reading => combine(reading, reading, (a) => a * factor);
export const atLeastZero = (reading: Reading): Reading => combine(reading, reading, (a) => Math.max(0, a));

/** The work of an action: all that was spent in some waits, less what as many idle waits cost. */
export const workOf = (waits: readonly Reading[], idleWait: Reading): Reading =>
    atLeastZero(minus(waits.reduce(plus, noTime), times(idleWait, waits.length)));
