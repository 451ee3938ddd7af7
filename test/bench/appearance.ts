/** What every contender draws alike: sizes in px, one colour and one glyph per status. */
export const viewport = { width: 1280, height: 720 };
export const smallViewport = { width: 1000, height: 600 };
export const rowHeight = 28;
/** As wide and high as our own headers and scroll bar come out, so that cells are 46 x 28 px. */
export const headerHeight = 68;
export const labelWidth = 147;
export const scrollBar = 10;
export const gap = 2;
export const widerGap = 6;
export const scrollRows = 3;

export const statuses = ["1", "2", "3", "4", "exempt", "missing"] as const;
export const colours = ["#4caf50", "#ffd54f", "#ff9800", "#c62828", "#bdbdbd", "#eeeeee"] as const;

const glyphs: Readonly<Record<string, string>> = { "1": "1", "2": "2", "3": "3", "4": "4", exempt: "e" };
export const glyphOf = (status: string): string => glyphs[status] ?? "";

const colourByStatus = new Map<string, string>(statuses.map((status, index) => [status, colours[index]]));
export const colourOf = (status: string): string => colourByStatus.get(status) ?? "#ffffff";

/** Icons drawn in a 16 x 16 box. */
const icons: Readonly<Record<string, string>> = {
    "1": "M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM8 0v2M8 14v2M0 8h2M14 8h2",
    "2": "M5 4a3 3 0 0 1 6 0a3 3 0 0 1 2 6h-9a3 3 0 0 1 1-6z",
    "3": "M3 7a4 4 0 0 1 8-2a3 3 0 0 1 2 6h-9a2 2 0 0 1-1-4zM5 13v2M9 13v2",
    "4": "M3 6a4 4 0 0 1 8-2a3 3 0 0 1 2 6h-9a2 2 0 0 1-1-4zM8 10l-2 3h3l-2 3",
    exempt: "M3 7h10v2h-10z",
    missing: "M7 3h2v6h-2zM7 11h2v2h-2z",
};
export const iconOf = (status: string): string => icons[status] ?? "";
