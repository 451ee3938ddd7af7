import { Input, Textarea, type FieldControlProps } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";

interface TextControlProps extends FieldControlProps {
    readonly value: unknown;
    readonly area: boolean;
    readonly placeholder: string | undefined;
    readonly disabled: boolean;
    readonly onChange: (value: string) => void;
}

/** What is typed counts once the field is left, or at Enter in a single line. */
export function TextControl({ value, area, placeholder, disabled, onChange, ...field }: TextControlProps): React.JSX.Element {
    const [typed, setTyped] = useState<string>();
    const shown = typed ?? (typeof value === "string" ? value : "");
    const commit = (): void => {
        if (typed !== undefined && typed !== value) onChange(typed);
        setTyped(undefined);
    };
    const common = {
        ...field, size: "small" as const, value: shown, placeholder, disabled, onBlur: commit,
        onChange: (_: unknown, data: { readonly value: string }) => setTyped(data.value),
    };
    const onEnter = ({ key }: KeyboardEvent): void => { if (key === "Enter") commit(); };
    return area ? <Textarea {...common} /> : <Input {...common} onKeyDown={onEnter} />;
}
