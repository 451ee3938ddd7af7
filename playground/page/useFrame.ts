import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { FrameMessage, FrameStart, PageMessage } from "../frame/messages";
import { isFrameMessage } from "../frame/validate";
import { planMessages } from "./plan";

interface FrameLink {
    readonly frame: RefObject<HTMLIFrameElement | null>;
    readonly send: (message: PageMessage) => void;
}

/** Keeps the frame showing what the page wants, once it wants something, and hands over what the frame says. */
export function useFrame(wanted: FrameStart | undefined, onMessage: (message: FrameMessage) => void): FrameLink {
    const frame = useRef<HTMLIFrameElement>(null);
    const shown = useRef<FrameStart>(undefined);
    const heard = useRef(onMessage);
    const [starts, setStarts] = useState(0);
    // The frame has no origin that could be named.
    const send = useCallback((message: PageMessage) => frame.current?.contentWindow?.postMessage(message, "*"), []);

    useLayoutEffect(() => {
        heard.current = onMessage;
    });

    useLayoutEffect(() => {
        const listen = ({ source, data }: MessageEvent<unknown>): void => {
            if (source !== frame.current?.contentWindow || !isFrameMessage(data)) return;
            if (data.kind === "ready") {
                shown.current = undefined;
                setStarts(count => count + 1);
            }
            // The frame knows these settings already: sending them back would only redraw.
            if (data.kind === "objects" && data.place === shown.current?.place) shown.current = { ...shown.current, objects: data.objects };
            heard.current(data);
        };
        window.addEventListener("message", listen);
        return () => window.removeEventListener("message", listen);
    }, []);

    useEffect(() => {
        if (starts === 0 || !wanted) return;
        planMessages(shown.current, wanted).forEach(send);
        shown.current = wanted;
    }, [starts, wanted, send]);

    return { frame, send };
}
