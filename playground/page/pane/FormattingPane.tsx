import {
    Accordion, Button, makeStyles, mergeClasses, SearchBox, tokens, type AccordionToggleEventHandler,
} from "@fluentui/react-components";
import { ChevronDoubleLeftRegular, ChevronDoubleRightRegular, PaintBrushRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { FormattingCardJson, FormattingJson, FormattingProperty } from "../../frame/formatting";
import type { StoredObjects } from "../../host";
import type { Captions } from "../captions";
import { clearProperties, setProperty } from "../settings";
import type { Text } from "../text";
import { Card } from "./Card";
import { slicesOf } from "./slices";

interface FormattingPaneProps {
    readonly model: FormattingJson | undefined;
    readonly captions: Captions;
    readonly text: Text;
    readonly open: boolean;
    /** The card that was asked for last, from elsewhere. */
    readonly wanted: string | undefined;
    readonly objects: StoredObjects;
    readonly onOpen: (open: boolean) => void;
    readonly onObjects: (objects: StoredObjects) => void;
}

const useStyles = makeStyles({
    pane: {
        display: "flex",
        flexDirection: "column",
        flex: "0 0 284px",
        minHeight: 0,
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
        "@media (max-width: 900px)": {
            flex: "0 0 auto",
            borderLeft: "none",
            borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
        },
    },
    closed: { flex: "0 0 auto" },
    head: { display: "flex", alignItems: "center", gap: "6px", padding: "8px 8px 4px 12px" },
    title: { margin: 0, flex: "1 1 auto", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    search: { padding: "4px 12px 8px", display: "grid", "& .fui-SearchBox": { maxWidth: "none" } },
    cards: { overflowY: "auto", flex: "1 1 auto", paddingBottom: "8px" },
    nothing: { padding: "0 12px", color: tokens.colorNeutralForeground2 },
});

function matches(card: FormattingCardJson, captions: Captions, sought: string): boolean {
    const names = [card.displayName, ...slicesOf(card).map(captions.slice)];
    return names.some(name => name.toLowerCase().includes(sought.toLowerCase()));
}

function useOpenCards(wanted: string | undefined): readonly [readonly string[], AccordionToggleEventHandler] {
    const [open, setOpen] = useState<readonly string[]>([]);
    useEffect(() => {
        if (wanted !== undefined) setOpen(cards => [...cards.filter(card => card !== wanted), wanted]);
    }, [wanted]);
    return [open, (_, { openItems }) => setOpen(openItems.map(String))];
}

/** Power BI's "Format visual", drawn from whatever model the visual gives. */
export function FormattingPane(props: FormattingPaneProps): React.JSX.Element {
    const { model, captions, text, open, wanted, objects, onOpen, onObjects } = props;
    const styles = useStyles();
    const [sought, setSought] = useState("");
    const [openCards, toggle] = useOpenCards(wanted);
    const cards = (model?.cards ?? []).filter(card => matches(card, captions, sought));
    const onSet = (property: FormattingProperty, value: unknown): void =>
        onObjects(setProperty(objects, property, value));
    const toggler = (
        <Button appearance="subtle" size="small" aria-expanded={open} aria-label={open ? text.hidePane : text.showPane}
            icon={open ? <ChevronDoubleRightRegular /> : <ChevronDoubleLeftRegular />} onClick={() => onOpen(!open)} />
    );
    if (!open) {
        return <aside className={mergeClasses(styles.pane, styles.closed)} aria-label={text.pane}>{toggler}</aside>;
    }
    return (
        <aside className={styles.pane} aria-label={text.pane}>
            <div className={styles.head}>
                <PaintBrushRegular aria-hidden="true" />
                <h2 className={styles.title}>{text.pane}</h2>
                {toggler}
            </div>
            <div className={styles.search}>
                <SearchBox size="small" placeholder={text.search} aria-label={text.search} value={sought}
                    onChange={(_, { value }) => setSought(value)} />
            </div>
            <div className={styles.cards}>
                {model && cards.length === 0 && <p className={styles.nothing}>{text.noSettings}</p>}
                <Accordion multiple collapsible openItems={[...openCards]} onToggle={toggle}>
                    {cards.map(card => <Card key={card.uid} card={card} captions={captions} text={text} onSet={onSet}
                        onReset={() => onObjects(clearProperties(objects, card.defaults))} />)}
                </Accordion>
            </div>
        </aside>
    );
}
