import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type RefObject } from "react";
import type { Bundle } from "../load";
import { srcdoc } from "../srcdoc";
import type { PageState } from "../state";
import type { Text } from "../text";
import { ContextMenu } from "./ContextMenu";
import { Outlines } from "./Outlines";
import type { Dismissal, Talk } from "./talk";
import { Tooltip } from "./Tooltip";
import { useFit } from "./useFit";

interface CanvasProps {
    readonly state: PageState;
    readonly text: Text;
    readonly bundle: Bundle;
    readonly frame: RefObject<HTMLIFrameElement | null>;
    readonly talk: Talk;
    readonly hear: (dismissal: Dismissal) => void;
    readonly onClear: () => void;
    readonly tools: (scale: number) => React.JSX.Element;
}

/** Room between the canvas and the page, and between the page and the visual. */
const margin = 16;

const useStyles = makeStyles({
    canvas: {
        position: "relative",
        flex: "1 1 auto",
        minWidth: 0,
        display: "flex",
        overflow: "auto",
        boxSizing: "border-box",
        padding: `${margin}px`,
        "@media (max-width: 900px)": { minHeight: "320px" },
    },
    sheet: {
        position: "relative",
        flex: "none",
        margin: "auto",
        backgroundColor: tokens.colorNeutralBackground1,
        boxShadow: tokens.shadow8,
        // Seen in high contrast only, where shadows are not.
        outline: `1px solid ${tokens.colorTransparentStroke}`,
        overflow: "hidden",
    },
    frame: { display: "block", border: "none", transformOrigin: "0 0" },
});

export function Canvas({ state, text, bundle, frame, talk, hear, onClear, tools }: CanvasProps): React.JSX.Element {
    const styles = useStyles();
    const { width, height } = state.viewport;
    const { canvas, fit } = useFit(state.viewport, margin);
    const scale = state.zoom === "fit" ? fit : 1;
    const page = useMemo(() => srcdoc(bundle.visual, bundle.frameScript), [bundle]);
    return (
        <main ref={canvas} id="report" className={styles.canvas} tabIndex={-1} aria-label={text.report}
            onClick={({ target, currentTarget }) => { if (target === currentTarget) onClear(); }}>
            <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
                <iframe ref={frame} className={styles.frame} sandbox="allow-scripts" srcDoc={page} width={width}
                    height={height} title={`${text.visual}: ${bundle.visual.displayName}`}
                    style={scale === 1 ? undefined : { transform: `scale(${scale})` }} />
                <Outlines boxes={talk.outlines} scale={scale} />
                {tools(scale)}
                {talk.tooltip && <Tooltip tooltip={talk.tooltip} scale={scale} sheet={state.viewport} />}
                <ContextMenu menu={talk.menu} scale={scale} text={text} onClear={onClear}
                    onClose={() => hear({ kind: "dismiss", what: "menu" })} />
            </div>
        </main>
    );
}
