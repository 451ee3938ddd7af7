const BROKEN = /NaN|Infinity|undefined|null|\[object/;
const SIZES = new Set(["width", "height", "rx", "r"]);

/** What a browser would complain of in the attributes of a picture, one line each. */
export function brokenAttributes(element: Element): string[] {
    return Array.from(element.querySelectorAll("*")).flatMap((part) =>
        Array.from(part.attributes).filter(({ name, value }) => isBroken(name, value)).map(({ name, value }) => `<${part.tagName}> ${name}="${value}"`));
}

function isBroken(name: string, value: string): boolean {
    if (name === "aria-label") return false;
    return BROKEN.test(value) || (SIZES.has(name) && (value === "" || Number(value) < 0));
}
