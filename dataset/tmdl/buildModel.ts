import {
    annotation, certain, childrenOf, choiceOf, described, expressionOf, flagOf, integerOf, nameOf, place, referenceOf, textOf, type Source,
} from "./access";
import { buildCulture } from "./buildCulture";
import { buildPerspective, buildRole } from "./buildSecurity";
import { buildTable } from "./buildTable";
import type { ColumnReference, Model, NamedExpression, Reference, Relationship } from "./model";

const CARDINALITIES = ["one", "many"] as const;
const REFERENCES = ["table", "role", "perspective", "cultureInfo"] as const;

function columnReference(source: Source, property: string): ColumnReference {
    const [table, column] = certain(referenceOf(source, property), source);
    return { table, column };
}

function relationship(source: Source): Relationship {
    return {
        ...described(source),
        from: columnReference(source, "fromColumn"),
        to: columnReference(source, "toColumn"),
        isActive: flagOf(source, "isActive", true),
        fromCardinality: choiceOf(source, "fromCardinality", CARDINALITIES) ?? "many",
        toCardinality: choiceOf(source, "toCardinality", CARDINALITIES) ?? "one",
        crossFilteringBehavior: textOf(source, "crossFilteringBehavior") ?? "oneDirection",
        joinOnDateBehavior: textOf(source, "joinOnDateBehavior") ?? "dateAndTime",
        securityFilteringBehavior: textOf(source, "securityFilteringBehavior") ?? "oneDirection",
        relyOnReferentialIntegrity: flagOf(source, "relyOnReferentialIntegrity"),
    };
}

function namedExpression(source: Source): NamedExpression {
    return {
        ...described(source),
        expression: certain(expressionOf(source), source),
        queryGroup: referenceOf(source, "queryGroup")?.at(0),
        lineageTag: textOf(source, "lineageTag"),
    };
}

function references(roots: readonly Source[]): Reference[] {
    return roots.flatMap((source) => REFERENCES.filter((kind) => source.node.keyword === `ref ${kind}`)
        .map((kind) => ({ ...place(source), kind, name: nameOf(source) })));
}

function dataAccessOptions(model: Source): Model["dataAccessOptions"] {
    const options = childrenOf(model, "dataAccessOptions").at(0);
    return {
        legacyRedirects: options !== undefined && flagOf(options, "legacyRedirects"),
        returnErrorValuesAsNull: options !== undefined && flagOf(options, "returnErrorValuesAsNull"),
    };
}

/** The model from the objects at the margin of all files, once they are free of faults and `database` and `model` are known to be there. */
export function buildModel(roots: readonly Source[], database: Source, model: Source): Model {
    const all = (keyword: string): Source[] => roots.filter(({ node }) => node.keyword === keyword);
    const own = described(model);
    return {
        ...own,
        annotations: [...own.annotations, ...all("annotation").map(annotation)],
        compatibilityLevel: certain(integerOf(database, "compatibilityLevel"), database),
        culture: textOf(model, "culture"),
        sourceQueryCulture: textOf(model, "sourceQueryCulture"),
        defaultPowerBIDataSourceVersion: textOf(model, "defaultPowerBIDataSourceVersion"),
        discourageImplicitMeasures: flagOf(model, "discourageImplicitMeasures"),
        dataAccessOptions: dataAccessOptions(model),
        tables: all("table").map(buildTable),
        relationships: all("relationship").map(relationship),
        expressions: all("expression").map(namedExpression),
        queryGroups: [...childrenOf(model, "queryGroup"), ...all("queryGroup")].map(described),
        roles: all("role").map(buildRole),
        perspectives: all("perspective").map(buildPerspective),
        cultures: all("cultureInfo").map(buildCulture),
        refs: references(roots),
    };
}
