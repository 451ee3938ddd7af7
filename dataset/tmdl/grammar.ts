import { flag, integer, objectType, oneOf, reference, required, since, text, type ObjectType } from "./kind";
import { columnPermissionShape, columnShape, partitionShape } from "./shapes";

const DATA_TYPES = ["int64", "double", "decimal", "string", "boolean", "dateTime"] as const;
const SUMMARIES = ["default", "none", "sum", "min", "max", "count", "average", "distinctCount"] as const;
const GRANULARITIES = ["day", "month", "quarter", "year"] as const;

const lineageTag = since(1540, text);
const queryGroup = since(1480, reference("queryGroup"));
const permission = oneOf("read", "none");
const translation = { caption: text, description: text, displayFolder: text };
const nameless = { name: "none", single: true } as const;

const modelTypes: Readonly<Record<string, ObjectType>> = {
    database: objectType({ name: "optional", single: true, properties: { compatibilityLevel: required(integer) } }),
    model: objectType({
        single: true, described: true, holds: ["dataAccessOptions", "queryGroup", "annotation"],
        properties: {
            culture: text, sourceQueryCulture: since(1520, text), discourageImplicitMeasures: since(1470, flag),
            defaultPowerBIDataSourceVersion: oneOf("powerBI_V1", "powerBI_V2", "powerBI_V3"),
        },
    }),
    dataAccessOptions: objectType({ ...nameless, properties: { legacyRedirects: flag, returnErrorValuesAsNull: flag } }),
    queryGroup: objectType({ since: 1480, holds: ["annotation"] }),
    annotation: objectType({ expression: { value: "text", required: false } }),
    reference: objectType({}),
    expression: objectType({
        described: true, expression: { value: "m", required: true }, holds: ["annotation"], properties: { lineageTag, queryGroup },
    }),
    relationship: objectType({
        holds: ["annotation"],
        properties: {
            isActive: flag, relyOnReferentialIntegrity: flag,
            fromColumn: required(reference("column", 2)), toColumn: required(reference("column", 2)),
            fromCardinality: oneOf("one", "many"), toCardinality: oneOf("one", "many"),
            crossFilteringBehavior: oneOf("oneDirection", "bothDirections", "automatic"),
            joinOnDateBehavior: oneOf("dateAndTime", "datePartOnly"),
            securityFilteringBehavior: oneOf("oneDirection", "bothDirections", "none"),
        },
    }),
};

const tableTypes: Readonly<Record<string, ObjectType>> = {
    table: objectType({
        described: true, holds: ["measure", "column", "hierarchy", "partition", "refreshPolicy", "annotation"],
        properties: { isHidden: flag, dataCategory: text, lineageTag },
    }),
    measure: objectType({
        described: true, expression: { value: "dax", required: true }, holds: ["formatStringDefinition", "annotation"],
        properties: { formatString: text, isHidden: flag, displayFolder: text, lineageTag },
    }),
    formatStringDefinition: objectType({ ...nameless, since: 1601, expression: { value: "dax", required: true } }),
    column: objectType({
        shape: columnShape,
        described: true, expression: { value: "dax", required: false }, holds: ["annotation"],
        properties: {
            dataType: oneOf(...DATA_TYPES), summarizeBy: oneOf(...SUMMARIES), sortByColumn: reference("column"),
            sourceColumn: text, formatString: text, displayFolder: text, dataCategory: text, lineageTag,
            isHidden: flag, isKey: flag, isNullable: flag, isUnique: flag, isAvailableInMdx: flag, isNameInferred: flag,
        },
    }),
    hierarchy: objectType({
        described: true, holds: ["level", "annotation"], properties: { isHidden: flag, displayFolder: text, lineageTag },
    }),
    level: objectType({ described: true, holds: ["annotation"], properties: { column: required(reference("column")), lineageTag } }),
    partition: objectType({
        shape: partitionShape,
        described: true, expression: { value: oneOf("m", "calculated", "entity"), required: true }, holds: ["source", "annotation"],
        properties: { mode: oneOf("import", "directQuery"), queryGroup },
    }),
    source: objectType({
        ...nameless, expression: { value: "dax or m", required: false },
        properties: { entityName: text, schemaName: text, expressionSource: reference("expression") },
    }),
    refreshPolicy: objectType({
        ...nameless, since: 1450, holds: ["sourceExpression"],
        properties: {
            policyType: required(oneOf("basic")), rollingWindowGranularity: oneOf(...GRANULARITIES), rollingWindowPeriods: integer,
            incrementalGranularity: oneOf(...GRANULARITIES), incrementalPeriods: integer, incrementalPeriodsOffset: integer,
        },
    }),
    sourceExpression: objectType({ ...nameless, expression: { value: "m", required: true } }),
};

const roleTypes: Readonly<Record<string, ObjectType>> = {
    role: objectType({
        described: true, holds: ["tablePermission", "member", "annotation"],
        properties: { modelPermission: required(oneOf("none", "read", "readRefresh", "refresh", "administrator")) },
    }),
    tablePermission: objectType({
        expression: { value: "dax", required: false }, holds: ["columnPermission", "annotation"], properties: { metadataPermission: permission },
    }),
    columnPermission: objectType({
        shape: columnPermissionShape,
        expression: { value: permission, required: false }, holds: ["annotation"], properties: { metadataPermission: permission },
    }),
    member: objectType({
        expression: { value: oneOf("auto", "user", "group", "activeDirectory"), required: false }, holds: ["annotation"],
        properties: { memberId: text, identityProvider: text },
    }),
    perspective: objectType({ described: true, holds: ["perspectiveTable", "annotation"] }),
    perspectiveTable: objectType({
        holds: ["perspectiveColumn", "perspectiveMeasure", "perspectiveHierarchy", "annotation"], properties: { includeAll: flag },
    }),
    perspectiveColumn: objectType({ holds: ["annotation"] }),
    perspectiveMeasure: objectType({ holds: ["annotation"] }),
    perspectiveHierarchy: objectType({ holds: ["annotation"] }),
};

const cultureTypes: Readonly<Record<string, ObjectType>> = {
    cultureInfo: objectType({ holds: ["translations", "linguisticMetadata", "annotation"] }),
    linguisticMetadata: objectType({
        ...nameless, expression: { value: "json", required: true }, properties: { contentType: oneOf("json") }, holds: ["annotation"],
    }),
    translations: objectType({ ...nameless, children: { model: "translated model" } }),
    "translated model": objectType({ single: true, properties: translation, children: { table: "translated table" } }),
    "translated table": objectType({
        properties: translation,
        children: { measure: "translated object", column: "translated object", hierarchy: "translated hierarchy" },
    }),
    "translated object": objectType({ properties: translation }),
    "translated hierarchy": objectType({ properties: translation, children: { level: "translated object" } }),
};

const ROOT = objectType({
    name: "none",
    holds: ["database", "model", "table", "relationship", "expression", "role", "perspective", "cultureInfo", "queryGroup", "annotation"],
    children: { "ref table": "reference", "ref role": "reference", "ref perspective": "reference", "ref cultureInfo": "reference" },
});

const TYPES: ReadonlyMap<string, ObjectType> =
    new Map(Object.entries({ ...modelTypes, ...tableTypes, ...roleTypes, ...cultureTypes }));

/** The type whose children are the objects that may begin at the margin of a file. */
export function rootType(): ObjectType {
    return ROOT;
}

/** The type of a child, undefined when the parent has no such child. */
export function childType(parent: ObjectType, keyword: string): ObjectType | undefined {
    const key = parent.children.get(keyword);
    return key === undefined ? undefined : TYPES.get(key);
}
