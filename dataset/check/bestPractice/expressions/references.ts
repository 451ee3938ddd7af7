import { placeIn } from "../daxTexts";
import type { Reference } from "../references";
import { rule, type Sign } from "../rule";
import type { View } from "../view";

function flagReferences({ dax }: View, isWrong: (reference: Reference) => boolean, message: string): readonly Sign[] {
    return dax.flatMap(({ subject, source, references }) => references.filter(isWrong)
        .map(({ node }) => ({ subject, message, at: placeIn(source, node.at) })));
}

export const qualifiedColumns = rule("DAX_COLUMNS_FULLY_QUALIFIED", 3, (view) => flagReferences(
    view, ({ kind, isQualified }) => kind === "column" && !isQualified,
    "A column stands here without its table, as if it were a measure. Write 'Table'[Column].",
));

export const unqualifiedMeasures = rule("DAX_MEASURES_UNQUALIFIED", 3, (view) => flagReferences(
    view, ({ kind, isQualified }) => kind === "measure" && isQualified,
    "A measure stands here with a table, as if it were a column. Write [Measure].",
));
