import { add, arithmeticType, divide, divideSafely, multiply, negate, power, subtract } from "../../../dax/scalar/arithmetic";
import { toBoolean, toNumber, toText } from "../../../dax/scalar/coerce";
import { collationOf } from "../../../dax/scalar/collation";
import { compare, equal, strictlyEqual } from "../../../dax/scalar/compare";
import { convert } from "../../../dax/scalar/convert";
import { datediff, type DateUnit } from "../../../dax/scalar/date/datediff";
import { dateLiteral } from "../../../dax/scalar/date/dateLiteral";
import { dateOf } from "../../../dax/scalar/date/dateOf";
import { dateValue } from "../../../dax/scalar/date/dateValue";
import { edate, eomonth } from "../../../dax/scalar/date/monthShift";
import { networkdays } from "../../../dax/scalar/date/networkdays";
import { time, year } from "../../../dax/scalar/date/parts";
import { weekday, weekNumber } from "../../../dax/scalar/date/week";
import { yearfrac } from "../../../dax/scalar/date/yearfrac";
import { roundToDecimal } from "../../../dax/scalar/decimal";
import { largerOf, smallerOf } from "../../../dax/scalar/extremes";
import { formatValue } from "../../../dax/scalar/format/formatValue";
import * as basic from "../../../dax/scalar/number/basic";
import * as combinatorics from "../../../dax/scalar/number/combinatorics";
import * as exponential from "../../../dax/scalar/number/exponential";
import * as multiples from "../../../dax/scalar/number/multiples";
import type { MaybeNumber } from "../../../dax/scalar/number/numberFunction";
import * as trigonometry from "../../../dax/scalar/number/trigonometry";
import * as part from "../../../dax/scalar/text/part";
import { containsString, find, search } from "../../../dax/scalar/text/search";
import * as whole from "../../../dax/scalar/text/whole";
import type { Binary, Call, Expression } from "../../../dax/syntax/ast";
import { DateValue, type DaxType, type Value } from "../../../dax/value";

/** A value with its static type: enough of an evaluator for expressions of literals. */
export interface Typed {
    readonly value: Value;
    readonly type: DaxType;
}

/** An expression that needs more than the scalar library. */
export class BeyondScalars extends Error {}

const CULTURE = "en-US";
const COLLATION = collationOf(CULTURE);

const typed = (value: Value, type: DaxType): Typed => ({ value: value instanceof DateValue ? value.serial : value, type });
const double = (value: Value): Typed => typed(value, "double");
const date = (value: Value): Typed => typed(value, "dateTime");
const text = (value: string): Typed => typed(value, "string");
const truth = (value: boolean): Typed => typed(value, "boolean");

const num = (item: Typed | undefined): MaybeNumber => (item === undefined ? null : toNumber(item.value));
const count = (item: Typed | undefined): number | undefined => (item === undefined ? undefined : num(item) ?? 0);
const str = (item: Typed): string => toText(item.value, item.type, CULTURE);

type Scalar = (...args: Typed[]) => Typed;

const one = (apply: (value: MaybeNumber) => MaybeNumber): Scalar => (value) => double(apply(num(value)));
const two = (apply: (left: MaybeNumber, right: MaybeNumber) => MaybeNumber): Scalar => (left, right) => double(apply(num(left), num(right)));

const ONE: Record<string, (value: MaybeNumber) => MaybeNumber> = {
    ABS: basic.abs, SIGN: basic.sign, SQRT: basic.sqrt, INT: basic.int, EVEN: multiples.even, ODD: multiples.odd, FACT: combinatorics.fact,
    EXP: exponential.exp, LN: exponential.ln, LOG10: exponential.log10, SQRTPI: exponential.sqrtPi, PI: exponential.pi,
    DEGREES: trigonometry.degrees, RADIANS: trigonometry.radians,
    SIN: trigonometry.sin, COS: trigonometry.cos, TAN: trigonometry.tan, COT: trigonometry.cot,
    ASIN: trigonometry.asin, ACOS: trigonometry.acos, ATAN: trigonometry.atan, ACOT: trigonometry.acot,
    SINH: trigonometry.sinh, COSH: trigonometry.cosh, TANH: trigonometry.tanh, COTH: trigonometry.coth,
    ASINH: trigonometry.asinh, ACOSH: trigonometry.acosh, ATANH: trigonometry.atanh, ACOTH: trigonometry.acoth,
};

const TWO: Record<string, (left: MaybeNumber, right: MaybeNumber) => MaybeNumber> = {
    ROUND: basic.round, ROUNDUP: basic.roundUp, ROUNDDOWN: basic.roundDown, MOD: basic.mod, QUOTIENT: basic.quotient,
    CEILING: multiples.ceiling, FLOOR: multiples.floor, MROUND: multiples.mround,
    COMBIN: combinatorics.combin, COMBINA: combinatorics.combina, PERMUT: combinatorics.permut, GCD: combinatorics.gcd, LCM: combinatorics.lcm,
    POWER: power,
};

