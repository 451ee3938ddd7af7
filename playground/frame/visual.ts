import type powerbi from "powerbi-visuals-api";

export type IVisual = powerbi.extensibility.visual.IVisual;
type ConstructorOptions = powerbi.extensibility.visual.VisualConstructorOptions;

interface Plugin {
    readonly create: (options: ConstructorOptions) => IVisual;
}

interface PluginWindow {
    powerbi?: { visuals?: { plugins?: Readonly<Record<string, Plugin | undefined>> } };
}

const pluginsOf = (view: Window): Readonly<Record<string, Plugin | undefined>> =>
    (view as unknown as PluginWindow).powerbi?.visuals?.plugins ?? {};

/** The package adds its plugin to this object as it loads. */
export function preparePlugins(view: Window): void {
    (view as unknown as PluginWindow).powerbi = {};
}

export const pluginGuids = (view: Window): readonly string[] => Object.keys(pluginsOf(view));

export function createVisual(view: Window, guid: string, options: ConstructorOptions): IVisual {
    const plugin = pluginsOf(view)[guid];
    if (!plugin) throw new Error(`The package holds no visual called ${guid}`);
    return plugin.create(options);
}

/** Power BI gives each visual an element of its own, with a class that its style sheet starts from. */
export function createElement(page: Document, guid: string, { width, height }: powerbi.IViewport): HTMLElement {
    const element = page.createElement("div");
    element.className = `visual visual-${guid}`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    page.body.replaceChildren(element);
    return element;
}
