import type { FrameMessage } from "../frame/messages";

/** The kinds of text that the visual may save; a page must not be talked into saving what a machine would run. */
const savedKind = /\.(?:csv|json|txt)$/i;

/** Characters that mean something to a file system, or to the eye that should read the name's ending. */
const unsafe = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;

export const safeName = (name: string): string | undefined => savedKind.test(name) ? name.replace(unsafe, "_") : undefined;

/** Saves what the visual handed over, as the browser saves a download. */
export function saveFile({ name, content }: Extract<FrameMessage, { kind: "file" }>): void {
    const download = safeName(name);
    if (download === undefined) return;
    const url = URL.createObjectURL(new Blob([content], { type: "text/plain;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: url, download });
    link.click();
    URL.revokeObjectURL(url);
}
