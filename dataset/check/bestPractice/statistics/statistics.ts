/** What stands in one column of a CSV file. */
export interface ColumnStatistics {
    /** Different values without the blank; undefined for a column that no relationship uses: they are not kept. */
    readonly distinctCount: number | undefined;
    /** Characters of the longest text. */
    readonly longestText: number;
    /** Rows whose text has more than 100 characters. */
    readonly longTexts: number;
    /** Rows of a dateTime column that hold another time of day than midnight. */
    readonly timesOfDay: number;
}

export interface TableStatistics {
    readonly rows: number;
    /** By folded name of the column in the model. */
    readonly columns: ReadonlyMap<string, ColumnStatistics>;
}

/** The rows on the many side of a relationship whose key is not on the one side; a blank key is none. */
export interface UnmatchedKeys {
    readonly rows: number;
    /** One of the keys, as written. */
    readonly example: string;
}

/** A table that no CSV file holds, such as a calculated one, is not there. */
export interface DataStatistics {
    /** By folded name. */
    readonly tables: ReadonlyMap<string, TableStatistics>;
    /** By name of the relationship; one without unmatched keys is not there. */
    readonly unmatched: ReadonlyMap<string, UnmatchedKeys>;
}
