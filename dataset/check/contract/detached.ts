/**
 * A copy of a text cut from a longer one: the engine would otherwise keep the longer one, that is a piece of the file,
 * for as long as a key or a fault remembers a few characters of it.
 */
export function detached(text: string): string {
    return JSON.parse(JSON.stringify(text)) as string;
}
