import { DaxValueError } from "../error";
import { checkedResult, type MaybeNumber, wholeNumber } from "./numberFunction";

function natural(value: MaybeNumber, name: string): number {
    const whole = wholeNumber(value);
    if (whole < 0) throw new DaxValueError("EVALUATION", `${name} needs numbers from 0 on, found ${whole}.`);
    return whole;
}

/** The product of so many numbers, downwards from the first. */
function fallingProduct(from: number, count: number): number {
    let product = 1;
    for (let step = 0; step < count && Number.isFinite(product); step += 1) product *= from - step;
    return product;
}

function choose(from: number, count: number): number {
    const fewer = Math.min(count, from - count);
    let ways = 1;
    for (let step = 1; step <= fewer && Number.isFinite(ways); step += 1) ways = ways * (from - fewer + step) / step;
    return Math.round(ways);
}

/** FACT. @throws DaxValueError EVALUATION below 0 and above 170 */
export function fact(value: MaybeNumber): number {
    const whole = natural(value, "FACT");
    return checkedResult(fallingProduct(whole, whole), "FACT");
}

function checkChoice(from: number, count: number, name: string): void {
    if (count > from) throw new DaxValueError("EVALUATION", `${name} cannot choose ${count} of ${from}.`);
}

/** PERMUT: ordered choices. @throws DaxValueError EVALUATION if more are chosen than there are */
export function permut(from: MaybeNumber, count: MaybeNumber): number {
    const [size, chosen] = [natural(from, "PERMUT"), natural(count, "PERMUT")];
    checkChoice(size, chosen, "PERMUT");
    return checkedResult(fallingProduct(size, chosen), "PERMUT");
}

/** COMBIN: choices without order. @throws DaxValueError EVALUATION if more are chosen than there are */
export function combin(from: MaybeNumber, count: MaybeNumber): number {
    const [size, chosen] = [natural(from, "COMBIN"), natural(count, "COMBIN")];
    checkChoice(size, chosen, "COMBIN");
    return checkedResult(choose(size, chosen), "COMBIN");
}

/** COMBINA: choices without order, each as often as one likes. */
export function combina(from: MaybeNumber, count: MaybeNumber): number {
    const [size, chosen] = [natural(from, "COMBINA"), natural(count, "COMBINA")];
    if (chosen === 0) return 1;
    return size === 0 ? 0 : checkedResult(choose(size + chosen - 1, chosen), "COMBINA");
}

function commonDivisor(left: number, right: number): number {
    return right === 0 ? left : commonDivisor(right, left % right);
}

/** GCD: decimals are cut. */
export function gcd(left: MaybeNumber, right: MaybeNumber): number {
    return commonDivisor(natural(left, "GCD"), natural(right, "GCD"));
}

/** LCM: decimals are cut. */
export function lcm(left: MaybeNumber, right: MaybeNumber): number {
    const [first, second] = [natural(left, "LCM"), natural(right, "LCM")];
    return first === 0 || second === 0 ? 0 : first / commonDivisor(first, second) * second;
}
