import { Field, makeStyles, Select } from "@fluentui/react-components";

export interface Option<Value extends string> {
    readonly value: Value;
    readonly label: string;
}

interface ChoiceProps<Value extends string> {
    readonly label: string;
    readonly value: Value;
    readonly options: readonly Option<Value>[];
    readonly onChoose: (value: Value) => void;
    readonly disabled?: boolean;
}

/** A long option is cut in the ribbon, and whole in its list. */
const useStyles = makeStyles({
    choice: {
        maxWidth: "210px",
        gridTemplateColumns: "minmax(0, 1fr)",
        "& .fui-Select": { minWidth: 0 },
        "& select": { width: "100%", textOverflow: "ellipsis" },
    },
});

/** One labelled choice of the ribbon. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): React.JSX.Element {
    const { label, value, options, onChoose, disabled } = props;
    const styles = useStyles();
    return (
        <Field label={label} size="small" className={styles.choice}>
            <Select size="small" value={value} disabled={disabled}
                onChange={(_, data) => onChoose(data.value as Value)}>
                {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
            </Select>
        </Field>
    );
}
