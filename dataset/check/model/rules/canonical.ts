import { readNodes } from "../../../tmdl/readNodes";
import { isCanonical, writeTmdl } from "../../../tmdl/write";
import { modelFault, type ModelFault } from "../fault";

/** The first line that would be written otherwise, from 1. */
function firstDifference(text: string): number {
    const found = text.split("\n");
    const wanted = writeTmdl(readNodes(text).nodes).split("\n");
    const at = found.findIndex((line, index) => line !== wanted.at(index));
    return (at < 0 ? found.length : at + 1);
}

/** Files that would be written otherwise than they stand: each save would change lines that nobody edited. For texts that read without a fault. */
export function canonical(files: ReadonlyMap<string, string>): readonly ModelFault[] {
    return [...files].filter(([, text]) => !isCanonical(text)).map(([file, text]) =>
        modelFault({ file, line: firstDifference(text) }, "canonical", "",
            "From this line on the text is not as it would be written again: LF, tabs, one blank line above an object, a short expression behind "
            + "its =, quotes only where they are needed. Write it so."));
}
