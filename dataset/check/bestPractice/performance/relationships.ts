import type { Relationship } from "../../../tmdl/model";
import { isBothWays, isIn, isManyToMany } from "../links";
import { flag, rule } from "../rule";

const MOST_SHARE = 0.3;

function share(relationships: readonly Relationship[]): number {
    const counted = relationships.filter(isBothWays).length + relationships.filter(isManyToMany).length;
    return counted / Math.max(relationships.length, 1);
}

export const snowflake = rule("SNOWFLAKE_SCHEMA_ARCHITECTURE", 2, ({ model, subjects }) => flag(
    subjects.tables,
    ({ source }) => model.relationships.some(({ from }) => isIn(source, from)) && model.relationships.some(({ to }) => isIn(source, to)),
    "The table looks others up and is looked up itself. Bring the columns of the outer table into it, or write down why not.",
));

export const tooManySpecialRelationships = rule("AVOID_EXCESSIVE_BI-DIRECTIONAL_OR_MANY-TO-MANY_RELATIONSHIPS", 2, ({ model, subjects }) => {
    const percent = Math.round(share(model.relationships) * 100);
    const message = `${percent} % of the relationships filter both ways or are many-to-many. Keep these below 30 %: use a bridge or a measure.`;
    return share(model.relationships) > MOST_SHARE ? [{ subject: subjects.model, message }] : [];
});

export const manyToManyOneWay = rule("MANY-TO-MANY_RELATIONSHIPS_SHOULD_BE_SINGLE-DIRECTION", 2, ({ subjects }) => flag(
    subjects.relationships, ({ source }) => isManyToMany(source) && isBothWays(source),
    "The relationship is many-to-many and filters both ways. Remove \"crossFilteringBehavior: bothDirections\".",
));

export const specialRelationships = rule("CHECK_IF_BI-DIRECTIONAL_AND_MANY-TO-MANY_RELATIONSHIPS_ARE_VALID", 1, ({ subjects }) => flag(
    subjects.relationships, ({ source }) => isManyToMany(source) || isBothWays(source),
    "The relationship is many-to-many or filters both ways. Make sure that it must be, and write down why.",
));
