import type { StatusScale } from "../domain/scale";
import { SCALES } from "../domain/scales/byKind";
import { CustomScale, customScale } from "../domain/scales/custom";
import type { Settings } from "./settings";

/** The scale that the author chose, or what is wrong with the author's own. */
export function chosenScale({ kind, customLevels }: Settings["scale"]): CustomScale {
    const scale: StatusScale | undefined = kind === "custom" ? undefined : SCALES[kind];
    return scale === undefined ? customScale(customLevels) : { ok: true, scale };
}
