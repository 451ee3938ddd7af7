import type powerbi from "powerbi-visuals-api";
import {
    asUpdateType, createHost, darkTheme, filterAction, operationKind, privilege, updateType, type HostOptions,
    type PlaygroundHost,
} from "../../../playground/host";
import { longTable, smallTable } from "./tables";

type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;

interface Watched extends PlaygroundHost {
    readonly updates: readonly UpdateOptions[];
}

function watchedHost(options: HostOptions): Watched {
    const updates: UpdateOptions[] = [];
    return { ...createHost({ ...options, onUpdate: update => updates.push(update) }), updates };
}

const rowsIn = (update: UpdateOptions): number =>
    update.dataViews[0].categorical?.categories?.[0].values.length ?? 0;

const selector = {} as powerbi.data.Selector;

describe("the settings that a visual persists", () => {
    let report: Watched;
    const legend = (properties: Record<string, boolean | string>): powerbi.VisualObjectInstance =>
        ({ objectName: "legend", selector, properties });

    beforeEach(() => {
        report = watchedHost({ dataset: smallTable, objects: { legend: { show: true, position: "top" } } });
    });

    it("merge with those in place, and a new update follows the call", async () => {
        report.host.persistProperties({ merge: [legend({ show: false })] });
        expect(report.updates.length).toBe(0);
        await report.settled();
        expect(report.updates.length).toBe(1);
        expect(report.updates[0].type).toBe(asUpdateType(updateType.data));
        expect(report.updates[0].dataViews[0].metadata.objects).toEqual({ legend: { show: false, position: "top" } });
    });

    it("replace an object as a whole", () => {
        report.host.persistProperties({ replace: [legend({ show: false })] });
        expect(report.objects()).toEqual({ legend: { show: false } });
    });

    it("are removed by property, or as a whole object", () => {
        report.host.persistProperties({ remove: [legend({ position: "top" })] });
        expect(report.objects()).toEqual({ legend: { show: true } });
        report.host.persistProperties({ removeObject: [legend({})] });
        expect(report.objects()).toEqual({});
    });

    it("go to the row that the selector names", async () => {
        const [category] = report.options().dataViews[0].categorical!.categories!;
        const id = report.host.createSelectionIdBuilder().withCategory(category, 1).createSelectionId();
        const instance = { objectName: "cells", selector: id.getSelector(), properties: { height: 30 } };
        report.host.persistProperties({ merge: [instance] });
        await report.settled();
        const [{ objects }] = report.updates[0].dataViews[0].categorical!.categories!;
        expect(objects as unknown[]).toEqual([undefined, { cells: { height: 30 } }, undefined, undefined]);
        expect(report.objects()).toEqual({ legend: { show: true, position: "top" } });
    });
});

describe("data that comes in segments", () => {
    const limits = { window: 100, ceiling: 250 };

    it("says with the first window that there is more", () => {
        const [view] = createHost({ dataset: longTable(150), limits }).options().dataViews;
        expect(view.metadata.segment).toBeDefined();
        expect(view.categorical!.categories![0].values.length).toBe(100);
    });

    it("is appended to what came before, until nothing is left", async () => {
        const report = watchedHost({ dataset: longTable(150), limits });
        report.update();
        expect(report.host.fetchMoreData()).toBeTrue();
        await report.settled();
        expect(report.updates.map(rowsIn)).toEqual([100, 150]);
        expect(report.updates.map(update => update.operationKind)).toEqual([
            operationKind.create, operationKind.append]);
        expect(report.updates[1].dataViews[0].metadata.segment).toBeUndefined();
        expect(report.host.fetchMoreData()).toBeFalse();
    });

    it("comes on its own when the visual does not want it aggregated", async () => {
        const report = watchedHost({ dataset: longTable(150), limits });
        report.host.fetchMoreData(false);
        await report.settled();
        expect(rowsIn(report.updates[0])).toBe(50);
        expect(report.updates[0].operationKind).toBe(operationKind.segment);
    });

    it("stops at the ceiling, and still says that there is more", async () => {
        const report = watchedHost({ dataset: longTable(1000), limits });
        while (report.host.fetchMoreData()) await report.settled();
        expect(report.rowsLoaded()).toBe(250);
        expect(report.options().dataViews[0].metadata.segment).toBeDefined();
    });

    it("starts again at the first window when the data change", () => {
        const report = watchedHost({ dataset: longTable(150), limits });
        report.host.fetchMoreData();
        report.setDataset(longTable(120));
        expect(report.rowsLoaded()).toBe(100);
        expect(report.updates[0].operationKind).toBe(operationKind.create);
    });
});

