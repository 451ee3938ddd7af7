import { unary } from "./numberFunction";

const HALF_TURN_DEGREES = 180;

export const degrees = unary("DEGREES", (value) => value * HALF_TURN_DEGREES / Math.PI);
export const radians = unary("RADIANS", (value) => value * Math.PI / HALF_TURN_DEGREES);

export const sin = unary("SIN", Math.sin);
export const cos = unary("COS", Math.cos);
export const tan = unary("TAN", Math.tan);
export const cot = unary("COT", (value) => 1 / Math.tan(value));

export const asin = unary("ASIN", Math.asin);
export const acos = unary("ACOS", Math.acos);
export const atan = unary("ATAN", Math.atan);
/** Between 0 and π. */
export const acot = unary("ACOT", (value) => Math.PI / 2 - Math.atan(value));

export const sinh = unary("SINH", Math.sinh);
export const cosh = unary("COSH", Math.cosh);
export const tanh = unary("TANH", Math.tanh);
export const coth = unary("COTH", (value) => 1 / Math.tanh(value));

export const asinh = unary("ASINH", Math.asinh);
export const acosh = unary("ACOSH", Math.acosh);
export const atanh = unary("ATANH", Math.atanh);
export const acoth = unary("ACOTH", (value) => Math.atanh(1 / value));
