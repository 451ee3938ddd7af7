import type { Random } from "./random";

/** So many different items of a list, or all of them when there are fewer, in the order in which they are drawn. */
export function drawn<T>(random: Random, list: readonly T[], count: number): readonly T[] {
    const left = [...list];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(random.between(0, left.length - 1), 1));
    return taken;
}