describe("the updates", () => {
    it("carry the viewport, the type and no operation when only the size changes", () => {
        const report = watchedHost({ dataset: smallTable });
        report.resize({ width: 300, height: 200 });
        const [update] = report.updates;
        expect(update.viewport).toEqual({ width: 300, height: 200 });
        expect(update.type).toBe(asUpdateType(updateType.resize | updateType.resizeEnd));
        expect(update.operationKind).toBeUndefined();
    });

    it("repeat the very same data view until data or settings change", () => {
        const report = watchedHost({ dataset: smallTable });
        report.update();
        report.resize({ width: 300, height: 200 });
        report.setObjects({ legend: { show: false } });
        const [first, second, third] = report.updates.map(({ dataViews }) => dataViews[0]);
        expect(second).toBe(first);
        expect(third).not.toBe(first);
    });

    it("carry a data view without columns when nothing is bound", () => {
        const [view] = createHost().options().dataViews;
        expect(view).toEqual({ metadata: { columns: [] } });
    });

    it("carry the filters that the visual applied", async () => {
        const filter: powerbi.IFilter = { target: "x" };
        const report = watchedHost({ dataset: smallTable });
        report.host.applyJsonFilter(filter, "general", "filter", filterAction.merge);
        await report.settled();
        expect(report.updates[0].jsonFilters).toEqual([filter]);
    });
});

describe("formatting on the visual", () => {
    const part = { customVisualObjects: [{ objectName: "legend" }], displayName: "Legend" } as unknown as powerbi.visuals.CustomVisualSubSelection;
    const nothing = { customVisualObjects: [], displayName: "" } as unknown as powerbi.visuals.CustomVisualSubSelection;

    it("is said with each update, and hears what the visual sub-selects", async () => {
        const report = watchedHost({ dataset: smallTable });
        report.setFormatMode(true);
        expect(report.updates.at(-1)).toEqual(jasmine.objectContaining({ formatMode: true, subSelections: [], type: asUpdateType(updateType.formatModeChange) }));
        report.host.subSelectionService.subSelect(part);
        expect(report.updates.length).toBe(1);
        await report.settled();
        expect(report.updates.at(-1)).toEqual(jasmine.objectContaining({ subSelections: [part], type: asUpdateType(updateType.formattingSubSelectionChange) }));
        report.host.subSelectionService.subSelect(nothing);
        await report.settled();
        expect(report.updates.at(-1)?.subSelections).toEqual([]);
        expect(report.log.of("subSelection").map(({ subSelection }) => subSelection)).toEqual([part, undefined]);
    });

    it("lets go of what was sub-selected when it ends, and refuses what comes after", async () => {
        const report = watchedHost({ dataset: smallTable });
        report.setFormatMode(true);
        report.host.subSelectionService.subSelect(part);
        report.setFormatMode(false);
        expect(report.updates.at(-1)).toEqual(jasmine.objectContaining({ formatMode: false, subSelections: [] }));
        report.host.subSelectionService.subSelect(part);
        await report.settled();
        expect(report.updates.at(-1)?.subSelections).toEqual([]);
        expect(report.log.of("request").at(-1)).toEqual(jasmine.objectContaining({ name: "subSelect", granted: false }));
    });
});

