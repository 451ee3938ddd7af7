import type { FormattingProperty } from "../frame/formatting";
import type { StoredObjects } from "../host";

type Objects = StoredObjects[string];

const without = <T>(record: Readonly<Record<string, T>>, name: string): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

export function setProperty(stored: StoredObjects, property: FormattingProperty, value: unknown): StoredObjects {
    const { scope, objectName, propertyName } = property;
    const objects = (stored[scope] ?? {});
    const object = { ...objects[objectName], [propertyName]: value } as Objects[string];
    return { ...stored, [scope]: { ...objects, [objectName]: object } };
}

function clearProperty(stored: StoredObjects, { scope, objectName, propertyName }: FormattingProperty): StoredObjects {
    const objects = (stored[scope] ?? {});
    const object = without(objects[objectName] ?? {}, propertyName);
    const left = Object.keys(object).length > 0 ? { ...objects, [objectName]: object } : without(objects, objectName);
    return Object.keys(left).length > 0 ? { ...stored, [scope]: left } : without(stored, scope);
}

/** "Reset to default": the visual's own defaults return once nothing is kept. */
export const clearProperties = (stored: StoredObjects, properties: readonly FormattingProperty[]): StoredObjects =>
    properties.reduce(clearProperty, stored);
