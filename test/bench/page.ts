import { type Action, type Contender, type Drawing, type Scenario } from "./contender";

/** What the measuring process calls in the page. */
export interface BenchPage {
    readonly load: (rowCount: number) => Promise<void>;
    readonly arm: (scenario: Scenario) => boolean;
    readonly fire: () => Promise<void>;
    readonly settle: () => Promise<void>;
    readonly drawing: () => Drawing;
}

declare global {
    interface Window {
        bench: BenchPage;
    }
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const nextIdle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));

/** Two frames, so that style, layout and paint have run, then an idle moment. */
const settle = async (): Promise<void> => {
    await nextFrame();
    await nextFrame();
    await nextIdle();
};

const attempt = async (action: Action): Promise<void> => {
    await action();
};

/** Runs the work in a task of its own, as a host's message would, not inside a command of the measuring tool. */
const inOwnTask = (action: Action): Promise<void> =>
    new Promise((resolve) => {
        setTimeout(() => resolve(attempt(action)), 0);
    });

/** Puts a contender at the disposal of the measuring process. */
export const serve = (contender: Contender): void => {
    const stage = document.getElementById("stage")!;
    let armed: Action | null = null;
    window.bench = {
        load: async (rowCount) => {
            await contender.load(stage, rowCount);
        },
        arm: (scenario) => (armed = contender.arm(scenario)) !== null,
        fire: async () => {
            await inOwnTask(armed!);
            await settle();
        },
        settle,
        drawing: () => contender.drawing(),
    };
};
