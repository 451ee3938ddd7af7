import { type Action, type Contender, type Drawing, inTurn, type Scenario } from "../contender";
import { smallViewport } from "../appearance";
import { type Supply } from "../supply";

/** A charting library behind the same scenarios; it receives the whole data at each change, as a Power BI visual does. */
export interface Peer<Input, Data> {
    readonly toData: (input: Input) => Data;
    /**
     * Whether its work is measured from an empty stage and from the columns that a host sends, as that of a visual in a tile; else its
     * empty chart stands before the first drawing, and what is drawn is worked out beforehand.
     */
    readonly fromNothing?: true;
    readonly mount: (stage: HTMLElement, empty: Data, rowCount: number) => unknown;
    readonly draw: (data: Data) => unknown;
    readonly restyle?: () => unknown;
    readonly resize?: (width: number, height: number) => unknown;
    /** Only where a part of the rows is drawn; whoever draws all of them has nothing to scroll. */
    readonly scroll?: () => void;
    readonly drawing: () => Drawing;
}

export const peerContender = <Input, Data>(peer: Peer<Input, Data>, supply: Supply<Input>): Contender => {
    let stage: HTMLElement;
    let count = 0;
    const mounting = (): Action => {
        const empty = peer.toData(supply.create(0));
        return () => peer.mount(stage, empty, count);
    };
    const drawing = (input: Input): Action => {
        if (peer.fromNothing === true) return () => peer.draw(peer.toData(input));
        const data = peer.toData(input);
        return () => peer.draw(data);
    };
    const first = (): Action => {
        const draw = drawing(supply.create(count));
        return peer.fromNothing === true ? inTurn(mounting(), draw) : draw;
    };
    const resize = (): Action | null => {
        const to = peer.resize;
        return to === undefined ? null : () => {
            stage.style.width = `${smallViewport.width}px`;
            stage.style.height = `${smallViewport.height}px`;
            return to(smallViewport.width, smallViewport.height);
        };
    };
    const actions: Readonly<Record<Scenario, () => Action | null>> = {
        first,
        again: () => drawing(supply.create(count)),
        changed: () => drawing(supply.changed(count)),
        setting: () => peer.restyle ?? null,
        scroll: () => peer.scroll ?? null,
        resize,
    };
    return {
        load: (element, rowCount) => {
            stage = element;
            count = rowCount;
            return peer.fromNothing === true ? undefined : mounting()();
        },
        arm: (scenario) => actions[scenario](),
        drawing: peer.drawing,
    };
};
