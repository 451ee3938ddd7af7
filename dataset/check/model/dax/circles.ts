import { bracketReferences } from "../../../../dax/syntax/walk";
import { modelFault, type ModelFault } from "../fault";
import { measureTitle, nameKey } from "../names";
import type { ReadDax } from "./expressions";

interface Node {
    readonly dax: ReadDax;
    readonly name: string;
    readonly uses: readonly string[];
}

interface Step {
    readonly key: string;
    readonly rest: string[];
}

function nodesOf(read: readonly ReadDax[]): ReadonlyMap<string, Node> {
    return new Map(read.flatMap((dax): [string, Node][] => dax.measure === undefined ? [] : [[nameKey(dax.measure), {
        dax, name: dax.measure, uses: [...new Set(bracketReferences(dax.expression).map(({ name }) => nameKey(name)))],
    }]]));
}

function circleFault(nodes: ReadonlyMap<string, Node>, circle: readonly string[]): ModelFault[] {
    const members = circle.map((key) => nodes.get(key)).filter((node) => node !== undefined);
    const [first] = members;
    const names = [...members, first].map(({ name }) => measureTitle(name)).join(" → ");
    return [modelFault(first.dax.text, "dax-circular", first.dax.title, `The ${first.dax.title} depends on itself: ${names}. Break the circle.`)];
}

/** Goes down from a measure without recursion: a chain may be as long as the model has measures. */
function circlesFrom(start: string, nodes: ReadonlyMap<string, Node>, done: Set<string>): ModelFault[] {
    const stepInto = (key: string): Step => ({ key, rest: [...(nodes.get(key)?.uses ?? [])] });
    const path: Step[] = [stepInto(start)];
    const depths = new Map([[start, 0]]);
    const faults: ModelFault[] = [];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const next = step.rest.shift();
        if (next === undefined) {
            done.add(step.key);
            depths.delete(step.key);
            path.pop();
            continue;
        }
        const at = depths.get(next);
        if (at !== undefined) faults.push(...circleFault(nodes, path.slice(at).map(({ key }) => key)));
        else if (nodes.has(next) && !done.has(next)) depths.set(next, path.push(stepInto(next)) - 1);
    }
    return faults;
}

/** Measures that need their own value. */
export function circles(read: readonly ReadDax[]): readonly ModelFault[] {
    const nodes = nodesOf(read);
    const done = new Set<string>();
    return [...nodes.keys()].flatMap((key) => done.has(key) ? [] : circlesFrom(key, nodes, done));
}
