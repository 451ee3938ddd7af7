import type { Binder } from "../../../bind/binder";
import type { BindFunction, FunctionLibrary } from "../../../bind/definition";
import { guarded } from "../../../bind/guard";
import type { ScalarNode } from "../../../bind/node";
import { compare } from "../../../scalar/compare";
import { DecimalSum, roundToDecimal } from "../../../scalar/decimal";
import { DaxValueError } from "../../../scalar/error";
import { asVariant, type DaxType, isNumeric, type Value } from "../../../value";
import type { Frame } from "../../frame";
import { iterate, type Iteration, iterationNeeds, walkRows } from "../iteration";

/** Takes one value a row, and gives the result. BLANK rows never reach it. */
interface Accumulator {
    readonly take: (value: Exclude<Value, null>) => void;
    readonly result: () => Value;
}

interface Kind {
    readonly start: (type: DaxType, binder: Binder) => Accumulator;
    readonly type: (type: DaxType) => DaxType;
    readonly takes: (type: DaxType) => boolean;
}

function numberIn(value: Exclude<Value, null>): number {
    if (typeof value === "number") return value;
    throw new DaxValueError("TYPE", "A number is wanted for each row, and one row gives something else: convert it.");
}

function summing(type: DaxType, result: (sum: number, count: number) => number): Accumulator {
    const exact = type === "decimal" ? new DecimalSum() : undefined;
    let sum = 0;
    let count = 0;
    return {
        take: (value) => {
            const number = numberIn(value);
            count += 1;
            if (exact === undefined) sum += number;
            else exact.add(number);
        },
        result: () => (count === 0 ? null : result(exact?.total() ?? sum, count)),
    };
}

function extremeOf(sign: 1 | -1): Kind["start"] {
    return (_, binder) => {
        const { collation } = binder.engine.model;
        let best: Value = null;
        return {
            take: (value) => { if (best === null || sign * compare(value, best, collation) > 0) best = value; },
            result: () => best,
        };
    };
}

function counting(): Accumulator {
    let count = 0;
    return { take: () => { count += 1; }, result: () => (count === 0 ? null : count) };
}

function collecting(result: (sorted: readonly number[]) => Value): Kind["start"] {
    return () => {
        const numbers: number[] = [];
        return { take: (value) => { numbers.push(numberIn(value)); }, result: () => (numbers.length === 0 ? null : result(numbers.sort((a, b) => a - b))) };
    };
}

function median(sorted: readonly number[]): number {
    const middle = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function populationDeviation(numbers: readonly number[]): number {
    if (numbers.length < 2) {
        throw new DaxValueError("EVALUATION", "STDEVX.P needs two values that are not BLANK, or more: guard it with COUNTX.");
    }
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / numbers.length);
}

function isNumber(type: DaxType): boolean {
    return isNumeric(type) || type === "dateTime" || type === "variant" || type === "blank";
}

const SAME = (type: DaxType): DaxType => type;
const FRACTION = (type: DaxType): DaxType => (type === "int64" ? "double" : type);
const WHOLE = (): DaxType => "int64";

const KINDS: Readonly<Record<string, Kind>> = {
    SUMX: { start: (type) => summing(type, (sum) => sum), type: SAME, takes: isNumber },
    AVERAGEX: {
        start: (type) => summing(type, (sum, count) => (type === "decimal" ? roundToDecimal(sum / count) : sum / count)), type: FRACTION, takes: isNumber,
    },
    MINX: { start: extremeOf(-1), type: SAME, takes: (type) => type !== "boolean" },
    MAXX: { start: extremeOf(1), type: SAME, takes: (type) => type !== "boolean" },
    COUNTX: { start: counting, type: WHOLE, takes: () => true },
    MEDIANX: { start: collecting(median), type: FRACTION, takes: isNumber },
    "STDEVX.P": { start: collecting(populationDeviation), type: () => "double", takes: isNumber },
};

function accumulate(binder: Binder, frame: Frame, iteration: Iteration, node: ScalarNode, accumulator: Accumulator): Value {
    const isVariant = node.type === "variant";
    walkRows(frame, iteration, () => {
        const value = node.evaluate(frame);
        if (value === null) return;
        const taken = isVariant ? asVariant(value, node.type) : value;
        if (taken !== null) accumulator.take(taken);
    });
    return guarded(binder, node.at, accumulator.result);
}

function iteratorOf(kind: Kind): BindFunction {
    return (binder, call, scope) => {
        if (call.args.length > 2) binder.fail("UNSUPPORTED", call.at, `${call.name} with a third argument is not supported: filter the rows first.`);
        const iteration = iterate(binder, call.args[0], scope);
        const node = binder.scalar(call.args[1], iteration.scope);
        if (!kind.takes(node.type)) {
            binder.fail("TYPE", node.at, `${call.name} cannot aggregate values of type ${node.type}: give it numbers.`);
        }
        return {
            kind: "scalar", at: call.at, type: kind.type(node.type), needs: iterationNeeds(iteration, node),
            evaluate: (frame) => guarded(binder, node.at, () => accumulate(binder, frame, iteration, node, kind.start(node.type, binder))),
        };
    };
}

export const ITERATORS: FunctionLibrary = Object.fromEntries(Object.entries(KINDS).map(([name, kind]) => [name, iteratorOf(kind)]));
