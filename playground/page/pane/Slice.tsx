import { Field, Select, Switch, Text as Words, type FieldControlProps } from "@fluentui/react-components";
import type { FormattingItem, FormattingProperty, FormattingSliceJson } from "../../frame/formatting";
import type { Captions } from "../captions";
import type { Text } from "../text";
import { ColourControl } from "./ColourControl";
import { NumberControl } from "./NumberControl";
import { TextControl } from "./TextControl";

export type OnSet = (property: FormattingProperty, value: unknown) => void;

interface SliceProps {
    readonly slice: FormattingSliceJson;
    readonly captions: Captions;
    readonly text: Text;
    readonly disabled: boolean;
    readonly onSet: OnSet;
}

/** A choice is either an item or, when its items come from the capabilities, the item's value. */
const chosen = (value: unknown): string =>
    String(typeof value === "object" && value !== null && "value" in value ? value.value : value ?? "");

interface ItemsProps extends FieldControlProps {
    readonly items: readonly FormattingItem[];
    readonly value: unknown;
    readonly disabled: boolean;
    readonly onChange: (value: string | number | undefined) => void;
}

function Items({ items, value, disabled, onChange, ...field }: ItemsProps): React.JSX.Element {
    return (
        <Select {...field} size="small" value={chosen(value)} disabled={disabled}
            onChange={(_, data) => onChange(items.find(item => String(item.value) === data.value)?.value)}>
            {items.map(item =>
                <option key={String(item.value)} value={String(item.value)}>{item.displayName}</option>)}
        </Select>
    );
}

interface ControlProps extends Omit<SliceProps, "onSet">, FieldControlProps {
    readonly onChange: (value: unknown) => void;
}

function Control({ slice, captions, text, disabled, onChange, ...field }: ControlProps): React.JSX.Element {
    const { control } = slice;
    const { type, value, minimum, maximum, unit, placeholder } = control;
    switch (type) {
        case "ToggleSwitch":
            return <Switch {...field} checked={value === true} disabled={disabled}
                label={value === true ? text.on : text.off} onChange={(_, { checked }) => onChange(checked)} />;
        case "NumUpDown":
        case "Slider":
            return <NumberControl {...field} value={value} minimum={minimum} maximum={maximum} unit={unit}
                slider={type === "Slider"} disabled={disabled} onChange={onChange} />;
        case "Dropdown":
            return <Items {...field} items={captions.items(control)} value={value} disabled={disabled}
                onChange={onChange} />;
        case "ColorPicker":
            return <ColourControl {...field} value={value} disabled={disabled} onChange={onChange} />;
        case "TextInput":
        case "TextArea":
            return <TextControl {...field} value={value} area={type === "TextArea"} placeholder={placeholder}
                disabled={disabled} onChange={onChange} />;
        case "ReadOnlyText":
            return <Words {...field} size={200}>{typeof value === "string" ? value : ""}</Words>;
        default:
            return <Words size={200} italic>{text.readOnly(type)}</Words>;
    }
}

const labelled: readonly string[] =
    ["ToggleSwitch", "NumUpDown", "Slider", "Dropdown", "ColorPicker", "TextInput", "TextArea"];

/** A colour that was left to the visual: the browser's control has no way to show that there is none. */
const isLeft = ({ control: { type, value } }: FormattingSliceJson): boolean => type === "ColorPicker" && chosen(value) === "";

/** One setting: its name, and the control that its type asks for. */
export function Slice({ slice, captions, text, disabled, onSet }: SliceProps): React.JSX.Element {
    const { property, type } = slice.control;
    const onChange = (value: unknown): void => { if (property) onSet(property, value); };
    const control = { slice, captions, text, disabled, onChange };
    const name = captions.slice(slice);
    return labelled.includes(type)
        ? <Field label={name} hint={slice.description ?? (isLeft(slice) ? text.automatic : undefined)} size="small">
            {field => <Control {...field} {...control} />}
        </Field>
        : <div><Words size={200} block>{name}</Words><Control {...control} /></div>;
}
