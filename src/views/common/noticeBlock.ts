import { Block, BlockStyle, textLines } from "./blocks";
import { wrapText } from "./fitText";

export interface Notices {
    /** What an author should look at. */
    readonly questions: readonly string[];
    /** What helps to read the picture: the first to go. */
    readonly remarks: readonly string[];
    /** How many lines each question may take. */
    readonly most: number;
}

/** Remarks stand where notices may have so many lines. */
const LINES_FOR_REMARKS = 3;

/** Remarks, each on a line and quiet, above what has to be looked at. */
export function noticeBlock({ questions, remarks, most }: Notices, style: BlockStyle): Block {
    const wrapped = (sentences: readonly string[], lines: number): readonly string[] => sentences.flatMap((one) => wrapText(style.measure, one, style.fontSize, style.width, lines));
    const upper = textLines(most >= LINES_FOR_REMARKS ? wrapped(remarks, 1) : [], style.theme.muted, style);
    const lower = textLines(wrapped(questions, most), style.theme.foreground, style);
    return {
        height: upper.height + lower.height,
        marks: [...upper.marks.map((mark) => ({ ...mark, key: `remark-${mark.key}` })), ...lower.marks.map((mark) => ({ ...mark, at: { ...mark.at, y: Number(mark.at.y) + upper.height } }))],
    };
}
