import type { FormattingCardJson, FormattingSliceJson } from "../../frame/formatting";

export const slicesOf = ({ groups }: FormattingCardJson): readonly FormattingSliceJson[] =>
    groups.flatMap(({ slices }) => slices);
