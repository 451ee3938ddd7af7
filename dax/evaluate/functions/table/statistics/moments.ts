import { DaxValueError } from "../../../../scalar/error";
import type { Value } from "../../../../value";

/** What a function makes of numbers. Those that were BLANK are not among them. */
export interface NumberSummary {
    readonly name: string;
    readonly of: (numbers: readonly number[]) => Value;
}

/** The mean of the squares of the distances from the mean; `lost` degrees of freedom are taken from the divisor. */
function variance(name: string, numbers: readonly number[], lost: 0 | 1): number {
    if (numbers.length < 2) throw new DaxValueError("EVALUATION", `${name} needs two values that are not BLANK, or more: guard it with a count.`);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - lost);
}

/** Fewer than two values are an error (`ms:varx-p`). */
export function varianceSummary(name: string, lost: 0 | 1): NumberSummary {
    return { name, of: (numbers) => variance(name, numbers, lost) };
}

/** Fewer than two values are an error (`ms:stdevx-p`). */
export function deviationSummary(name: string, lost: 0 | 1): NumberSummary {
    return { name, of: (numbers) => Math.sqrt(variance(name, numbers, lost)) };
}

/** BLANK for no values (`ms:productx`). */
export function productSummary(name: string): NumberSummary {
    return { name, of: (numbers) => (numbers.length === 0 ? null : numbers.reduce((product, number) => product * number, 1)) };
}

/** BLANK for no values; of an even number of values the mean of the two in the middle (`ms:median`). */
export function medianSummary(name: string): NumberSummary {
    return {
        name,
        of: (numbers) => {
            if (numbers.length === 0) return null;
            const sorted = [...numbers].sort((a, b) => a - b);
            const middle = Math.floor(sorted.length / 2);
            return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        },
    };
}

/** The root of the product, of as high a degree as there are values. No value and values of 0 or less are not documented (`ms:geomeanx`). */
export function geometricMeanSummary(name: string): NumberSummary {
    return {
        name,
        of: (numbers) => {
            if (numbers.length === 0 || numbers.some((number) => !(number > 0))) {
                throw new DaxValueError("UNSUPPORTED", `${name} is supported over positive numbers, and at least one: filter out the others.`);
            }
            return Math.exp(numbers.reduce((sum, number) => sum + Math.log(number), 0) / numbers.length);
        },
    };
}
