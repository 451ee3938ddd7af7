import type { StatusScale } from "../../domain/scale";
import { LEVEL_PLACES } from "../../settings/places";
import type { Settings } from "../../settings/settings";
import type { LooksChoice } from "../common/looks";

export function looksChoice({ scale: { palette, icons }, levels, states }: Pick<Settings, "scale" | "levels" | "states">, scale: StatusScale): LooksChoice {
    const colours = LEVEL_PLACES.slice(0, scale.levels.length).map((place) => levels[`colour${place}`]);
    return { palette, icons, numbers: numbersOf(scale), colours, stateColour: states.colour };
}

/** The numbers that the data write, where each level has one of 1 to 7; else the places of the levels. */
function numbersOf({ levels }: StatusScale): readonly number[] {
    const written = levels.map(({ numbers }) => numbers.at(0));
    const places = levels.map((_, at) => at + 1);
    return written.every((number): number is number => number !== undefined && Number.isInteger(number) && number >= 1 && number <= 7) ? written : places;
}
