import type powerbi from "powerbi-visuals-api";
import { scopeOf } from "../host";

/** One setting of a slice: where it is kept, and its value now. */
export interface FormattingProperty {
    readonly objectName: string;
    readonly propertyName: string;
    readonly scope: string;
}

export interface FormattingItem {
    readonly value: string | number;
    readonly displayName: string;
}

export interface FormattingControl {
    readonly type: string;
    readonly property: FormattingProperty | undefined;
    readonly value: unknown;
    readonly items: readonly FormattingItem[] | undefined;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
    readonly unit: string | undefined;
    readonly placeholder: string | undefined;
}

export interface FormattingSliceJson {
    readonly uid: string;
    /** Absent when the visual leaves the name to its capabilities. */
    readonly displayName: string | undefined;
    readonly description: string | undefined;
    readonly disabled: boolean;
    readonly control: FormattingControl;
}

export interface FormattingGroupJson {
    readonly uid: string;
    readonly displayName: string | undefined;
    readonly toggle: FormattingSliceJson | undefined;
    readonly disabled: boolean;
    readonly slices: readonly FormattingSliceJson[];
}

export interface FormattingCardJson {
    readonly uid: string;
    readonly displayName: string;
    readonly description: string | undefined;
    readonly toggle: FormattingSliceJson | undefined;
    readonly disabled: boolean;
    readonly groups: readonly FormattingGroupJson[];
    readonly defaults: readonly FormattingProperty[];
}

export interface FormattingJson {
    readonly cards: readonly FormattingCardJson[];
}

type Model = powerbi.visuals.FormattingModel;
type Card = powerbi.visuals.FormattingCard;
type Group = powerbi.visuals.FormattingGroup;
type Slice = powerbi.visuals.FormattingSlice;
type Descriptor = powerbi.visuals.FormattingDescriptor;

/** What the controls have in common, each having its own part of it. */
interface AnyProperties {
    readonly descriptor?: Descriptor;
    readonly value?: unknown;
    readonly items?: readonly { readonly value: string | number; readonly displayName: unknown }[];
    readonly options?: {
        readonly minValue?: { readonly value: number };
        readonly maxValue?: { readonly value: number };
        readonly unitSymbol?: string;
    };
    readonly placeholder?: string;
    readonly placeholderText?: string;
}

const propertyOf = ({ objectName, propertyName, selector }: Descriptor): FormattingProperty =>
    ({ objectName, propertyName, scope: scopeOf(selector) });

const nameOf = (name: unknown): string =>
    typeof name === "function" ? String((name as (resources: unknown) => unknown)({ get: String })) : String(name);

/** Values cross a message, so they lose what is not data. */
const plain = (value: unknown): unknown => value === undefined ? undefined : JSON.parse(JSON.stringify(value ?? null));

function controlOf(control: Slice["control"]): FormattingControl {
    const { descriptor, value, items, options, placeholder, placeholderText } = control.properties as AnyProperties;
    return {
        type: control.type,
        property: descriptor && propertyOf(descriptor),
        value: plain(value),
        items: items?.map(item => ({ value: item.value, displayName: nameOf(item.displayName) })),
        minimum: options?.minValue?.value,
        maximum: options?.maxValue?.value,
        unit: options?.unitSymbol,
        placeholder: placeholder ?? placeholderText,
    };
}

function sliceOf(slice: Slice): FormattingSliceJson {
    return {
        uid: slice.uid,
        displayName: slice.displayName,
        description: slice.description,
        disabled: slice.disabled ?? false,
        control: controlOf(slice.control),
    };
}

const isSlice = (slice: object): slice is Slice => "control" in slice;
const isGroup = (group: object): group is Group => "uid" in group;
const isCard = (card: object): card is Card => "groups" in card;

function slicesOf(group: Group): readonly FormattingSliceJson[] {
    const contained = (group.container?.containerItems ?? []).flatMap(item => item.slices ?? []);
    return [...(group.slices ?? []).filter(isSlice), ...contained].map(sliceOf);
}

function groupOf(group: Group): FormattingGroupJson {
    return {
        uid: group.uid,
        displayName: group.displayName,
        toggle: group.topLevelToggle && sliceOf(group.topLevelToggle),
        disabled: group.disabled ?? false,
        slices: slicesOf(group),
    };
}

function cardOf(card: Card): FormattingCardJson {
    return {
        uid: card.uid,
        displayName: card.displayName,
        description: card.description,
        toggle: card.topLevelToggle && sliceOf(card.topLevelToggle),
        disabled: card.disabled ?? false,
        groups: card.groups.filter(isGroup).map(groupOf),
        defaults: (card.revertToDefaultDescriptors ?? []).map(propertyOf),
    };
}

export const formattingJson = (model: Model): FormattingJson => ({ cards: model.cards.filter(isCard).map(cardOf) });
