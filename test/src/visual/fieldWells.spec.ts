import type powerbi from "powerbi-visuals-api";
import type { Cell, Table } from "../../../playground/host";
import { click, labelPlace } from "./pointer";
import { month, table, type FieldName } from "./tables";
import { mount, type Mounted } from "./visualBuilder";

const FIELDS: readonly FieldName[] = ["directorate", "project", "month", "status", "trend", "collected", "comment", "weight", "order", "manager"];
const ROWS: readonly (readonly Cell[])[] = [
    ["North", "A", month(1), 1, 0, month(1), "Fine", 10, 2, "Ann"],
    ["North", "A", month(2), 3, -1, month(2), null, 10, 2, "Ann"],
    ["South", "B", month(1), 4, 0, month(1), "Late", 5, 1, null],
];

/** The same rows with these fields alone. */
function tableOf(names: readonly FieldName[]): Table {
    const places = names.map((name) => FIELDS.indexOf(name));
    return table(names, ROWS.map((row) => places.map((place) => row[place])));
}

/** Every set of fields by the bits of a number. */
const fieldsOf = (bits: number): FieldName[] => FIELDS.filter((_, at) => (bits >> at) % 2 === 1);

const cardsOf = ({ visual }: Mounted): number => visual.getFormattingModel().cards.length;
const lastEnd = ({ report }: Mounted): string | undefined => report.log.renderings().at(-1);

/** What the visual is given when it takes the place of another one: roles that it does not have. */
const FOREIGN: Readonly<Record<string, Table>> = {
    "a stacked column chart": { columns: [
        { name: "Month", type: "dateTime", roles: ["Category"] }, { name: "Status", type: "text", roles: ["Series"] }, { name: "Cost", type: "numeric", roles: ["Y"] },
    ], rows: [[month(1), "Open", 5], [month(2), "Closed", 7]] },
    "a gauge": { columns: [{ name: "Cost", type: "numeric", roles: ["Y"] }, { name: "Target", type: "numeric", roles: ["TargetValue"] }], rows: [[5, 7]] },
    "a table": { columns: [{ name: "Project", type: "text", roles: ["Values"] }, { name: "Cost", type: "numeric", roles: ["Values"] }], rows: [["A", 5]] },
};

describe("fields in any order", () => {
    it("draw or say what is missing, and open the formatting pane, in each of their 1,024 sets", () => {
        const visual = mount({ dataset: tableOf([]) });
        for (let bits = 0; bits < 2 ** FIELDS.length; bits += 1) {
            const names = fieldsOf(bits);
            visual.report.log.clear();
            visual.report.setDataset(tableOf(names));
            const context = names.join(", ");
            expect(visual.report.log.renderings()).withContext(context).toEqual(["started", "finished"]);
            const isDrawn = names.includes("status") && (names.includes("directorate") || names.includes("project"));
            expect(visual.message() === undefined).withContext(context).toBe(isDrawn);
            expect(cardsOf(visual)).withContext(context).toBeGreaterThan(5);
        }
    });

    it("leave the picture as it was when they are taken out one by one and put back", () => {
        const visual = mount({ dataset: tableOf(FIELDS) });
        const seen = (): unknown[] => [visual.rowLabels(), visual.columnLabels(), visual.legend(), visual.cells().map((cell) => [cell.row, cell.column, cell.fill, cell.iconPath].join()).sort()];
        const before = seen();
        for (let left = FIELDS.length - 1; left >= 0; left -= 1) visual.report.setDataset(tableOf(FIELDS.slice(0, left)));
        for (let left = 1; left <= FIELDS.length; left += 1) visual.report.setDataset(tableOf(FIELDS.slice(0, left)));
        expect(seen()).toEqual(before);
    });
});

describe("a visual that takes the place of another", () => {
    for (const [name, foreign] of Object.entries(FOREIGN)) {
        it(`such as ${name} says what it needs, and draws once it has it`, () => {
            const visual = mount({ dataset: foreign, objects: { legend: { show: "yes" }, labels: { fontSize: 12 } } });
            expect(visual.message()?.length).toBeGreaterThan(0);
            expect(lastEnd(visual)).toBe("finished");
            expect(cardsOf(visual)).toBeGreaterThan(5);
            visual.report.setDataset(tableOf(FIELDS));
            expect(visual.message()).toBeUndefined();
            expect(visual.cells().length).toBeGreaterThan(3);
            visual.report.setDataset(foreign);
            expect(visual.message()?.length).toBeGreaterThan(0);
        });
    }
});

describe("several visuals on a page", () => {
    it("do not touch one another", async () => {
        const [one, other] = [mount({ dataset: tableOf(FIELDS) }), mount({ dataset: tableOf(["project", "month", "status"]) })];
        const before = other.svg.innerHTML;
        click(one, labelPlace(one, "A"));
        await one.report.settled();
        one.report.setObjects({ scale: { palette: "greyscale" } });
        one.report.setDataset(tableOf([]));
        expect(other.svg.innerHTML).toBe(before);
    });
});

describe("the modes of a report", () => {
    it("show one and the same picture: reading, editing, in focus, and back", () => {
        const visual = mount({ dataset: tableOf(FIELDS) });
        const before = visual.svg.innerHTML;
        for (const viewMode of [1, 2, 0] as unknown as powerbi.ViewMode[]) {
            visual.report.setViewMode(viewMode);
            expect(visual.svg.innerHTML).toBe(before);
        }
        visual.report.host.switchFocusModeState(true);
        expect(visual.svg.innerHTML).toBe(before);
    });
});

describe("the data of a report that was saved", () => {
    it("draw the same in a visual that is opened anew", () => {
        const objects = { scale: { palette: "ragSafe" }, rows: { sort: "worstFirst" }, headline: { position: "bottom" } };
        const [first, again] = [mount({ dataset: tableOf(FIELDS), objects }), mount({ dataset: tableOf(FIELDS), stored: mount({ dataset: tableOf(FIELDS), objects }).report.stored() })];
        expect(again.svg.innerHTML).toBe(first.svg.innerHTML);
    });
});
