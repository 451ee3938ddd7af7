import { foldName } from "../../../../dax/syntax/name";
import { callsOf, flagCalls } from "../calls";
import { isIn, isManyToMany } from "../links";
import { flag, rule } from "../rule";
import type { View } from "../view";

const WHO = ["USERNAME", "USERPRINCIPALNAME"];

function tablesFilteredByUser({ dax }: View): ReadonlySet<string> {
    const wanted = new Set(WHO);
    const byUser = dax.filter(({ kind, tree }) => kind === "filter" && callsOf(tree, wanted).length > 0);
    return new Set(byUser.map(({ home }) => foldName(home)));
}

export const filterLogic = rule("LIMIT_ROW_LEVEL_SECURITY_(RLS)_LOGIC", 2, (view) => flagCalls(
    view, ["RIGHT", "LEFT", "UPPER", "LOWER", "FIND"],
    "The filter of a role works on texts, at every query. Prepare a column for it in the data.", ["filter"],
));

export const manyToManyUnderDynamicFilter = rule(
    "AVOID_USING_MANY-TO-MANY_RELATIONSHIPS_ON_TABLES_USED_FOR_DYNAMIC_ROW_LEVEL_SECURITY", 3,
    (view) => {
        const filtered = tablesFilteredByUser(view);
        return flag(
            view.subjects.tables,
            ({ source }) => filtered.has(foldName(source.name))
                && view.model.relationships.some((link) => isManyToMany(link) && (isIn(source, link.from) || isIn(source, link.to))),
            "A role filters this table by its user, and a many-to-many relationship uses it: slow, and easy to get wrong. Put a bridge between.",
        );
    },
);

export const dynamicFilter = rule("CHECK_IF_DYNAMIC_ROW_LEVEL_SECURITY_(RLS)_IS_NECESSARY", 1, (view) => flagCalls(
    view, WHO, "The filter depends on who reads. Make sure that it must, and write down why.", ["filter"],
));
