import { isObject, pointer } from "./json";

export interface Node {
    readonly value: unknown;
    /** JSON pointer from the root. */
    readonly path: string;
}

export interface Child {
    readonly key: string;
    readonly value: unknown;
}

/** The members of an object or the items of a list; none for anything else. */
export function childrenOf(value: unknown): readonly Child[] {
    if (Array.isArray(value)) return value.map((item: unknown, at) => ({ key: String(at), value: item }));
    return isObject(value) ? Object.entries(value).map(([key, child]) => ({ key, value: child })) : [];
}

/** All values of a document in the order of its text. Without recursion: a deep document must not overflow the stack. */
export function* nodesOf(root: unknown, rootPath = ""): Generator<Node> {
    const open: Node[] = [{ value: root, path: rootPath }];
    for (let node = open.pop(); node; node = open.pop()) {
        yield node;
        const { path, value } = node;
        open.push(...childrenOf(value).map((child) => ({ value: child.value, path: path + pointer(child.key) })).reverse());
    }
}
