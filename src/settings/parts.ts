/** The parts of the picture that an author formats where they stand, by the object that holds their settings. */
export const PARTS = ["headline", "legend", "headers", "cells", "summaries", "figures", "alerts", "lines", "riskZones", "riskCells", "riskList"] as const;

export type PartName = (typeof PARTS)[number];

/** A rectangle of a part, in CSS pixels from the top left corner of the visual. A part may have several. */
export interface Part {
    readonly name: PartName;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
