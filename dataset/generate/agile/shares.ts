import { drawn } from "../drawn";
import type { Line } from "../line";
import type { Project } from "../portfolio/project";
import { randomOf } from "../random";
import { productOf, PRODUCTS } from "./products";

const SEVERAL = 0.3;
/** In hundredths, the main product first. */
const SPLITS: readonly (readonly number[])[] = [[70, 30], [80, 20], [60, 40], [50, 30, 20]];
const ALONE: readonly number[] = [100];

/** Which products a project changes; the shares of a project add up to 1. */
export function productLines(project: Project): readonly Line[] {
    const main = productOf(project);
    if (!main) return [];
    const random = randomOf(`products ${project.id}`);
    const split = random.chance(SEVERAL) ? random.pick(SPLITS) : ALONE;
    const others = drawn(random, PRODUCTS.filter(({ id }) => id !== main.id), split.length - 1);
    return [main, ...others].map(({ id }, at) => ({ project_id: project.id, product_id: id, share: String(split[at] / 100) }));
}
