import type { Rejection } from "../../own/parse";
import { numberText } from "../numbers";
import { rejectionText, type Text } from "../text";

const shownAtMost = 10;

interface RejectionsProps {
    readonly rejected: readonly Rejection[];
    readonly text: Text;
}

export function Rejections({ rejected, text }: RejectionsProps): React.JSX.Element | null {
    if (rejected.length === 0) return null;
    const left = rejected.length - shownAtMost;
    return (
        <ul aria-label={text.rejected}>
            {rejected.slice(0, shownAtMost).map(rejection =>
                <li key={rejection.row}>{rejectionText(text, rejection)}</li>)}
            {left > 0 && <li>{text.others(numberText(text)(left))}</li>}
        </ul>
    );
}
