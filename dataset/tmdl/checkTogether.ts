import type { Source } from "./access";
import { excerpt, type FaultCode, type TmdlFault } from "./fault";
import { nodeTitle, type TmdlNode } from "./node";

/** Objects that belong to the model although they are written at the margin: they stand in the file of the model. */
const OF_THE_MODEL: ReadonlySet<string> = new Set(["annotation", "queryGroup", "ref table", "ref role", "ref perspective", "ref cultureInfo"]);

function faultOf({ file, node }: Source, code: FaultCode, message: string): TmdlFault {
    return { file, line: node.line, code, message };
}

function all(source: Source): Source[] {
    return [source, ...source.node.children.flatMap((node) => all({ file: source.file, node }))];
}

function repeated<T>(items: readonly T[], key: (item: T) => string | undefined): [T, T][] {
    const first = new Map<string, T>();
    return items.flatMap((item): [T, T][] => {
        const name = key(item)?.toLowerCase();
        const before = name === undefined ? undefined : first.get(name);
        if (name !== undefined && before === undefined) first.set(name, item);
        return before === undefined ? [] : [[before, item]];
    });
}

function lineageFaults(sources: readonly Source[]): TmdlFault[] {
    const tagged = sources.flatMap(({ file, node }) => {
        const property = node.properties.get("lineageTag");
        return property ? [{ file, node, line: property.line, tag: property.value }] : [];
    });
    return repeated(tagged, ({ tag }) => tag).map(([before, { file, line, node }]) => ({
        file, line, code: "duplicate",
        message: `The lineageTag of ${nodeTitle(node)} is also that of ${nodeTitle(before.node)} (${before.file}, line ${before.line}). Remove it.`,
    }));
}

function levelFaults(sources: readonly Source[]): TmdlFault[] {
    const level = ({ keyword }: TmdlNode): boolean => keyword === "level";
    return sources.filter(({ node }) => node.keyword === "hierarchy").flatMap(({ file, node }) =>
        repeated(node.children.filter(level), ({ name }) => name).map(([before, again]) => faultOf({ file, node: again }, "duplicate",
            `The level '${excerpt(again.name ?? "")}' is already in ${nodeTitle(node)} (line ${before.line}). Rename one of the two.`)));
}

function singleFaults(roots: readonly Source[], keyword: "database" | "model", faulty: ReadonlySet<string>): TmdlFault[] {
    const found = roots.filter(({ node }) => node.keyword === keyword);
    const first = found.at(0);
    if (!first) {
        if (faulty.has(`${keyword}.tmdl`)) return [];
        const message = `No file holds the "${keyword}" object. Write it in ${keyword}.tmdl.`;
        return [{ file: `${keyword}.tmdl`, line: 0, code: "missing", message }];
    }
    // Two in one file are a fault of that file, found with the grammar.
    return found.flatMap((other) => other.file !== first.file
        ? [faultOf(other, "duplicate", `A second "${keyword}" object; the first is in ${first.file}, line ${first.node.line}. Keep one.`)]
        : []);
}

function placeFaults(roots: readonly Source[]): TmdlFault[] {
    const home = new Set(roots.filter(({ node }) => node.keyword === "model").map(({ file }) => file));
    return roots.filter(({ file, node }) => OF_THE_MODEL.has(node.keyword) && !home.has(file)).map((source) => faultOf(source, "place",
        `${nodeTitle(source.node)} at the margin belongs to the model. Move it to the file of "model", or indent it below its object.`));
}

/**
 * Faults that no file shows alone: repeated lineage tags and levels, no database or model, objects of the model in another file.
 * `faulty` names the files that have faults already: what they lack may follow from those.
 */
export function checkTogether(roots: readonly Source[], faulty: ReadonlySet<string>): TmdlFault[] {
    const sources = roots.flatMap(all);
    return [
        ...singleFaults(roots, "database", faulty), ...singleFaults(roots, "model", faulty), ...placeFaults(roots),
        ...lineageFaults(sources), ...levelFaults(sources),
    ];
}
