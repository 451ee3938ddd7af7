/** CSS pixels from the edges of the visual to its texts. */
export const LEFT = 8;
export const RIGHT = 4;

/** What the button that saves the data takes of the line above a picture, in CSS pixels. */
export const EXPORT_BUTTON = 28;
