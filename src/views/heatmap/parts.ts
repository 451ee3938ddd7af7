import type { Part } from "../../settings/parts";
import { Frame, headHeight } from "./layout";

/** Where the parts of the picture stand, those that are shown: what an author points at to format it. */
export function partsOf(frame: Frame): Part[] {
    const { size, headline, legend, legendTop, header, left, top, body, columnStrip, rowStrip } = frame;
    const parts: Part[] = [
        { name: "headline", x: 0, y: headline.top, width: size.width, height: headline.height },
        { name: "legend", x: 0, y: legendTop, width: size.width, height: legend.height },
        { name: "headers", x: left, y: top - headHeight(frame), width: body.width, height: header.bandHeight + header.labelHeight },
        { name: "headers", x: 0, y: top, width: left - rowStrip.width, height: body.height },
        { name: "summaries", x: left, y: top - columnStrip.height, width: body.width, height: columnStrip.height },
        { name: "summaries", x: left - rowStrip.width, y: top, width: rowStrip.width, height: body.height },
        { name: "cells", x: left, y: top, width: body.width, height: body.height },
    ];
    return parts.filter(({ width, height }) => width > 0 && height > 0);
}
