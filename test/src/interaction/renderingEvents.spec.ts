import type powerbi from "powerbi-visuals-api";
import { renderingOwner } from "../../../src/interaction/renderingEvents";

type Options = powerbi.extensibility.visual.VisualUpdateOptions;
type Events = powerbi.extensibility.IVisualEventService;

const OPTIONS = { viewport: { width: 1, height: 1 } } as Options;

function recorder(failing: Partial<Events> = {}): { readonly events: Events; readonly heard: string[]; readonly given: Options[] } {
    const heard: string[] = [];
    const given: Options[] = [];
    const note = (what: string, options: unknown): void => {
        heard.push(what);
        given.push(options as Options);
    };
    const events: Events = {
        renderingStarted: (options) => {
            note("started", options);
            failing.renderingStarted?.(options);
        },
        renderingFinished: (options) => {
            note("finished", options);
            failing.renderingFinished?.(options);
        },
        renderingFailed: (options, reason) => {
            note(`failed: ${reason ?? ""}`, options);
            failing.renderingFailed?.(options, reason);
        },
    };
    return { events, heard, given };
}

const nothing = (): void => undefined;

function refuse(): never {
    throw new Error("the host is gone");
}

/** Runs one update; whatever comes out of it is swallowed, as a host does. */
function runQuietly(events: Events, work: () => void, onFailure: (reason: string) => void = nothing): void {
    try {
        renderingOwner(events).run(OPTIONS, work, onFailure);
    } catch {
        return;
    }
}

describe("the owner of the rendering events", () => {
    it("says started, lets the work be done, then says finished", () => {
        const { events, heard } = recorder();
        renderingOwner(events).run(OPTIONS, () => heard.push("work"), refuse);
        expect(heard).toEqual(["started", "work", "finished"]);
    });

    it("gives the host back the options of the very update", () => {
        const { events, given } = recorder();
        renderingOwner(events).run(OPTIONS, nothing, nothing);
        renderingOwner(events).run(OPTIONS, refuse, nothing);
        expect(given.length).toBe(4);
        expect(given.every((options) => options === OPTIONS)).toBeTrue();
    });

    it("says failed with the reason, once the failure has been shown, when the work throws", () => {
        const { events, heard } = recorder();
        renderingOwner(events).run(OPTIONS, refuse, (reason) => heard.push(`shown: ${reason}`));
        expect(heard).toEqual(["started", "shown: the host is gone", "failed: the host is gone"]);
    });

    it("says failed once with the first reason when showing the failure throws too", () => {
        const { events, heard } = recorder();
        renderingOwner(events).run(OPTIONS, () => {
            throw new RangeError("too long");
        }, refuse);
        expect(heard).toEqual(["started", "failed: too long"]);
    });

    const oddities: readonly (readonly [string, unknown])[] = [
        ["a text", "plain words"], ["nothing", undefined], ["null", null], ["an empty text", ""], ["a number", 7], ["a symbol", Symbol("s")],
        ["an error without a message", new Error("")], ["an object without a prototype", Object.create(null)],
        ["an object that cannot be written", { toString: refuse }],
        ["an error whose message cannot be read", Object.defineProperty(new Error("x"), "message", { get: refuse })],
    ];

    for (const [name, thrown] of oddities) {
        it(`says failed exactly once when the work throws ${name}`, () => {
            const { events, heard } = recorder();
            runQuietly(events, () => {
                throw thrown;
            });
            expect(heard.map((what) => what.split(":")[0])).toEqual(["started", "failed"]);
        });
    }

    for (const event of ["renderingStarted", "renderingFinished", "renderingFailed"] as const) {
        for (const [outcome, work] of [["succeeds", nothing], ["throws", refuse]] as const) {
            it(`never contradicts itself when the host's ${event} throws and the work ${outcome}`, () => {
                const { events, heard } = recorder({ [event]: refuse });
                runQuietly(events, work);
                expect(heard[0]).toBe("started");
                expect(heard.slice(1).length).toBeLessThanOrEqual(1);
                const end = outcome === "succeeds" ? "finished" : "failed";
                expect(heard.slice(1).every((what) => what.startsWith(end))).toBeTrue();
            });
        }
    }

    it("works for the next update after one whose host threw", () => {
        let fails = true;
        const { events, heard } = recorder({ renderingFinished: () => fails && refuse() });
        const owner = renderingOwner(events);
        expect(() => owner.run(OPTIONS, nothing, nothing)).toThrowError("the host is gone");
        fails = false;
        owner.run(OPTIONS, nothing, nothing);
        expect(heard).toEqual(["started", "finished", "started", "finished"]);
    });
});
