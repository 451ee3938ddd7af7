/**
 * The share of the sum that the `top` largest values hold, 0 to 1; undefined where the sum is not above 0, and with a negative one, of
 * which shares mean nothing. NaN is not told.
 */
export function concentration(values: Float64Array, top = 5): number | undefined {
    // The engine sorts numbers faster than anything else walks them, and leaves what is none at the end.
    const sorted = values.slice().sort();
    let [whole, largest] = [0, 0];
    for (let at = sorted.length - 1, place = 0; at >= 0; at -= 1) {
        if (Number.isNaN(sorted[at])) continue;
        whole += sorted[at];
        if (place < top) largest += sorted[at];
        place += 1;
    }
    return whole > 0 && sorted[0] >= 0 ? largest / whole : undefined;
}
