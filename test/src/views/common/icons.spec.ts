import { ICON_SETS } from "../../../../src/settings/settings";
import { levelIcons } from "../../../../src/views/common/iconSets";
import { LETTER_ICONS, NUMBER_ICONS } from "../../../../src/views/common/letterIcons";
import { MARK_BOX, MARK_ICONS, ICON_BOX, STATE_ICONS, WEATHER_ICONS, weatherIcons } from "../../../../src/views/common/icons";

/** The box in which a browser draws a path. */
function boxOf(path: string): DOMRect {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const shape = svg.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "path"));
    shape.setAttribute("d", path);
    document.body.appendChild(svg);
    const box = shape.getBBox();
    svg.remove();
    return box;
}

describe("the icons of a scale", () => {
    it("are one a level, for two to seven levels, and all differ", () => {
        for (const count of [2, 3, 4, 5, 6, 7]) expect(new Set(weatherIcons(count)).size).toBe(count);
    });

    it("go from sun to storm", () => {
        for (const count of [2, 3, 4, 5, 6, 7]) {
            expect(weatherIcons(count)[0]).toBe(WEATHER_ICONS.sun);
            expect(weatherIcons(count).at(-1)).toBe(WEATHER_ICONS.storm);
        }
    });

    it("keep their order from best to worst, however many levels there are", () => {
        const longest = weatherIcons(7);
        for (const count of [2, 3, 4, 5, 6]) {
            const places = weatherIcons(count).map((icon) => longest.indexOf(icon));
            expect(places).toEqual([...places].sort((one, other) => one - other));
            expect(places).not.toContain(-1);
        }
    });

    it("are none for a number of levels that no scale has", () => {
        for (const count of [0, 1, 8, -1, 2.5]) expect(weatherIcons(count)).toEqual([]);
    });
});

describe("the sets of icons", () => {
    it("have one icon a level, all different, for two to seven levels", () => {
        for (const set of ICON_SETS) for (const count of [2, 3, 4, 5, 6, 7]) expect(new Set(levelIcons(set, count, [1, 2, 3, 4, 5, 6, 7].slice(0, count))).size).withContext(`${set} ${count}`).toBe(count);
    });

    it("write the numbers that the data write", () => {
        expect(levelIcons("numbers", 3, [5, 3, 1])).toEqual([NUMBER_ICONS[4], NUMBER_ICONS[2], NUMBER_ICONS[0]]);
    });

    it("keep the order of the shapes, and cross out the worst level, however many there are", () => {
        const longest = levelIcons("shapes", 7, []);
        for (const count of [2, 3, 4, 5, 6]) {
            const places = levelIcons("shapes", count, []).map((icon) => longest.indexOf(icon));
            expect(places).toEqual([...places].sort((one, other) => one - other));
            expect([places[0], places.at(-1)]).toEqual([0, 6]);
        }
    });
});

describe("icons and marks", () => {
    const drawings = [
        ...Object.entries(WEATHER_ICONS), ...Object.entries(STATE_ICONS), ...Object.entries(MARK_ICONS),
        ...levelIcons("trafficLight", 7, []).map((path, at): [string, string] => [`lamp ${at + 1} of 7`, path]),
        ...levelIcons("shapes", 7, []).map((path, at): [string, string] => [`shape ${at + 1} of 7`, path]),
        ...LETTER_ICONS.map((path, at): [string, string] => [`letter ${at + 1}`, path]),
        ...NUMBER_ICONS.map((path, at): [string, string] => [`number ${at + 1}`, path]),
    ];

    it("all differ, states from weathers too", () => {
        expect(new Set(drawings.map(([, path]) => path)).size).toBe(drawings.length);
    });

    it("are written relative to where they begin, so that one path can draw many", () => {
        for (const [name, path] of drawings) expect(path).withContext(name).toMatch(/^m[^A-Z]+z$/);
    });

    for (const [name, path] of drawings) {
        it(`draw ${name} within its box, and large enough to be seen`, () => {
            const size = name in MARK_ICONS ? MARK_BOX : ICON_BOX;
            const { x, y, width, height } = boxOf(path);
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.2);
            expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(size + 0.2);
            expect(Math.max(width, height)).toBeGreaterThan(size / 2);
        });
    }
});
