import { GapLevel, gapLevel } from "../../domain/burn/gap";
import type { Settings } from "../../settings/settings";
import type { Figures } from "./figures";

/** How a gap is judged: against the budget of those that have a landing, as the gap itself is. */
export function levelOf({ gap, compared }: Pick<Figures, "gap" | "compared">, { overrun }: Settings["alerts"]): GapLevel | undefined {
    return gap === undefined || compared === undefined ? undefined : gapLevel(compared + gap, compared, overrun / 100);
}
