/** K07: the share of the sum, 0 to 1, that the `top` largest hold; undefined where the sum is 0 or nothing is told. */
export function concentration(values: readonly (number | undefined)[], top = 5): number | undefined {
    const told = values.filter((value) => value !== undefined && Number.isFinite(value)).map(Number).sort((one, other) => other - one);
    const whole = sum(told);
    return whole > 0 ? sum(told.slice(0, top)) / whole : undefined;
}

function sum(values: readonly number[]): number {
    return values.reduce((total, value) => total + value, 0);
}
