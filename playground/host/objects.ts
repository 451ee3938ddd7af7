import type powerbi from "powerbi-visuals-api";
import { identityKey } from "./identity";
import type { HostSelector } from "./selectionId";

type DataViewObjects = powerbi.DataViewObjects;
type Instance = powerbi.VisualObjectInstance;
type Changes = powerbi.VisualObjectInstancesToPersist;

/** Settings kept in the report: by scope ("" is the whole visual), then object, then property. */
export type StoredObjects = Readonly<Record<string, DataViewObjects>>;

export const wholeVisual = "";
export const columnScope = (queryName: string): string => `column:${queryName}`;
export const rowScope = (identity: string): string => `row:${identity}`;

export function scopeOf(selector: HostSelector | null | undefined): string {
    if (selector?.data?.length) return rowScope(selector.data.map(identityKey).join("|"));
    return selector?.metadata === undefined ? wholeVisual : columnScope(selector.metadata);
}

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

type Change = (objects: DataViewObjects, instance: Instance) => DataViewObjects;

const merge: Change = (objects, { objectName, properties }) =>
    ({ ...objects, [objectName]: { ...objects[objectName], ...properties } });

const replace: Change = (objects, { objectName, properties }) => ({ ...objects, [objectName]: { ...properties } });

const removeObject: Change = (objects, { objectName }) => without(objects, [objectName]);

/** Without named properties, the whole object goes. */
const remove: Change = (objects, instance) => {
    const names = Object.keys(instance.properties);
    const left = without(objects[instance.objectName] ?? {}, names);
    return names.length === 0 || Object.keys(left).length === 0
        ? removeObject(objects, instance)
        : { ...objects, [instance.objectName]: left };
};

function apply(stored: StoredObjects, instances: readonly Instance[] | undefined, change: Change): StoredObjects {
    return (instances ?? []).reduce<StoredObjects>((kept, instance) => {
        const scope = scopeOf(instance.selector);
        return { ...kept, [scope]: change(kept[scope] ?? {}, instance) };
    }, stored);
}

export function persist(stored: StoredObjects, changes: Changes): StoredObjects {
    const removed = apply(apply(stored, changes.remove, remove), changes.removeObject, removeObject);
    return apply(apply(removed, changes.replace, replace), changes.merge, merge);
}
