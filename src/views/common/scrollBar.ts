/**
 * The breadth of the scroll bars of a container in CSS pixels, 0 where they lie over the content or nobody can scroll. Measured once,
 * as soon as the container stands in the page and its style sheet with it, also while it is hidden or has nothing to scroll.
 */
export function scrollBarOf(container: HTMLElement, isStill: boolean): () => number {
    if (isStill) {
        container.style.overflow = "hidden";
        return () => 0;
    }
    let bar: number | undefined;
    const measure = (): number => {
        if (bar !== undefined) return bar;
        const { overflow, display } = container.style;
        Object.assign(container.style, { overflow: "scroll", display: "block" });
        const breadth = container.offsetWidth - container.clientWidth;
        if (container.isConnected && container.offsetWidth > breadth) bar = breadth;
        Object.assign(container.style, { overflow, display });
        return breadth;
    };
    if (getComputedStyle(container).position === "absolute") measure();
    return measure;
}
