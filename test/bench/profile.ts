import { type CDPSession } from "playwright-core";

type Node = Awaited<ReturnType<typeof stopProfiler>>["profile"]["nodes"][number];
export type Profile = Awaited<ReturnType<typeof stopProfiler>>["profile"];

export interface SelfTime {
    /** Function, line and column, and the code that stands there. */
    readonly place: string;
    readonly milliseconds: number;
}

const stopProfiler = (session: CDPSession) => session.send("Profiler.stop");

/** The CPU profile of some work in the page, sampled every 0.1 ms. */
export const profiled = async (session: CDPSession, work: () => Promise<unknown>): Promise<Profile> => {
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: 100 });
    await session.send("Profiler.start");
    await work();
    return (await stopProfiler(session)).profile;
};

const excerpt = (source: readonly string[], line: number, column: number): string =>
    (source[line] ?? "").slice(column, column + 60);

const placeOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }: Node, source: readonly string[]): string =>
    url === ""
        ? functionName
        : `${functionName || "(anonymous)"} ${lineNumber + 1}:${columnNumber + 1}  ${excerpt(source, lineNumber, columnNumber)}`;

const addTo = (totals: Map<string, number>, place: string, milliseconds: number): void =>
    void totals.set(place, (totals.get(place) ?? 0) + milliseconds);

const waiting = new Set(["(idle)", "(root)"]);

/** Where the time of some profiles went, function by function, the largest first, in ms per profile; source is the page's. */
export const selfTimes = (profiles: readonly Profile[], source: string): SelfTime[] => {
    const lines = source.split("\n");
    const totals = new Map<string, number>();
    for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
        const places = new Map(nodes.map((node) => [node.id, placeOf(node, lines)]));
        samples.forEach((id, at) => addTo(totals, places.get(id) ?? "", timeDeltas[at] / 1000 / profiles.length));
    }
    return [...totals]
        .filter(([place]) => !waiting.has(place))
        .map(([place, milliseconds]) => ({ place, milliseconds }))
        .sort((left, right) => right.milliseconds - left.milliseconds);
};

/** The first so many lines of a list of self times. */
export const selfTimeLines = (times: readonly SelfTime[], count: number): string[] => {
    const total = times.reduce((all, { milliseconds }) => all + milliseconds, 0);
    return times.slice(0, count).map(({ place, milliseconds }) =>
        `${milliseconds.toFixed(2).padStart(9)} ms ${((100 * milliseconds) / total).toFixed(1).padStart(5)} %  ${place}`);
};
