import type powerbi from "powerbi-visuals-api";
import { asUpdateType, createHost, operationKind, type PlaygroundHost, type Strings, updateType, viewMode } from "../../../playground/host";
import { editMode } from "../../../playground/host/constants";
import { type Action, type Contender, inTurn, type Scenario } from "../contender";
import { domFingerprint } from "../fingerprint";
import { smallViewport, viewport } from "../appearance";
import { type Supply } from "../supply";

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

/** What the visual is given to draw. */
export interface Subject<Input> extends Supply<Input> {
    /** A new DataView, sharing nothing with any other. */
    readonly dataView: (input: Input, settings: powerbi.DataViewObjects) => powerbi.DataView;
    readonly settings: powerbi.DataViewObjects;
    /** Those of the "setting" scenario, if there is one. */
    readonly otherSettings?: powerbi.DataViewObjects;
    /** Pixels of the "scroll" scenario. */
    readonly scrollBy: number;
    readonly resizes: boolean;
    /** Whether the first drawing is measured with the start of the visual; else it has started before. */
    readonly fromNothing?: true;
    readonly marks: (root: HTMLElement) => number;
}

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

const assertClosed = (host: PlaygroundHost, updates: number): void => {
    const renderings = host.log.of("rendering");
    const failure = renderings.find(({ state }) => state === "failed");
    const finished = renderings.filter(({ state }) => state === "finished").length;
    if (failure !== undefined) throw new Error(`The visual reported a failure: ${failure.reason ?? "no reason given"}`);
    if (finished !== updates) throw new Error(`${updates} updates, ${finished} of them finished.`);
};

/** The packaged visual behind the scenarios, in a host of our own. */
export const visualContender = <Input>(subject: Subject<Input>): Contender => {
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
    const data = (input: Input, objects = subject.settings): Action => {
        shown = subject.dataView(input, objects);
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
        return scroller === undefined ? null : () => scroller.scrollBy(0, subject.scrollBy);
    };
    const start = (): void => {
        const [plugin] = Object.values(window.powerbi.visuals.plugins);
        visual = plugin.create({ element, host: playground.host });
    };
    const first = (): Action => {
        const draw = data(subject.create(count));
        return subject.fromNothing === true ? inTurn(start, draw) : draw;
    };
    const actions: Readonly<Record<Scenario, () => Action | null>> = {
        first,
        again: () => data(subject.create(count)),
        changed: () => data(subject.changed(count)),
        setting: () => (subject.otherSettings === undefined ? null : data(subject.changed(count), subject.otherSettings)),
        scroll,
        resize: () => (subject.resizes ? resize : null),
    };
    return {
        load: (stage, rowCount) => {
            const [guid] = Object.keys(window.powerbi.visuals.plugins);
            element = stage;
            count = rowCount;
            element.classList.add(`visual-${guid}`);
            if (subject.fromNothing !== true) start();
        },
        arm: (scenario) => actions[scenario](),
        drawing: () => {
            assertClosed(playground, updates);
            return { marks: subject.marks(element), fingerprint: domFingerprint(element) };
        },
    };
};
