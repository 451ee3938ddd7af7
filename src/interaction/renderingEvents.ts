import type powerbi from "powerbi-visuals-api";

type Options = powerbi.extensibility.visual.VisualUpdateOptions;
type Events = powerbi.extensibility.IVisualEventService;

/** The only owner of the rendering events: whoever draws cannot forget, repeat or contradict one. */
export interface RenderingOwner {
    /**
     * Runs one update between `renderingStarted` and exactly one of `renderingFinished` and `renderingFailed`.
     * @param work returns normally or throws; a throw ends in `renderingFailed` with its message, and in `onFailure`
     */
    readonly run: (options: Options, work: () => void, onFailure: (reason: string) => void) => void;
}

export function renderingOwner(events: Events): RenderingOwner {
    return {
        run: (options, work, onFailure) => {
            events.renderingStarted(options);
            const reason = attempt(work);
            if (reason === undefined) return events.renderingFinished(options);
            attempt(() => onFailure(reason));
            events.renderingFailed(options, reason);
        },
    };
}

function attempt(work: () => void): string | undefined {
    try {
        work();
        return undefined;
    } catch (error) {
        return reasonOf(error);
    }
}

/** Whatever was thrown, a reason in words: even asking an odd object for its text may throw. */
function reasonOf(error: unknown): string {
    try {
        return error instanceof Error ? error.message || error.name : String(error);
    } catch {
        return "unknown error";
    }
}
