import type powerbi from "powerbi-visuals-api";
import { identityKey } from "./identity";

type Opaque = powerbi.visuals.CustomVisualOpaqueIdentity;
type ISelectionId = powerbi.visuals.ISelectionId;
type ISelectionIdBuilder = powerbi.visuals.ISelectionIdBuilder;

type FieldIdentity = readonly [field: string, identity: Opaque];

/** What a selection id points at: identities by the field that they group, and at most one measure. */
export interface SelectionParts {
    readonly identities: readonly FieldIdentity[];
    readonly measure?: string;
}

export interface HostSelector {
    readonly data?: readonly Opaque[];
    readonly metadata?: string;
}

/** A row that several fields group has one identity, which counts once. */
function distinct(identities: readonly Opaque[]): readonly Opaque[] {
    const byKey = new Map<string, Opaque>();
    for (const identity of identities) byKey.set(identityKey(identity), identity);
    return [...byKey.values()];
}

function selectorOf({ identities, measure }: SelectionParts): HostSelector {
    const data = distinct(identities.map(([, identity]) => identity));
    return { ...(data.length > 0 && { data }), ...(measure !== undefined && { metadata: measure }) };
}

const dataKeys = (selector: HostSelector): readonly string[] => (selector.data ?? []).map(identityKey);

const keyOf = (selector: HostSelector): string =>
    JSON.stringify({ data: [...dataKeys(selector)].sort(), metadata: selector.metadata ?? null });

/** As in Power BI: an id includes those that say the same and more. */
function covers(mine: HostSelector, other: HostSelector): boolean {
    if (!mine.data && mine.metadata !== undefined && mine.metadata !== other.metadata) return false;
    const others = new Set(dataKeys(other));
    return dataKeys(mine).every(key => others.has(key));
}

const asHostSelector = (selector: powerbi.data.Selector | null): HostSelector => selector ?? {};

/** A visual makes one id per cell, and asks few of them anything: the work waits for the question. */
class HostSelectionId implements ISelectionId {
    private selector: HostSelector | undefined;
    private key: string | undefined;

    public constructor(private readonly parts: SelectionParts) {}

    public getSelector(): HostSelector {
        return (this.selector ??= selectorOf(this.parts));
    }

    public getKey(): string {
        return (this.key ??= keyOf(this.getSelector()));
    }

    public equals(other: ISelectionId): boolean {
        return this.getKey() === other.getKey();
    }

    public includes(other: ISelectionId): boolean {
        return covers(this.getSelector(), asHostSelector(other.getSelector()));
    }

    public getSelectorsByColumn(): powerbi.data.SelectorsByColumn {
        const { identities, measure } = this.parts;
        return { dataMap: Object.fromEntries(identities), ...(measure !== undefined && { metadata: measure }) };
    }

    public hasIdentity(): boolean {
        return this.parts.identities.length > 0;
    }
}

export const createSelectionId = (parts: SelectionParts): ISelectionId => new HostSelectionId(parts);

class HostSelectionIdBuilder implements ISelectionIdBuilder {
    private identities: readonly FieldIdentity[] = [];
    private measure: string | undefined;

    public withCategory(column: powerbi.DataViewCategoryColumn, index: number): this {
        return this.add(column.source.queryName, column.identity?.[index]);
    }

    public withSeries(columns: powerbi.DataViewValueColumns, value: { readonly identity?: Opaque }): this {
        return this.add(columns.source?.queryName, value.identity);
    }

    public withMeasure(measureId: string): this {
        this.measure = measureId;
        return this;
    }

    public withMatrixNode(node: powerbi.DataViewMatrixNode, levels: powerbi.DataViewHierarchyLevel[]): this {
        return this.add(levels.at(node.level ?? 0)?.sources[0]?.queryName, node.identity);
    }

    public withTable(table: powerbi.DataViewTable, rowIndex: number): this {
        return this.add(table.columns[0]?.queryName, table.identity?.[rowIndex]);
    }

    public createSelectionId(): ISelectionId {
        return createSelectionId({ identities: this.identities, measure: this.measure });
    }

    private add(field: string | undefined, identity: Opaque | undefined): this {
        if (field === undefined || identity === undefined) return this;
        this.identities = [...this.identities.filter(([other]) => other !== field), [field, identity]];
        return this;
    }
}

export const createSelectionIdBuilder = (): ISelectionIdBuilder => new HostSelectionIdBuilder();
