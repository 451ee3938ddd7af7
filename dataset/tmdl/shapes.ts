import type { TmdlNode } from "./node";

// What one part of an object asks of the others: each gives what is wrong with it, to stand behind its name.

export function partitionShape(node: TmdlNode): string | undefined {
    const source = node.children.find(({ keyword }) => keyword === "source");
    const isEntity = node.expression?.text === "entity";
    if (!source) return isEntity ? "has no source. Write \"source\" with \"entityName: …\" below it." : "has no source. Write \"source = …\".";
    if (isEntity) {
        const right = !source.expression && source.properties.has("entityName");
        return right ? undefined : "needs a source with \"entityName: …\" below it, and no \"=\".";
    }
    return source.expression && source.properties.size === 0 ? undefined : "needs \"source = …\", with no properties.";
}

export function columnShape(node: TmdlNode): string | undefined {
    const isInferred = node.expression !== undefined || node.properties.has("isNameInferred");
    return isInferred || node.properties.has("dataType") ? undefined : "has no \"dataType\". Add it.";
}

export function columnPermissionShape(node: TmdlNode): string | undefined {
    const written = (node.expression ? 1 : 0) + (node.properties.has("metadataPermission") ? 1 : 0);
    return written === 1 ? undefined : "needs one permission. Write \"= none\" or \"= read\" behind its name.";
}
