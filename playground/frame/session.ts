import { createHost, viewMode, type HostEvent, type PlaygroundHost } from "../host";
import { formattingJson } from "./formatting";
import type { FrameMessage, FrameStart, PageMessage, Viewport } from "./messages";
import { chosenPart } from "./parts";
import { messageOf } from "./speech";
import { createElement, createVisual, type IVisual } from "./visual";

type Tell = (message: FrameMessage) => void;

/** One visual at work, from its start to the next. */
interface Session {
    readonly report: PlaygroundHost;
    readonly element: HTMLElement;
    readonly visual: IVisual;
}

const reasonOf = (error: unknown): string => error instanceof Error ? error.message : String(error);

const modeOf = (mode: 0 | 1): typeof viewMode.view => mode === 1 ? viewMode.edit : viewMode.view;

function tellFormatting(visual: IVisual, tell: Tell): void {
    const model = visual.getFormattingModel?.();
    tell({ kind: "formatting", model: model && formattingJson(model) });
}

/** Where an event comes from. */
interface Source {
    readonly place: string;
    readonly report: PlaygroundHost;
    readonly visual: IVisual | undefined;
}

function tellEvent(event: HostEvent, { place, report, visual }: Source, tell: Tell): void {
    if (event.kind === "subSelection") tell({ kind: "part", part: chosenPart(visual, event.subSelection) });
    else if (event.kind === "objects") tell({ kind: "objects", place, objects: report.stored() });
    else if (event.kind !== "rendering") tell(messageOf(event));
    else {
        const { state, reason } = event;
        tell({ kind: "rendering", state, reason, rows: report.rowsLoaded(), more: report.hasMore() });
    }
}

/** A visual that throws fails alone: the page is told, and goes on. */
function guarded(work: () => void, tell: Tell): void {
    try {
        work();
    } catch (error) {
        tell({ kind: "error", message: reasonOf(error) });
    }
}

function startSession(view: Window, start: FrameStart, tell: Tell): Session {
    const session: { visual?: IVisual } = {};
    const report = createHost({
        locale: start.locale,
        strings: start.strings,
        theme: start.theme,
        highContrast: start.highContrast,
        allowInteractions: start.allowInteractions,
        dataset: start.table,
        stored: start.objects,
        viewport: start.viewport,
        viewMode: modeOf(start.viewMode),
        onEvent: event => tellEvent(event, { place: start.place, report, visual: session.visual }, tell),
        onUpdate: options => guarded(() => {
            const { visual } = session;
            if (!visual) return;
            visual.update(options);
            tellFormatting(visual, tell);
        }, tell),
    });
    view.document.documentElement.lang = start.locale;
    view.document.body.style.background = start.theme.background;
    const element = createElement(view.document, start.guid, start.viewport);
    const visual = session.visual = createVisual(view, start.guid, { element, host: report.host });
    report.update();
    if (start.formatMode) report.setFormatMode(true);
    return { report, element, visual };
}

function resize({ element, report }: Session, viewport: Viewport): void {
    element.style.width = `${viewport.width}px`;
    element.style.height = `${viewport.height}px`;
    report.resize(viewport);
}

function follow(session: Session, message: Exclude<PageMessage, { kind: "start" }>): void {
    switch (message.kind) {
        case "table":
            session.report.setDataset(message.table);
            break;
        case "objects":
            session.report.setStored(message.objects);
            break;
        case "viewport":
            resize(session, message.viewport);
            break;
        case "viewMode":
            session.report.setViewMode(modeOf(message.viewMode));
            break;
        case "formatMode":
            session.report.setFormatMode(message.formatMode);
            break;
        case "clearSelection":
            session.report.selection.restore([]);
            break;
    }
}

/** Keeps one visual at a time, and answers the page's messages. */
export function createSessions(view: Window, tell: Tell): (message: PageMessage) => void {
    let session: Session | undefined;
    const restart = (start: FrameStart): void => {
        session?.visual.destroy?.();
        session = undefined;
        session = startSession(view, start, tell);
    };
    return message => guarded(() => {
        if (message.kind === "start") restart(message.start);
        else if (session) follow(session, message);
    }, tell);
}
