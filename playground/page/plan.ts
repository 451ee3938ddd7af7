import type { FrameStart, PageMessage } from "../frame/messages";

const restarting: readonly (keyof FrameStart)[] =
    ["guid", "place", "strings", "locale", "theme", "highContrast", "allowInteractions"];

/** The messages that bring the frame from what it shows to what it should show; a host is made for one visual and one language. */
export function planMessages(shown: FrameStart | undefined, wanted: FrameStart): readonly PageMessage[] {
    if (!shown || restarting.some(key => shown[key] !== wanted[key])) return [{ kind: "start", start: wanted }];
    const messages: PageMessage[] = [];
    if (shown.table !== wanted.table) messages.push({ kind: "table", table: wanted.table });
    if (shown.objects !== wanted.objects) messages.push({ kind: "objects", objects: wanted.objects });
    if (shown.viewport !== wanted.viewport) messages.push({ kind: "viewport", viewport: wanted.viewport });
    if (shown.viewMode !== wanted.viewMode) messages.push({ kind: "viewMode", viewMode: wanted.viewMode });
    if (shown.formatMode !== wanted.formatMode) messages.push({ kind: "formatMode", formatMode: wanted.formatMode });
    return messages;
}
