/** Where an object was written: file as given to the reader, line from 1. */
export interface Place {
    readonly file: string;
    readonly line: number;
}

/** DAX, M or JSON without its indentation; `line` is that of its first line. */
export interface Expression extends Place {
    readonly text: string;
}

/** An annotation without a value has an empty one. */
export interface Annotation extends Place {
    readonly name: string;
    readonly value: string;
}

export interface Described extends Place {
    readonly name: string;
    readonly description: string | undefined;
    readonly annotations: readonly Annotation[];
}

export type DataType = "int64" | "double" | "decimal" | "string" | "boolean" | "dateTime";

/**
 * `expression` is there for a calculated column alone. Flags that are not written have the default of the engine.
 * `dataType` may be absent where Power BI Desktop infers it: in a calculated column, and in one of a calculated table.
 */
export interface Column extends Described {
    readonly dataType: DataType | undefined;
    readonly expression: Expression | undefined;
    readonly isHidden: boolean;
    readonly isKey: boolean;
    readonly isNullable: boolean;
    readonly isUnique: boolean;
    readonly isAvailableInMdx: boolean;
    readonly isNameInferred: boolean;
    readonly formatString: string | undefined;
    readonly summarizeBy: string;
    readonly sortByColumn: string | undefined;
    readonly sourceColumn: string | undefined;
    readonly displayFolder: string | undefined;
    readonly dataCategory: string | undefined;
    readonly lineageTag: string | undefined;
}

export interface Measure extends Described {
    readonly expression: Expression;
    readonly formatString: string | undefined;
    readonly formatStringDefinition: Expression | undefined;
    readonly displayFolder: string | undefined;
    readonly isHidden: boolean;
    readonly lineageTag: string | undefined;
}

export interface Level extends Described {
    readonly column: string;
    readonly lineageTag: string | undefined;
}

export interface Hierarchy extends Described {
    readonly levels: readonly Level[];
    readonly isHidden: boolean;
    readonly displayFolder: string | undefined;
    readonly lineageTag: string | undefined;
}

export interface EntitySource {
    readonly entityName: string | undefined;
    readonly schemaName: string | undefined;
    readonly expressionSource: string | undefined;
}

/** `source` is M for an `m` partition and DAX for a `calculated` one; an `entity` partition has `entity` instead. */
export interface Partition extends Described {
    readonly kind: "m" | "calculated" | "entity";
    readonly mode: "import" | "directQuery";
    readonly source: Expression | undefined;
    readonly entity: EntitySource | undefined;
    readonly queryGroup: string | undefined;
}

export interface RefreshPolicy extends Place {
    readonly policyType: string;
    readonly rollingWindowGranularity: string | undefined;
    readonly rollingWindowPeriods: number | undefined;
    readonly incrementalGranularity: string | undefined;
    readonly incrementalPeriods: number | undefined;
    readonly incrementalPeriodsOffset: number | undefined;
    readonly sourceExpression: Expression | undefined;
}

export interface Table extends Described {
    readonly columns: readonly Column[];
    readonly measures: readonly Measure[];
    readonly hierarchies: readonly Hierarchy[];
    readonly partitions: readonly Partition[];
    readonly refreshPolicy: RefreshPolicy | undefined;
    readonly isHidden: boolean;
    readonly dataCategory: string | undefined;
    readonly lineageTag: string | undefined;
}

export interface ColumnReference {
    readonly table: string;
    readonly column: string;
}

/** `from` is the many side unless `fromCardinality` says otherwise. */
export interface Relationship extends Described {
    readonly from: ColumnReference;
    readonly to: ColumnReference;
    readonly isActive: boolean;
    readonly fromCardinality: "one" | "many";
    readonly toCardinality: "one" | "many";
    readonly crossFilteringBehavior: string;
    readonly joinOnDateBehavior: string;
    readonly securityFilteringBehavior: string;
    readonly relyOnReferentialIntegrity: boolean;
}

/** A named M expression: a parameter when its text ends in `meta [IsParameterQuery = true, …]`. */
export interface NamedExpression extends Described {
    readonly expression: Expression;
    readonly queryGroup: string | undefined;
    readonly lineageTag: string | undefined;
}

export type MetadataPermission = "read" | "none";

/** `name` is that of the column. */
export interface ColumnPermission extends Described {
    readonly metadataPermission: MetadataPermission;
}

/** `name` is that of the table; `filter` is DAX. */
export interface TablePermission extends Described {
    readonly filter: Expression | undefined;
    readonly metadataPermission: MetadataPermission | undefined;
    readonly columnPermissions: readonly ColumnPermission[];
}

export interface Role extends Described {
    readonly modelPermission: string;
    readonly tablePermissions: readonly TablePermission[];
    readonly members: readonly Described[];
}

/** `name` is that of the table; with `includeAll` the lists may be empty. */
export interface PerspectiveTable extends Described {
    readonly includeAll: boolean;
    readonly columns: readonly Described[];
    readonly measures: readonly Described[];
    readonly hierarchies: readonly Described[];
}

export interface Perspective extends Described {
    readonly tables: readonly PerspectiveTable[];
}

/** The words of one object in one language; `path` names it from its table downwards, and is empty for the model. */
export interface Translation extends Place {
    readonly kind: "model" | "table" | "measure" | "column" | "hierarchy" | "level";
    readonly path: readonly string[];
    readonly caption: string | undefined;
    readonly description: string | undefined;
    readonly displayFolder: string | undefined;
}

/** `name` is a language tag such as `fr-FR`. */
export interface Culture extends Described {
    readonly translations: readonly Translation[];
    readonly linguisticMetadata: Expression | undefined;
}

export interface Reference extends Place {
    readonly kind: "table" | "role" | "perspective" | "cultureInfo";
    readonly name: string;
}

export interface Model extends Described {
    readonly compatibilityLevel: number;
    readonly culture: string | undefined;
    readonly sourceQueryCulture: string | undefined;
    readonly defaultPowerBIDataSourceVersion: string | undefined;
    readonly discourageImplicitMeasures: boolean;
    readonly dataAccessOptions: { readonly legacyRedirects: boolean; readonly returnErrorValuesAsNull: boolean };
    readonly tables: readonly Table[];
    readonly relationships: readonly Relationship[];
    readonly expressions: readonly NamedExpression[];
    readonly queryGroups: readonly Described[];
    readonly roles: readonly Role[];
    readonly perspectives: readonly Perspective[];
    readonly cultures: readonly Culture[];
    readonly refs: readonly Reference[];
}
