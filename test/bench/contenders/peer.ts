import { type Action, type Contender, type Drawing, type Scenario } from "../contender";
import { createPortfolio, type Portfolio, withOneChange } from "../portfolio";
import { smallViewport } from "../appearance";

/** A charting library behind the same six scenarios; it receives the whole data at each change, as a Power BI visual does. */
export interface Peer<Data> {
    readonly toData: (portfolio: Portfolio) => Data;
    readonly mount: (stage: HTMLElement, empty: Data, rowCount: number) => unknown;
    readonly draw: (data: Data) => unknown;
    readonly restyle: () => unknown;
    readonly resize: (width: number, height: number) => unknown;
    /** Only where a part of the rows is drawn; whoever draws all of them has nothing to scroll. */
    readonly scroll?: () => void;
    readonly drawing: () => Drawing;
}

export const peerContender = <Data>(peer: Peer<Data>): Contender => {
    let stage: HTMLElement;
    let count = 0;
    const drawing = (portfolio: Portfolio): Action => {
        const data = peer.toData(portfolio);
        return () => peer.draw(data);
    };
    const resize = (): unknown => {
        stage.style.width = `${smallViewport.width}px`;
        stage.style.height = `${smallViewport.height}px`;
        return peer.resize(smallViewport.width, smallViewport.height);
    };
    const actions: Readonly<Record<Scenario, () => Action | null>> = {
        first: () => drawing(createPortfolio(count)),
        again: () => drawing(createPortfolio(count)),
        changed: () => drawing(withOneChange(createPortfolio(count))),
        setting: () => peer.restyle,
        scroll: () => peer.scroll ?? null,
        resize: () => resize,
    };
    return {
        load: (element, rowCount) => {
            stage = element;
            count = rowCount;
            return peer.mount(element, peer.toData(createPortfolio(0)), rowCount);
        },
        arm: (scenario) => actions[scenario](),
        drawing: peer.drawing,
    };
};
