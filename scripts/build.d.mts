/** The path of the packaged visual, if there is one. */
export function packagedVisual(): string | undefined;
/** What is wrong according to the packaging tool's log. */
export function faultsIn(log: string): string[];
/** Words in a packaged script that certification forbids. */
export function forbiddenIn(script: string): string[];
/** The JavaScript inside a .pbiviz file. */
export function scriptOf(path: string): string;
/** Features that the visual does without, each with its reason. */
export const LEFT_OUT: Readonly<Record<string, string>>;
/** Features that the packaging tool misses and that have no such reason, by its log in full. */
export function unansweredFeatures(log: string): string[];
