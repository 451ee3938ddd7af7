import type { TextStyle } from "./settings";
import type { Colour, Toggle } from "./slices";

/** The slices of a card by which an author chooses how a text is written. */
type TextSlices = Readonly<Record<"bold" | "italic" | "underline", Toggle>> & { readonly colour: Colour };

export function readTextStyle({ bold, italic, underline, colour }: TextSlices): TextStyle {
    return { bold: bold.read(), italic: italic.read(), underline: underline.read(), colour: colour.read() };
}
