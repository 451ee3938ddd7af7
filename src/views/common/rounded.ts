/** As path data and attributes are written: with at most two decimals, far less than an eye can tell. */
export function rounded(value: number): number {
    return Math.round(value * 100) / 100;
}
