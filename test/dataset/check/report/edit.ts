type Files = Map<string, string>;
type Edit = (files: Files) => void;

const OVERVIEW = "pmo.Report/definition/pages/overview/";
export const PAGE = `${OVERVIEW}page.json`;
export const visualFile = (name: string): string => `${OVERVIEW}visuals/${name}/visual.json`;
export const mobileFile = (name: string): string => `${OVERVIEW}visuals/${name}/mobile.json`;

/** A deliberate change must reach what it changes: a pointer that leads nowhere is a mistake of the test. */
function change(files: Files, file: string, pointer: string, act: (parent: Record<string, unknown>, key: string) => void): void {
    const root: unknown = JSON.parse(files.get(file) ?? "");
    const keys = pointer.split("/").slice(1);
    const last = keys.pop() ?? "";
    const parent = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root);
    act(parent as Record<string, unknown>, last);
    files.set(file, JSON.stringify(root));
}

export function put(file: string, pointer: string, value: unknown): Edit {
    return (files) => change(files, file, pointer, (parent, key) => {
        parent[key] = value;
    });
}

export function drop(file: string, pointer: string): Edit {
    return (files) => change(files, file, pointer, (parent, key) => {
        if (!(key in parent)) throw new Error(`${file} has no ${pointer}`);
        Reflect.deleteProperty(parent, key);
    });
}

export function write(file: string, text: string): Edit {
    return (files) => {
        files.set(file, text);
    };
}

export function remove(file: string): Edit {
    return (files) => {
        if (!files.delete(file)) throw new Error(`There is no ${file}`);
    };
}

export function together(...edits: readonly Edit[]): Edit {
    return (files) => edits.forEach((edit) => edit(files));
}

export type { Edit };
