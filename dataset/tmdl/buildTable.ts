import {
    certain, childExpressionOf, childrenOf, choiceOf, described, expressionOf, flagOf, integerOf, place, referenceOf, textOf, type Source,
} from "./access";
import type { Column, Hierarchy, Level, Measure, Partition, RefreshPolicy, Table } from "./model";

const DATA_TYPES = ["int64", "double", "decimal", "string", "boolean", "dateTime"] as const;
const PARTITION_KINDS = ["m", "calculated", "entity"] as const;
const MODES = ["import", "directQuery"] as const;

function column(source: Source): Column {
    return {
        ...described(source),
        dataType: choiceOf(source, "dataType", DATA_TYPES),
        expression: expressionOf(source),
        isHidden: flagOf(source, "isHidden"),
        isKey: flagOf(source, "isKey"),
        isNullable: flagOf(source, "isNullable", true),
        isUnique: flagOf(source, "isUnique"),
        isAvailableInMdx: flagOf(source, "isAvailableInMdx", true),
        isNameInferred: flagOf(source, "isNameInferred"),
        formatString: textOf(source, "formatString"),
        summarizeBy: textOf(source, "summarizeBy") ?? "default",
        sortByColumn: referenceOf(source, "sortByColumn")?.at(0),
        sourceColumn: textOf(source, "sourceColumn"),
        displayFolder: textOf(source, "displayFolder"),
        dataCategory: textOf(source, "dataCategory"),
        lineageTag: textOf(source, "lineageTag"),
    };
}

function measure(source: Source): Measure {
    return {
        ...described(source),
        expression: certain(expressionOf(source), source),
        formatString: textOf(source, "formatString"),
        formatStringDefinition: childExpressionOf(source, "formatStringDefinition"),
        displayFolder: textOf(source, "displayFolder"),
        isHidden: flagOf(source, "isHidden"),
        lineageTag: textOf(source, "lineageTag"),
    };
}

function level(source: Source): Level {
    const name = referenceOf(source, "column")?.at(0);
    return { ...described(source), column: certain(name, source), lineageTag: textOf(source, "lineageTag") };
}

function hierarchy(source: Source): Hierarchy {
    return {
        ...described(source),
        levels: childrenOf(source, "level").map(level),
        isHidden: flagOf(source, "isHidden"),
        displayFolder: textOf(source, "displayFolder"),
        lineageTag: textOf(source, "lineageTag"),
    };
}

function partition(source: Source): Partition {
    const written = certain(expressionOf(source), source).text;
    const kind = certain(PARTITION_KINDS.find((candidate) => candidate === written), source);
    const from = childrenOf(source, "source").at(0);
    return {
        ...described(source),
        kind,
        mode: choiceOf(source, "mode", MODES) ?? "import",
        source: from && expressionOf(from),
        entity: from && kind === "entity" ? {
            entityName: textOf(from, "entityName"),
            schemaName: textOf(from, "schemaName"),
            expressionSource: referenceOf(from, "expressionSource")?.at(0),
        } : undefined,
        queryGroup: referenceOf(source, "queryGroup")?.at(0),
    };
}

function refreshPolicy(source: Source): RefreshPolicy {
    return {
        ...place(source),
        policyType: certain(textOf(source, "policyType"), source),
        rollingWindowGranularity: textOf(source, "rollingWindowGranularity"),
        rollingWindowPeriods: integerOf(source, "rollingWindowPeriods"),
        incrementalGranularity: textOf(source, "incrementalGranularity"),
        incrementalPeriods: integerOf(source, "incrementalPeriods"),
        incrementalPeriodsOffset: integerOf(source, "incrementalPeriodsOffset"),
        sourceExpression: childExpressionOf(source, "sourceExpression"),
    };
}

/** A `table` with all that it holds. */
export function buildTable(source: Source): Table {
    return {
        ...described(source),
        columns: childrenOf(source, "column").map(column),
        measures: childrenOf(source, "measure").map(measure),
        hierarchies: childrenOf(source, "hierarchy").map(hierarchy),
        partitions: childrenOf(source, "partition").map(partition),
        refreshPolicy: childrenOf(source, "refreshPolicy").map(refreshPolicy).at(0),
        isHidden: flagOf(source, "isHidden"),
        dataCategory: textOf(source, "dataCategory"),
        lineageTag: textOf(source, "lineageTag"),
    };
}
