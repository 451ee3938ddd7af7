import { foldName } from "../syntax/name";

/** Gives each new column of a query a name of its own: the wanted one, or one with a number behind it. */
export class UniqueNames {
    readonly #taken: Set<string>;

    constructor(taken: readonly string[]) {
        this.#taken = new Set(taken.map(foldName));
    }

    give(wanted: string): string {
        let name = wanted;
        for (let number = 2; this.#taken.has(foldName(name)); number += 1) name = `${wanted} ${number}`;
        this.#taken.add(foldName(name));
        return name;
    }
}
