import { Slider, SpinButton, type FieldControlProps } from "@fluentui/react-components";
import { useState } from "react";

interface NumberControlProps extends FieldControlProps {
    readonly value: unknown;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
    readonly unit: string | undefined;
    readonly slider: boolean;
    readonly disabled: boolean;
    readonly onChange: (value: number) => void;
}

const within = (value: number, { minimum = -Infinity, maximum = Infinity }: NumberControlProps): number =>
    Math.min(maximum, Math.max(minimum, value));

/** What is typed counts once the field is left, what is stepped counts at once. */
export function NumberControl(props: NumberControlProps): React.JSX.Element {
    const { value, minimum, maximum, unit, slider, disabled, onChange, ...field } = props;
    const number = typeof value === "number" ? value : null;
    const [text, setText] = useState<string>();
    const commit = (typed: number | null | undefined, words: string | undefined): void => {
        const wanted = typed ?? Number.parseFloat((words ?? "").replace(",", "."));
        setText(undefined);
        if (Number.isFinite(wanted)) onChange(within(wanted, props));
    };
    const shown = text ?? (number === null ? "" : `${number}${unit === undefined ? "" : ` ${unit}`}`);
    if (slider) {
        return <Slider {...field} size="small" min={minimum} max={maximum} value={number ?? minimum ?? 0}
            disabled={disabled} onChange={(_, data) => onChange(data.value)} />;
    }
    return <SpinButton {...field} size="small" min={minimum} max={maximum} value={number} displayValue={shown}
        disabled={disabled} onChange={(_, data) => commit(data.value, data.displayValue)} />;
}
