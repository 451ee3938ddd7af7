import { Button, makeStyles, Popover, PopoverSurface, tokens } from "@fluentui/react-components";
import { ArrowResetRegular, PaintBrushRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { FormattingJson, FormattingSliceJson } from "../../frame/formatting";
import type { ChosenPart, PropertyName } from "../../frame/messages";
import { wholeVisual, type StoredObjects } from "../../host";
import type { Captions } from "../captions";
import { Slice } from "../pane/Slice";
import { slicesOf } from "../pane/slices";
import { clearProperties, setProperty } from "../settings";
import type { Text } from "../text";

export interface PartToolsProps {
    readonly part: ChosenPart | undefined;
    readonly model: FormattingJson | undefined;
    readonly objects: StoredObjects;
    readonly captions: Captions;
    readonly text: Text;
    readonly scale: number;
    readonly onObjects: (objects: StoredObjects) => void;
    readonly onCard: (uid: string) => void;
    readonly onClose: () => void;
}

const useStyles = makeStyles({
    surface: { display: "grid", gap: "8px", width: "232px", maxHeight: "60vh", overflowY: "auto", padding: "12px" },
    title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
    actions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** The controls of the settings that a part's toolbar and menu name, as the formatting pane has them. */
function toolsOf(model: FormattingJson | undefined, names: readonly PropertyName[]): readonly FormattingSliceJson[] {
    const slices = (model?.cards ?? []).flatMap(card => [...(card.toggle ? [card.toggle] : []), ...slicesOf(card)]);
    return names.flatMap(({ objectName, propertyName }) => slices.find(({ control: { property } }) =>
        property?.objectName === objectName && property.propertyName === propertyName) ?? []);
}

/** Power BI's toolbar and menu for a part of the visual, in one sheet beside it. */
export function PartTools(props: PartToolsProps): React.JSX.Element {
    const { part, model, objects, captions, text, scale, onObjects, onCard, onClose } = props;
    const styles = useStyles();
    const anchor = useRef<HTMLSpanElement>(null);
    const { x = 0, y = 0, title = "", tools = [], resets = [], card } = part ?? {};
    const reset = (): void => onObjects(clearProperties(objects, resets.map(name => ({ ...name, scope: wholeVisual }))));
    return (
        <>
            <span ref={anchor} style={{ position: "absolute", left: x * scale, top: y * scale }} />
            {part && <Popover open trapFocus onOpenChange={(_, { open }) => { if (!open) onClose(); }}
                positioning={{ target: anchor.current, position: "below", align: "start" }}>
                <PopoverSurface className={styles.surface} aria-label={text.partTools(title)}>
                    <h2 className={styles.title}>{text.partTools(title)}</h2>
                    {toolsOf(model, tools).map(slice => (
                        <Slice key={slice.uid} slice={slice} captions={captions} text={text} disabled={slice.disabled}
                            onSet={(property, value) => onObjects(setProperty(objects, property, value))} />
                    ))}
                    <div className={styles.actions}>
                        <Button size="small" appearance="subtle" icon={<ArrowResetRegular />} onClick={reset}>{text.reset}</Button>
                        {card !== undefined && <Button size="small" appearance="subtle" icon={<PaintBrushRegular />}
                            onClick={() => onCard(card)}>{text.openCard}</Button>}
                    </div>
                </PopoverSurface>
            </Popover>}
        </>
    );
}
