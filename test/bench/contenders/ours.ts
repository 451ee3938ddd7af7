import type powerbi from "powerbi-visuals-api";
import { asUpdateType, createHost, operationKind, type PlaygroundHost, type Strings, updateType, viewMode } from "../../../playground/host";
import { editMode } from "../../../playground/host/constants";
import { type Action, type Contender, type Scenario } from "../contender";
import { createDataView } from "../dataview";
import { domFingerprint } from "../fingerprint";
import { createPortfolio, type Portfolio, withOneChange } from "../portfolio";
import { rowHeight, scrollRows, smallViewport, viewport, widerGap } from "../appearance";

type Visual = powerbi.extensibility.visual.IVisual;
type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;

interface Plugin {
    readonly create: (options: { element: HTMLElement; host: unknown }) => Visual;
}

declare global {
    interface Window {
        readonly powerbi: { readonly visuals: { readonly plugins: Readonly<Record<string, Plugin>> } };
        readonly visualStrings: Strings;
    }
}

/** The defaults: every level open, cells 28 px high. */
const settings: powerbi.DataViewObjects = {};
const otherSettings: powerbi.DataViewObjects = { cells: { gap: widerGap } };

const optionsOf = (type: number, dataView: powerbi.DataView, size: powerbi.IViewport): UpdateOptions => ({
    type: asUpdateType(type),
    viewport: size,
    dataViews: [dataView],
    viewMode: viewMode.view,
    editMode: editMode.standard,
    isInFocus: false,
    operationKind: operationKind.create,
});

const scrolls = (node: Element): boolean =>
    node.scrollHeight > node.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(node).overflowY);

/** The icons on the page: one path draws many, each after a move of its own. */
const iconCount = (root: HTMLElement): number =>
    [...root.querySelectorAll(".pm-icons")].reduce((sum, path) => sum + (path.getAttribute("d") ?? "").split("M").length - 1, 0);

const assertClosed = (host: PlaygroundHost, updates: number): void => {
    const renderings = host.log.of("rendering");
    const failure = renderings.find(({ state }) => state === "failed");
    const finished = renderings.filter(({ state }) => state === "finished").length;
    if (failure !== undefined) throw new Error(`The visual reported a failure: ${failure.reason ?? "no reason given"}`);
    if (finished !== updates) throw new Error(`${updates} updates, ${finished} of them finished.`);
};

export const createOurs = (): Contender => {
    const playground = createHost({ strings: window.visualStrings });
    let element: HTMLElement;
    let visual: Visual;
    let count = 0;
    let updates = 0;
    let shown: powerbi.DataView;

    const update = (options: UpdateOptions): void => {
        updates++;
        visual.update(options);
    };
    const data = (portfolio: Portfolio, objects = settings): Action => {
        shown = createDataView(portfolio, objects);
        const options = optionsOf(updateType.data, shown, viewport);
        return () => update(options);
    };
    const resize = (): void => {
        element.style.width = `${smallViewport.width}px`;
        element.style.height = `${smallViewport.height}px`;
        update(optionsOf(updateType.resize | updateType.resizeEnd, shown, smallViewport));
    };
    const scroll = (): Action | null => {
        const scroller = [...element.querySelectorAll("*")].find(scrolls);
        return scroller === undefined ? null : () => scroller.scrollBy(0, scrollRows * rowHeight);
    };
    const actions: Readonly<Record<Scenario, () => Action | null>> = {
        first: () => data(createPortfolio(count)),
        again: () => data(createPortfolio(count)),
        changed: () => data(withOneChange(createPortfolio(count))),
        setting: () => data(withOneChange(createPortfolio(count)), otherSettings),
        scroll,
        resize: () => resize,
    };
    return {
        load: (stage, rowCount) => {
            const [[guid, plugin]] = Object.entries(window.powerbi.visuals.plugins);
            element = stage;
            count = rowCount;
            element.classList.add(`visual-${guid}`);
            visual = plugin.create({ element, host: playground.host });
        },
        arm: (scenario) => actions[scenario](),
        drawing: () => {
            assertClosed(playground, updates);
            return { marks: iconCount(element), fingerprint: domFingerprint(element) };
        },
    };
};
