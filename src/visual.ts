import "../style/visual.less";
import type powerbi from "powerbi-visuals-api";
import { keptTurned } from "./dataview/keptState";
import { boundRoles, hasNoField, readTable } from "./dataview/table";
import { downloads } from "./interaction/downloads";
import { hostColours } from "./interaction/hostColours";
import { onObject, OnObject } from "./interaction/onObject";
import { renderingOwner, RenderingOwner } from "./interaction/renderingEvents";
import { segmentLoader, SegmentLoader } from "./interaction/segments";
import { rowSelection, RowSelection } from "./interaction/selection";
import { isStillHost } from "./interaction/stillHost";
import { tooltips } from "./interaction/tooltips";
import { viewState, ViewState } from "./interaction/viewState";
import { warnings } from "./interaction/warnings";
import { SCALES } from "./domain/scales/byKind";
import { chosenScale } from "./settings/chosenScale";
import { USUAL_FONT } from "./settings/slices";
import { makePane, Pane } from "./settings/pane";
import { loadingNotice } from "./text/loadingNotice";
import { makeTexts, Texts } from "./text/say";
import { drawMessage } from "./views/common/drawMessage";
import { faceMessage, failureMessage, Message } from "./views/common/faces";
import { canvasMeasure, MeasureIn } from "./views/common/measure";
import { makeTheme, Theme } from "./views/common/theme";
import { burnView } from "./views/burn";
import { chosenView, ViewName } from "./views/common/chosenView";
import type { Services } from "./views/common/services";
import type { View } from "./views/common/view";
import { heatmapView } from "./views/heatmap";
import { riskView } from "./views/risks";

type Host = powerbi.extensibility.visual.IVisualHost;
type UpdateOptions = powerbi.extensibility.visual.VisualUpdateOptions;

const VIEWS: Readonly<Record<ViewName, (root: HTMLElement, services: Services, measureIn: MeasureIn) => View>> = { heatmap: heatmapView, burn: burnView, risks: riskView };

export class Visual implements powerbi.extensibility.visual.IVisual {
    private readonly host: Host;
    private readonly root: HTMLElement;
    private readonly rendering: RenderingOwner;
    private readonly pane: Pane;
    private readonly texts: Texts;
    private readonly selection: RowSelection;
    private readonly segments: SegmentLoader;
    private readonly state: ViewState;
    private readonly warn: ReturnType<typeof warnings>;
    private readonly services: Services;
    private readonly measure = canvasMeasure(USUAL_FONT);
    /** The pictures that were asked for so far: each has its place on the page, and one of them is shown. */
    private readonly views: Partial<Record<ViewName, View>> = {};
    private shown: View | undefined;
    private readonly onObject: OnObject;
    /** What the host asks about the parts of the picture while an author formats them where they stand. */
    readonly visualOnObjectFormatting: powerbi.extensibility.visual.VisualOnObjectFormatting;
    /** The colours of the last drawing, with which a failure can still be told. */
    private theme = makeTheme(hostColours(undefined));

    constructor(options?: powerbi.extensibility.visual.VisualConstructorOptions) {
        if (options === undefined) throw new Error("The visual needs its constructor options: element and host.");
        this.host = options.host;
        this.root = options.element;
        this.root.classList.add("pm-root");
        const localization = this.host.createLocalizationManager();
        this.rendering = renderingOwner(this.host.eventService);
        this.pane = makePane(localization);
        this.texts = makeTexts(this.host.locale, (key) => localization.getDisplayName(key));
        this.selection = rowSelection(this.host, () => this.shown?.refresh());
        this.segments = segmentLoader(this.host);
        this.warn = warnings(this.host);
        this.state = viewState(this.host, allowsInteractions(this.host));
        const isStill = isStillHost(this.host.hostEnv);
        const allowInteractions = !isStill && allowsInteractions(this.host);
        this.services = {
            selection: this.selection,
            tooltips: tooltips(this.host.tooltipService),
            downloads: downloads(allowInteractions ? this.host.downloadService : undefined),
            allowInteractions,
            isStill,
            rememberTurned: this.state.rememberTurned,
        };
        this.onObject = onObject(this.root, this.host.subSelectionService, (key) => localization.getDisplayName(key));
        this.visualOnObjectFormatting = this.onObject.formatting;
    }

    update(options: UpdateOptions): void {
        this.rendering.run(options, () => this.drawAndFormat(options), (reason) => this.say(failureMessage(this.texts, reason), this.theme));
    }

    getFormattingModel(): powerbi.visuals.FormattingModel {
        return this.pane.formattingModel(this.shown?.facts());
    }

    destroy(): void {
        this.root.replaceChildren();
    }

    private drawAndFormat(options: UpdateOptions): void {
        this.draw(options);
        this.onObject.follow(options, () => this.shown?.parts() ?? []);
    }

    private draw(options: UpdateOptions): void {
        const { texts } = this;
        const dataView = dataViewOf(options);
        const settings = this.pane.read(dataView);
        this.theme = makeTheme(hostColours(this.host.colorPalette));
        const { theme } = this;
        const table = readTable(dataView);
        const loading = this.segments.follow(options.type, table.more);
        const roles = boundRoles(dataView);
        const view = chosenView(settings.view.mode, roles);
        // Risks have scales of their own.
        const scale = view === "risks" ? { ok: true, scale: SCALES.weather } as const : chosenScale(settings);
        // Values that belong to no project are no rows of a portfolio.
        const rowCount = view === "heatmap" && table.levels.length === 0 ? 0 : table.rowCount;
        const shown = this.show(view);
        const message = faceMessage({ view, hasNoField: hasNoField(dataView), roles, rowCount, scale, texts, theme });
        if (message !== undefined) return this.say(message, theme);
        this.selection.bind(table.identityColumns);
        const size = { width: sound(options.viewport.width), height: sound(options.viewport.height) };
        const notices = loadingNotice(loading, table.rowCount, texts);
        const input = { table, settings, scale: scale.ok ? scale.scale : SCALES.weather, theme, texts, size, notices, now: Date.now(), turned: this.state.turnedAnew(keptTurned(dataView)) };
        const outcome = shown.update(input);
        this.say(outcome.message, theme);
        this.warn(texts.say("Notice_title"), [...(loading === "cut" ? notices : []), ...outcome.questions]);
    }

    private viewOf(name: ViewName): View {
        return (this.views[name] ??= VIEWS[name](this.root, this.services, this.measure));
    }

    private show(name: ViewName): View {
        const view = this.viewOf(name);
        if (view !== this.shown) this.shown?.clear();
        return this.shown = view;
    }

    private say(message: Message | undefined, theme: Theme): void {
        drawMessage(this.root, message, theme);
        if (message !== undefined) this.shown?.clear();
    }

}

function sound(length: number): number {
    return Number.isFinite(length) ? Math.max(0, length) : 0;
}

// Typed as always there, and yet left out by older hosts.
function allowsInteractions(host: { readonly hostCapabilities?: { readonly allowInteractions?: boolean } }): boolean {
    return host.hostCapabilities?.allowInteractions !== false;
}

function dataViewOf(options: { readonly dataViews?: readonly powerbi.DataView[] | null }): powerbi.DataView | undefined {
    return options.dataViews?.at(0);
}
