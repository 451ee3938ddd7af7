import type powerbi from "powerbi-visuals-api";
import { boxesOf } from "../../../playground/frame/outlines";
import { chosenPart } from "../../../playground/frame/parts";
import type { IVisual } from "../../../playground/frame/visual";

type RegionOutline = powerbi.visuals.SubSelectionRegionOutline;

const subSelection = {
    customVisualObjects: [{ objectName: "title" }], displayName: "Title", selectionOrigin: { x: 3, y: 4 }, subSelectionType: 1, showUI: false,
} as unknown as powerbi.visuals.CustomVisualSubSelection;
const id = (propertyName: string): object => ({ objectName: "title", propertyName });

const visual = {
    visualOnObjectFormatting: {
        getSubSelectionStyles: () => ({ type: 1, bold: { reference: id("bold"), label: "Bold" }, fontFamily: { reference: id("font"), label: "Font" } }),
        getSubSelectionShortcuts: () => [
            { type: 2, ...id("show") },
            { type: 2, ...id("bold") },
            { type: 0, relatedResetFormattingIds: [id("size")], excludedResetFormattingIds: [id("font")] },
            { type: 1, destinationInfo: { cardUid: "title-card" }, label: "Format" },
        ],
    },
} as unknown as IVisual;

describe("a part that was chosen on a visual", () => {
    it("has the settings that its styles and menu name, each once, and resets what it may", () => {
        const part = chosenPart(visual, subSelection);
        expect(part).toEqual(jasmine.objectContaining({ title: "Title", x: 3, y: 4, card: "title-card" }));
        expect(part?.tools.map(({ propertyName }) => propertyName)).toEqual(["bold", "font", "show"]);
        expect(part?.resets.map(({ propertyName }) => propertyName)).toEqual(["bold", "show", "size"]);
    });

    it("is none where nothing was chosen, or the visual knows nothing of it", () => {
        expect(chosenPart(visual, undefined)).toBeUndefined();
        expect(chosenPart({} as IVisual, subSelection)).toBeUndefined();
        expect(chosenPart(undefined, subSelection)).toBeUndefined();
    });
});

describe("the outlines of a visual's parts", () => {
    const box = { x: 1, y: 2, width: 3, height: 4 };
    const region = (visibility: number, outline: object): RegionOutline => ({ id: "a", visibility, outline }) as unknown as RegionOutline;

    it("are rectangles, of groups each one, told apart by what they are for", () => {
        expect(boxesOf(region(2, { type: 0, outlines: [{ type: 1, ...box }, { type: 0, outlines: [{ type: 1, ...box }] }] }))).toEqual([{ ...box, active: true }, { ...box, active: true }]);
        expect(boxesOf(region(1, { type: 1, ...box }))).toEqual([{ ...box, active: false }]);
    });

    it("are none where they are hidden, or of another shape", () => {
        expect(boxesOf(region(0, { type: 1, ...box }))).toEqual([]);
        expect(boxesOf(region(2, { type: 2, points: [] }))).toEqual([]);
    });
});