const OTHERS: Record<string, Scalar> = {
    TRUNC: (value, digits) => double(basic.trunc(num(value), count(digits))),
    "ISO.CEILING": (value, step) => double(multiples.isoCeiling(num(value), count(step))),
    LOG: (value, base) => double(exponential.log(num(value), count(base))),
    ISEVEN: (value) => truth(multiples.isEven(num(value))),
    ISODD: (value) => truth(multiples.isOdd(num(value))),
    CURRENCY: (value) => typed(roundToDecimal(num(value) ?? 0), "decimal"),
    DIVIDE: (left, right, alternate?: Typed) => double(divideSafely(left.value, right.value, alternate?.value)),
    MIN: (left, right) => double(smallerOf(left.value, right.value, COLLATION)),
    MAX: (left, right) => double(largerOf(left.value, right.value, COLLATION)),
    BLANK: () => typed(null, "blank"),
    COALESCE: (...args) => args.find(({ value }) => value !== null) ?? typed(null, "blank"),
    IF: (condition, then, otherwise) => (toBoolean(condition.value) ? then : otherwise),
    DATE: (...args) => date(dateOf(num(args[0]), num(args[1]), num(args[2]))),
    TIME: (...args) => date(time(num(args[0]), num(args[1]), num(args[2]))),
    YEAR: (value) => double(year(num(value))),
    EOMONTH: (value, months) => date(eomonth(num(value), num(months))),
    EDATE: (value, months) => date(edate(num(value), num(months))),
    WEEKDAY: (value, type) => double(weekday(num(value), count(type))),
    WEEKNUM: (value, type) => double(weekNumber(num(value), count(type))),
    NETWORKDAYS: (start, end, weekend) => double(networkdays(num(start), num(end), count(weekend))),
    YEARFRAC: (start, end, basis) => double(yearfrac(num(start), num(end), count(basis))),
    DATEVALUE: (value) => date(dateValue(str(value), CULTURE)),
    FORMAT: ({ value, type }, format, culture = text(CULTURE)) => text(formatValue(value, type, str(format), str(culture))),
    LEFT: (value, length) => text(part.left(str(value), count(length))),
    RIGHT: (value, length) => text(part.right(str(value), count(length))),
    MID: (value, start, length) => text(part.mid(str(value), count(start) ?? 0, count(length) ?? 0)),
    LEN: (value) => double(part.len(str(value))),
    REPT: (value, times) => text(part.rept(str(value), count(times) ?? 0)),
    SUBSTITUTE: (value, old, by, which) => text(part.substitute(str(value), str(old), str(by), count(which))),
    CONCATENATE: (left, right) => text(whole.concatenate(str(left), str(right))),
    EXACT: (left, right) => truth(whole.exact(str(left), str(right))),
    UPPER: (value) => text(whole.upper(str(value))),
    LOWER: (value) => text(whole.lower(str(value))),
    TRIM: (value) => text(whole.trim(str(value))),
    VALUE: (value) => double(whole.value(str(value))),
    FIXED: (value, decimals, plain?: Typed) => text(whole.fixed(num(value) ?? 0, count(decimals) ?? 2, toBoolean(plain?.value ?? null), CULTURE)),
    SEARCH: (wanted, within, start, notFound?: Typed) => double(search(str(wanted), str(within), count(start), notFound?.value)),
    FIND: (wanted, within, start, notFound?: Typed) => double(find(str(wanted), str(within), count(start), notFound?.value)),
    CONTAINSSTRING: (within, wanted) => truth(containsString(str(within), str(wanted))),
};

function bareWord(expression: Expression): string {
    if (expression.kind !== "name") throw new BeyondScalars(expression.kind);
    return expression.name.toUpperCase();
}

const CONVERSIONS: Record<string, DaxType> = {
    INTEGER: "int64", DOUBLE: "double", CURRENCY: "decimal", STRING: "string", BOOLEAN: "boolean", DATETIME: "dateTime",
};

function call({ name, args }: Call): Typed {
    if (name === "DATEDIFF") return double(datediff(num(evaluate(args[0])), num(evaluate(args[1])), bareWord(args[2]) as DateUnit));
    if (name === "CONVERT") {
        const [from, to] = [evaluate(args[0]), CONVERSIONS[bareWord(args[1])]];
        return typed(convert(from.value, from.type, to, CULTURE), to);
    }
    const apply = name in ONE ? one(ONE[name]) : name in TWO ? two(TWO[name]) : OTHERS[name] as Scalar | undefined;
    if (apply === undefined) throw new BeyondScalars(name);
    return apply(...args.map(evaluate));
}

const ARITHMETIC = { "+": add, "-": subtract, "*": multiply, "/": divide, "^": power };

function binary({ operator, left, right }: Binary): Typed {
    const [first, second] = [evaluate(left), evaluate(right)];
    switch (operator) {
        case "+": case "-": case "*": case "/": case "^":
            return typed(ARITHMETIC[operator](first.value, second.value), arithmeticType(operator, first.type, second.type));
        case "&": return text(str(first) + str(second));
        case "&&": return truth(toBoolean(first.value) && toBoolean(second.value));
        case "||": return truth(toBoolean(first.value) || toBoolean(second.value));
        case "=": return truth(equal(first.value, second.value, COLLATION));
        case "<>": return truth(!equal(first.value, second.value, COLLATION));
        case "==": return truth(strictlyEqual(first.value, second.value, COLLATION));
        case "<": return truth(compare(first.value, second.value, COLLATION) < 0);
        case "<=": return truth(compare(first.value, second.value, COLLATION) <= 0);
        case ">": return truth(compare(first.value, second.value, COLLATION) > 0);
        case ">=": return truth(compare(first.value, second.value, COLLATION) >= 0);
    }
}

/** @throws BeyondScalars for anything but literals, operators and functions of the scalar library */
export function evaluate(expression: Expression): Typed {
    switch (expression.kind) {
        case "number": return typed(expression.value, /^\d+$/.test(expression.text) ? "int64" : "double");
        case "text": return text(expression.value);
        case "dateLiteral": return date(dateLiteral(expression.text));
        case "boolean": return truth(expression.value);
        case "binary": return binary(expression);
        case "call": return call(expression);
        case "unary": {
            const { value, type } = evaluate(expression.operand);
            if (expression.operator === "NOT") return truth(!toBoolean(value));
            return expression.operator === "-" ? typed(negate(value), type) : typed(value, type);
        }
        default: throw new BeyondScalars(expression.kind);
    }
}
