import type { Part } from "../../settings/parts";
import type { BurnFrame } from "./frame";
import { LEFT } from "../common/margins";

/** Where the parts of the picture stand that an author formats where they stand. */
export function regionsOf(frame: BurnFrame): Part[] {
    const { size, headline, strip, alerts, legend, pictureTop, room } = frame;
    const region = (name: Part["name"], { top, height }: { readonly top: number; readonly height: number }): Part => ({ name, x: 0, y: top, width: size.width, height });
    const regions: Part[] = [
        region("headline", headline), region("figures", strip), region("alerts", alerts), region("legend", legend),
        { name: "lines", x: LEFT, y: pictureTop, width: room.width, height: room.height },
    ];
    return regions.filter(({ width, height }) => width > 0 && height > 0);
}
