/** Slow at both ends, fast in the middle: how far work has come when the share `part` of the time has passed. Both 0 to 1. */
export function easing(part: number): number {
    const held = Math.min(1, Math.max(0, part));
    return held * held * (3 - 2 * held);
}

/** How far a project has come when the share `part` of its time has passed: gentler than the easing. */
export function progressCurve(part: number): number {
    return (easing(part) + Math.min(1, Math.max(0, part))) / 2;
}

/** A whole amount in whole parts, in proportion to the weights; the parts add up to it exactly. */
export function spread(total: number, weights: readonly number[]): readonly number[] {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    let [passed, given] = [0, 0];
    return weights.map((weight) => {
        passed += weight;
        const upTo = sum > 0 ? Math.round((total * passed) / sum) : 0;
        const part = upTo - given;
        given = upTo;
        return part;
    });
}
