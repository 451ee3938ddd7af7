import type { Texts } from "../../text/say";
import { Frame, FrameInput, makeFrame } from "./layout";
import type { Size } from "../common/view";

/**
 * The frame of a picture in which nobody can scroll: it shows whole rows and columns alone, and says how many others there are.
 */
export function stillFrame(input: FrameInput, texts: Texts): Frame {
    const saying = (frame: Frame): Frame => makeFrame({ ...input, notices: [...input.notices, ...outOfSight(frame, texts)] });
    const first = withWholeCells(makeFrame(input));
    // The notices take room themselves, which may cost a row more than they said.
    return withWholeCells(saying(withWholeCells(saying(first))));
}

function outOfSight({ body, cell, open, model }: Frame, texts: Texts): string[] {
    const rows = open.length - Math.round(body.height / cell.height);
    const columns = model.columns.list.length - Math.round(body.width / cell.width);
    return [
        ...(rows > 0 ? [texts.sayCount("Notice_rowsOutOfSight", rows)] : []),
        ...(columns > 0 ? [texts.sayCount("Notice_columnsOutOfSight", columns)] : []),
    ];
}

/** What would be seen in part is left out of sight; all the cells can still be reached by whoever sets the scroll position. */
function withWholeCells(frame: Frame): Frame {
    const { body, cell, content } = frame;
    const whole: Size = { width: wholeSteps(body.width, cell.width), height: wholeSteps(body.height, cell.height) };
    return { ...frame, body: whole, content: { width: content.width + body.width - whole.width, height: content.height + body.height - whole.height } };
}

function wholeSteps(room: number, step: number): number {
    return Math.floor(room / step) * step;
}
