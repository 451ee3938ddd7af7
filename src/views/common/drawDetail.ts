import { placeCard } from "./cardPlace";
import type { Detail, DetailPlace } from "./detail";

const WIDEST = 320;
let cards = 0;

/**
 * Shows a card beside a place, or takes it away. It is read with the place: the drawer gives the id by which to refer to it.
 * Where a tile has no room beside the place the card is heard and not seen.
 */
export function detailDrawer(root: HTMLElement): (shown: DetailPlace | undefined) => string | undefined {
    cards += 1;
    const id = `pm-detail-${cards}`;
    let card: HTMLElement | undefined;
    return (shown) => {
        if (shown === undefined) {
            card?.remove();
            card = undefined;
            return undefined;
        }
        card ??= newCard(root, id);
        write(card, shown.detail);
        stand(card, root, shown);
        return id;
    };
}

function newCard(root: HTMLElement, id: string): HTMLElement {
    const card = root.appendChild(document.createElement("div"));
    card.className = "pm-detail";
    card.id = id;
    card.setAttribute("role", "note");
    return card;
}

/** Text goes in as text, whatever it holds. */
function write(card: HTMLElement, { title, lines }: Detail): void {
    const paragraph = (className: string, text: string): HTMLElement => {
        const element = document.createElement("p");
        element.className = className;
        element.textContent = text;
        return element;
    };
    card.replaceChildren(
        paragraph("pm-detail-title", title),
        ...lines.flatMap(({ displayName, value }) => [paragraph("pm-detail-name", displayName), paragraph("pm-detail-value", value)]),
    );
}

function stand(card: HTMLElement, root: HTMLElement, { box, theme }: DetailPlace): void {
    const room = { width: root.clientWidth, height: root.clientHeight };
    card.style.maxWidth = `${Math.min(WIDEST, room.width - 16)}px`;
    card.style.color = theme.foreground;
    card.style.background = theme.background;
    card.style.borderColor = theme.highContrast ? theme.foreground : theme.neutral;
    const place = placeCard(box, { width: card.offsetWidth, height: card.offsetHeight }, room);
    card.classList.toggle("pm-unseen", place === undefined);
    card.style.left = `${place?.x ?? 0}px`;
    card.style.top = `${place?.y ?? 0}px`;
}
