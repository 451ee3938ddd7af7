import { formattingJson } from "../../../playground/frame/formatting";
import { isFrameMessage, isPageMessage } from "../../../playground/frame/validate";

type Model = Parameters<typeof formattingJson>[0];

describe("messages between the page and the frame", () => {
    it("are taken when they have their shape", () => {
        expect(isPageMessage({ kind: "viewport", viewport: { width: 300, height: 200 } })).toBeTrue();
        expect(isPageMessage({ kind: "table", table: undefined })).toBeTrue();
        expect(isFrameMessage({ kind: "selection", count: 1, last: ["Bridge"] })).toBeTrue();
        expect(isFrameMessage({ kind: "objects", place: "periods", objects: {} })).toBeTrue();
    });

    it("are refused when they lack a part, are of another kind or are nothing at all", () => {
        for (const message of [null, "start", {}, { kind: "start" }, { kind: "viewport", viewport: { width: "300" } },
            { kind: "toString" }, { kind: "viewMode", viewMode: 7 }]) {
            expect(isPageMessage(message)).withContext(JSON.stringify(message)).toBeFalse();
        }
        expect(isFrameMessage({ kind: "rendering", state: "dreaming", rows: 0, more: false })).toBeFalse();
        expect(isFrameMessage({ kind: "objects", objects: {} })).withContext("settings of nobody knows which visual").toBeFalse();
    });
});

describe("the formatting model as plain data", () => {
    const descriptor = { objectName: "legend", propertyName: "position" };
    const model = {
        cards: [{
            uid: "legend-card", displayName: "Legend", revertToDefaultDescriptors: [descriptor],
            groups: [{
                uid: "legend-group",
                slices: [{
                    uid: "position", displayName: "Position",
                    control: {
                        type: "Dropdown",
                        properties: {
                            descriptor, value: { value: "top", displayName: () => "Top" },
                            items: [{ value: "top", displayName: () => "Top" }],
                        },
                    },
                }],
            }],
        }, { type: "card", source: "host", name: "actions" }],
    } as unknown as Model;

    it("survives a message, functions turned to what they say", () => {
        const json = formattingJson(model);
        expect(structuredClone(json)).toEqual(json);
        const [{ control }] = json.cards[0].groups[0].slices;
        expect(control.items).toEqual([{ value: "top", displayName: "Top" }]);
        expect(control.property).toEqual({ ...descriptor, scope: "" });
    });

    it("leaves out the cards that are the host's own", () => {
        expect(formattingJson(model).cards.map(({ uid }) => uid)).toEqual(["legend-card"]);
    });
});
