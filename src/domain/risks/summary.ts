/** The share of the sum that the `top` largest values hold, 0 to 1; undefined where the sum is not above 0, and with a negative one, of which shares mean nothing. What is no finite number is not told. */
export function concentration(values: readonly (number | undefined)[], top = 5): number | undefined {
    // The few largest, least first: thousands of values are not sorted for five of them.
    const largest: number[] = [];
    let whole = 0;
    for (const value of values) {
        if (value === undefined || !Number.isFinite(value)) continue;
        if (value < 0) return undefined;
        whole += value;
        if (largest.length < top || value > largest[0]) insert(largest, value, top);
    }
    return whole > 0 ? largest.reduce((sum, value) => sum + value, 0) / whole : undefined;
}

function insert(largest: number[], value: number, top: number): void {
    largest.push(value);
    largest.sort((one, other) => one - other);
    if (largest.length > top) largest.shift();
}
