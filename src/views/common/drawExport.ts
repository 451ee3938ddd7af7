import { select } from "d3-selection";
import type { Theme } from "./theme";

/** The button in its corner, and what is said of what it did. */
export interface ExportButton {
    readonly label: string;
    readonly said: string;
    readonly x: number;
    readonly y: number;
    readonly theme: Theme;
}

/** An arrow into a tray, in a square of 16. */
const ICON = "M8 2.5V10M5 7.2L8 10.2L11 7.2M3 11.5V13.5H13V11.5";

/** Draws the button by which a reader saves the data, or takes it away. It is a target of 24 pixels, after the grid in the order of the Tab key. */
export function exportButtonDrawer(root: HTMLElement, pressed: () => void): (button: ExportButton | undefined) => void {
    let drawn: { readonly holder: HTMLElement; readonly button: HTMLButtonElement; readonly status: HTMLElement } | undefined;
    return (button) => {
        if (button === undefined) {
            drawn?.holder.remove();
            drawn = undefined;
            return;
        }
        drawn ??= newButton(root, pressed);
        dress(drawn, button);
    };
}

function newButton(root: HTMLElement, pressed: () => void): { holder: HTMLElement; button: HTMLButtonElement; status: HTMLElement } {
    const holder = select(root).append("div").attr("class", "pm-export");
    const button = holder.append("button").attr("type", "button").on("click", pressed);
    button.append("svg").attr("width", 16).attr("height", 16).attr("aria-hidden", "true").append("path").attr("d", ICON);
    const status = holder.append("p").attr("role", "status");
    return { holder: holder.node() as HTMLElement, button: button.node() as HTMLButtonElement, status: status.node() as HTMLElement };
}

function dress({ holder, button, status }: { holder: HTMLElement; button: HTMLButtonElement; status: HTMLElement }, { label, said, x, y, theme }: ExportButton): void {
    holder.style.left = `${x}px`;
    holder.style.top = `${y}px`;
    holder.style.color = theme.muted;
    button.setAttribute("aria-label", label);
    button.title = label;
    status.style.color = theme.foreground;
    status.style.background = theme.background;
    status.style.borderColor = theme.highContrast ? theme.foreground : theme.neutral;
    if (status.textContent !== said) status.textContent = said;
}
