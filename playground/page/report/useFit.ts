import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Viewport } from "../../frame/messages";

interface Fit {
    readonly canvas: RefObject<HTMLElement | null>;
    readonly fit: number;
}

/** Below this a page is a thumbnail: it scrolls instead. */
const smallest = 0.25;

export function fitScale(room: Viewport, sheet: Viewport): number {
    const scale = Math.min(1, room.width / sheet.width, room.height / sheet.height);
    return Math.max(smallest, Math.floor(scale * 1000) / 1000);
}

/** How much a report page shrinks to be seen whole; it never grows, as its letters would blur. */
export function useFit(sheet: Viewport, margin: number): Fit {
    const canvas = useRef<HTMLElement>(null);
    const [room, setRoom] = useState<Viewport>(sheet);
    useLayoutEffect(() => {
        const element = canvas.current;
        if (!element) return;
        const measure = (): void => setRoom({
            width: element.offsetWidth - 2 * margin,
            height: element.offsetHeight - 2 * margin,
        });
        const observer = new ResizeObserver(measure);
        observer.observe(element);
        measure();
        return () => observer.disconnect();
    }, [margin]);
    return { canvas, fit: fitScale(room, sheet) };
}
