import { makeStyles, tokens, type FieldControlProps } from "@fluentui/react-components";

interface ColourControlProps extends FieldControlProps {
    readonly value: unknown;
    readonly disabled: boolean;
    readonly onChange: (value: { readonly solid: { readonly color: string } }) => void;
}

const useStyles = makeStyles({
    colour: {
        width: "48px",
        height: "24px",
        padding: "1px",
        border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
        borderRadius: tokens.borderRadiusMedium,
        backgroundColor: "transparent",
    },
});

const colourOf = (value: unknown): string =>
    typeof value === "object" && value !== null && "value" in value && typeof value.value === "string"
        ? value.value : "#000000";

export function ColourControl({ value, disabled, onChange, ...field }: ColourControlProps): React.JSX.Element {
    const styles = useStyles();
    return <input {...field} type="color" className={styles.colour} value={colourOf(value)} disabled={disabled}
        onChange={({ target }) => onChange({ solid: { color: target.value } })} />;
}
