import type { StatusScale } from "../scale";

/** The scale with its numbers the other way round: what meant the best level means the worst. Words keep their meaning. */
export function reversed(scale: StatusScale): StatusScale {
    const numbers = scale.levels.map((level) => level.numbers).reverse();
    return { ...scale, levels: scale.levels.map((level, at) => ({ ...level, numbers: numbers[at] })) };
}
