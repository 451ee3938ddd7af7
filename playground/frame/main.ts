import type { FrameMessage } from "./messages";
import { createSessions } from "./session";
import { isPageMessage } from "./validate";
import { pluginGuids, preparePlugins } from "./visual";

/** The frame has no origin of its own, so neither side can be named: each checks the window that speaks. */
const anyOrigin = "*";

function tell(message: FrameMessage): void {
    window.parent.postMessage(message, anyOrigin);
}

preparePlugins(window);
const answer = createSessions(window, tell);

window.addEventListener("error", ({ message }) => tell({ kind: "error", message }));
window.addEventListener("unhandledrejection", ({ reason }) => tell({ kind: "error", message: String(reason) }));
window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source === window.parent && isPageMessage(event.data)) answer(event.data);
});
window.addEventListener("DOMContentLoaded", () => tell({ kind: "ready", guids: pluginGuids(window) }));
