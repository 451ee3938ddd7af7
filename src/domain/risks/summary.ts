/**
 * The share of their sum that the `top` largest values hold, 0 to 1; undefined where the sum is not above 0, and with a negative value, of
 * which shares mean nothing.
 * @param ascending the values from the least to the greatest, then NaN for those that are not told
 * @param sum of those that are told
 */
export function concentration(ascending: Float64Array, sum: number, top = 5): number | undefined {
    const told = toldOf(ascending);
    let largest = 0;
    for (let at = Math.max(0, told - top); at < told; at += 1) largest += ascending[at];
    return sum > 0 && ascending[0] >= 0 ? Math.min(1, largest / sum) : undefined;
}

/** How many values are told, before the NaN at the end. */
export function toldOf(ascending: Float64Array): number {
    let told = ascending.length;
    while (told > 0 && Number.isNaN(ascending[told - 1])) told -= 1;
    return told;
}
