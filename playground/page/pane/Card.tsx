import {
    AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Switch, tokens,
} from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import type { FormattingCardJson, FormattingGroupJson, FormattingSliceJson } from "../../frame/formatting";
import type { Captions } from "../captions";
import type { Text } from "../text";
import { Slice, type OnSet } from "./Slice";

interface CardProps {
    readonly card: FormattingCardJson;
    readonly captions: Captions;
    readonly text: Text;
    readonly onSet: OnSet;
    readonly onReset: () => void;
}

const useStyles = makeStyles({
    card: { position: "relative", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    toggle: { position: "absolute", top: "-2px", right: "4px", zIndex: 1 },
    panel: { display: "grid", gap: "10px", padding: "2px 4px 10px" },
    group: { margin: "6px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
    reset: { justifySelf: "start" },
});

interface CardToggleProps {
    readonly slice: FormattingSliceJson;
    readonly label: string;
    readonly onSet: OnSet;
}

/** The switch in the header of a card turns all of it on or off. */
function CardToggle({ slice: { control, disabled }, label, onSet }: CardToggleProps): React.JSX.Element | null {
    const { property, value } = control;
    if (!property) return null;
    return <Switch aria-label={label} checked={value === true} disabled={disabled}
        onChange={(_, { checked }) => onSet(property, checked)} />;
}

type GroupProps = Omit<CardProps, "card" | "onReset"> & { readonly group: FormattingGroupJson };

function Group({ group, captions, text, onSet }: GroupProps): React.JSX.Element {
    const styles = useStyles();
    const { displayName, toggle, slices, disabled } = group;
    return (
        <>
            {displayName !== undefined && displayName !== "" && <h3 className={styles.group}>{displayName}</h3>}
            {[...(toggle ? [toggle] : []), ...slices].map(slice => (
                <Slice key={slice.uid} slice={slice} captions={captions} text={text} onSet={onSet}
                    disabled={disabled || slice.disabled} />
            ))}
        </>
    );
}

export function Card({ card, captions, text, onSet, onReset }: CardProps): React.JSX.Element {
    const styles = useStyles();
    const { uid, displayName, toggle, groups, defaults } = card;
    return (
        <AccordionItem value={uid} className={styles.card} data-card={uid}>
            <AccordionHeader as="h3" size="small">{displayName}</AccordionHeader>
            {toggle && <div className={styles.toggle}>
                <CardToggle slice={toggle} label={displayName} onSet={onSet} />
            </div>}
            <AccordionPanel>
                <div className={styles.panel}>
                    {groups.map(group =>
                        <Group key={group.uid} group={group} captions={captions} text={text} onSet={onSet} />)}
                    {defaults.length > 0 && <Button className={styles.reset} size="small" appearance="subtle"
                        icon={<ArrowResetRegular />} onClick={onReset}>{text.reset}</Button>}
                </div>
            </AccordionPanel>
        </AccordionItem>
    );
}
