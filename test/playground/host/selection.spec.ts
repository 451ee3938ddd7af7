import type powerbi from "powerbi-visuals-api";
import { createHost, type PlaygroundHost } from "../../../playground/host";
import { smallTable } from "./tables";

type ISelectionId = powerbi.visuals.ISelectionId;

function idsOf({ host, options }: PlaygroundHost): readonly ISelectionId[] {
    const [category] = options().dataViews[0].categorical!.categories!;
    return category.values.map((_, row) => host.createSelectionIdBuilder().withCategory(category, row)
        .createSelectionId());
}

const keys = (ids: readonly powerbi.extensibility.ISelectionId[]): readonly string[] =>
    (ids as readonly ISelectionId[]).map(id => id.getKey());

describe("a selection id", () => {
    const report = createHost({ dataset: smallTable });
    const [first, second] = idsOf(report);
    const { categories, values } = report.options().dataViews[0].categorical!;
    const builder = (): powerbi.visuals.ISelectionIdBuilder => report.host.createSelectionIdBuilder();

    it("equals another one made of the same row, and no other", () => {
        const [again] = idsOf(createHost({ dataset: smallTable }));
        expect(first.equals(again)).toBeTrue();
        expect(first.getKey()).toBe(again.getKey());
        expect(first.equals(second)).toBeFalse();
    });

    it("counts a row once, however many of its columns were given", () => {
        const both = builder().withCategory(categories![0], 0).withCategory(categories![1], 0).createSelectionId();
        expect(both.equals(first)).toBeTrue();
    });

    it("tells its measure apart", () => {
        const withMeasure = builder().withCategory(categories![0], 0).withMeasure("report.level").createSelectionId();
        expect(withMeasure.equals(first)).toBeFalse();
        expect(first.includes(withMeasure)).toBeTrue();
        expect(withMeasure.getSelector()).toEqual(jasmine.objectContaining({ metadata: "report.level" }));
    });

    it("includes itself but not another row", () => {
        expect(first.includes(first)).toBeTrue();
        expect(first.includes(second)).toBeFalse();
    });

    it("has an identity when it points at a row, and none when it points at a measure or at nothing", () => {
        expect(first.hasIdentity()).toBeTrue();
        expect(builder().withMeasure("report.level").createSelectionId().hasIdentity()).toBeFalse();
        expect(builder().createSelectionId().hasIdentity()).toBeFalse();
    });

    it("gives selectors, whole and by column", () => {
        expect((first.getSelector() as { data: unknown[] }).data).toEqual([categories![0].identity![0]]);
        expect(first.getSelectorsByColumn()).toEqual({ dataMap: { "directorate.name": categories![0].identity![0] } });
    });

    it("ignores a series, a table row or a matrix node that has no identity", () => {
        const id = builder().withSeries(values!, values![0]).withTable({ columns: [] }, 0)
            .withMatrixNode({ level: 0 }, []).createSelectionId();
        expect(id.hasIdentity()).toBeFalse();
    });
});

describe("the selection manager", () => {
    let report: PlaygroundHost;
    let ids: readonly ISelectionId[];
    let manager: powerbi.extensibility.ISelectionManager;

    beforeEach(() => {
        report = createHost({ dataset: smallTable });
        ids = idsOf(report);
        manager = report.host.createSelectionManager();
    });

    it("selects one item, then another in its place", async () => {
        expect(keys(await manager.select(ids[0]))).toEqual(keys([ids[0]]));
        expect(keys(await manager.select(ids[1]))).toEqual(keys([ids[1]]));
    });

    it("lets go of the only selected item when it is selected again", async () => {
        await manager.select(ids[0]);
        await manager.select(ids[0]);
        expect(manager.hasSelection()).toBeFalse();
    });

    it("adds and takes away with multi-selection", async () => {
        await manager.select(ids[0], true);
        await manager.select(ids[1], true);
        expect(keys(manager.getSelectionIds())).toEqual(keys([ids[0], ids[1]]));
        await manager.select(ids[0], true);
        expect(keys(manager.getSelectionIds())).toEqual(keys([ids[1]]));
    });

    it("keeps one item of several when that one is selected alone", async () => {
        await manager.select([ids[0], ids[1], ids[2]]);
        await manager.select(ids[1]);
        expect(keys(manager.getSelectionIds())).toEqual(keys([ids[1]]));
    });

    it("selects a list without repeating an item", async () => {
        await manager.select([ids[0], ids[1], ids[0]]);
        expect(keys(manager.getSelectionIds())).toEqual(keys([ids[0], ids[1]]));
    });

    it("shares one selection between managers, and clears it", async () => {
        const other = report.host.createSelectionManager();
        await manager.select(ids[2]);
        expect(keys(other.getSelectionIds())).toEqual(keys([ids[2]]));
        await other.clear();
        expect(manager.hasSelection()).toBeFalse();
    });

    it("tells the visual of a bookmark through its callback", () => {
        const heard: string[][] = [];
        manager.registerOnSelectCallback(restored => heard.push([...keys(restored)]));
        report.selection.restore([ids[3]]);
        expect(heard).toEqual([[ids[3].getKey()]]);
        expect(manager.hasSelection()).toBeTrue();
    });

    it("selects nothing where interactions are not allowed", async () => {
        const still = createHost({ dataset: smallTable, allowInteractions: false });
        await still.host.createSelectionManager().select(idsOf(still)[0]);
        expect(still.selection.ids()).toEqual([]);
        expect(still.host.hostCapabilities.allowInteractions).toBeFalse();
    });

    it("records the context menu with its item, its place and its role", async () => {
        await manager.showContextMenu(ids[0], { x: 3, y: 4 }, "status");
        expect(report.log.of("contextMenu")).toEqual([
            { kind: "contextMenu", id: ids[0], position: { x: 3, y: 4 }, dataRoles: "status" }]);
    });
});