describe("the rest of the host", () => {
    const strings = { "en-US": { Yes: "Yes", No: "No" }, "fr-FR": { Yes: "Oui" } };

    it("speaks the reader's language, then English, then the key itself", () => {
        const manager = createHost({ locale: "fr-FR", strings }).host.createLocalizationManager();
        expect(["Yes", "No", "Maybe"].map(key => manager.getDisplayName(key))).toEqual(["Oui", "No", "Maybe"]);
    });

    it("gives the colours of its theme, the same for the same key", () => {
        const { colorPalette } = createHost({ theme: darkTheme }).host;
        const first = colorPalette.getColor("a").value;
        expect(colorPalette.getColor("b").value).not.toBe(first);
        expect(colorPalette.getColor("a").value).toBe(first);
        expect(colorPalette.background.value).toBe(darkTheme.background);
        expect(colorPalette.isHighContrast).toBeFalse();
    });

    it("turns to a contrast theme in high contrast", () => {
        const { colorPalette } = createHost({ highContrast: true }).host;
        expect(colorPalette.isHighContrast).toBeTrue();
        expect(colorPalette.background.value).toBe("#000000");
    });

    it("records rendering events in their order, with the reason of a failure", () => {
        const { host, log, options } = createHost({ dataset: smallTable });
        host.eventService.renderingStarted(options());
        host.eventService.renderingFailed(options(), "no status");
        expect(log.renderings()).toEqual(["started", "failed"]);
        expect(log.of("rendering")[1].reason).toBe("no status");
    });

    it("records tooltips with their identities", () => {
        const { host, log } = createHost();
        const id = host.createSelectionIdBuilder().createSelectionId();
        const dataItems = [{ displayName: "Status", value: "Storm" }];
        host.tooltipService.show({ coordinates: [1, 2], isTouchEvent: false, dataItems, identities: [id] });
        host.tooltipService.hide({ immediately: true, isTouchEvent: false });
        expect(log.of("tooltip").map(({ action }) => action)).toEqual(["show", "hide"]);
        expect(log.of("tooltip")[0]).toEqual(jasmine.objectContaining({ items: dataItems, ids: [id] }));
    });

    it("opens web addresses only", () => {
        const { host, log } = createHost();
        host.launchUrl("https://example.org");
        host.launchUrl("javascript:alert(1)");
        expect(log.of("request").map(({ granted }) => granted)).toEqual([true, false]);
    });

    it("refuses what it cannot do without throwing", async () => {
        const { host } = createHost();
        expect(await host.storageV2Service.set("a", "b")).toEqual({ success: false });
        expect(await host.licenseManager.notifyFeatureBlocked("paid")).toBeFalse();
        expect(await host.webAccessService.webAccessStatus("https://example.org")).toBe(privilege.notDeclared);
        await expectAsync(Promise.resolve(host.openModalDialog("x"))).toBeRejected();
        await expectAsync(Promise.resolve(host.storageV2Service.get("a"))).toBeRejected();
    });

    it("saves files where they may be saved, and says who was asked", async () => {
        const file = ["a;b", "a.csv", "csv", "Rows"] as const;
        const { host, log } = createHost();
        expect(await host.downloadService.exportStatus()).toBe(privilege.allowed);
        expect(await host.downloadService.exportVisualsContentExtended(...file)).toEqual({ downloadCompleted: true, fileName: "a.csv" });
        expect(await host.downloadService.exportVisualsContent(...file)).toBeTrue();
        expect(log.of("file").map(({ name, content }) => [name, content])).toEqual([["a.csv", "a;b"], ["a.csv", "a;b"]]);
    });

    it("saves no file where the reader or the administrator does not want it", async () => {
        const cancelled = createHost({ downloads: "cancelled" });
        expect(await cancelled.host.downloadService.exportStatus()).toBe(privilege.allowed);
        expect(await cancelled.host.downloadService.exportVisualsContentExtended("a", "a.csv", "csv", "")).toEqual({ downloadCompleted: false });
        expect(cancelled.log.of("file")).toEqual([]);
        expect(await createHost({ downloads: "disabledByAdmin" }).host.downloadService.exportStatus()).toBe(privilege.disabledByAdmin);
    });

    it("hands every event to the page as it happens", () => {
        const heard: string[] = [];
        const { host } = createHost({ onEvent: ({ kind }) => heard.push(kind) });
        host.displayWarningIcon("Incomplete", "200 rows are missing");
        host.refreshHostData();
        expect(heard).toEqual(["warning", "request"]);
    });
});
