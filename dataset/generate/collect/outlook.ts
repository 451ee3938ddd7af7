import { randomOf } from "../random";
import { type Cell, showsLevel } from "../weather/cell";

const DECLARED = 0.9;
const FORESEEN = 0.6;

/** What the project manager expects: often right about the next period, else stable; blank when not declared. */
export function declaredTrend(cell: Cell, next: Cell | undefined): string {
    const random = randomOf(`outlook ${cell.project.id} ${cell.dimension} ${cell.rank}`);
    if (cell.state !== "rated" || !random.chance(DECLARED)) return "";
    if (!next || !showsLevel(next) || !random.chance(FORESEEN)) return random.pick(["0", "0", "0", "0", "1", "-1"]);
    return String(Math.sign(cell.level - next.level));
}
