/**
 * What the M of the model may take from the library: one way to read a table, and what the named expressions need to reach a source.
 * The list is closed: a function that is not on it may be mistyped, reach another source, or change a value on its way.
 */
export const LIBRARY: ReadonlySet<string> = new Set([
    "#date", "#datetime",
    "Binary.Decompress", "Binary.FromText", "BinaryEncoding.Base64", "Compression.Deflate",
    "Csv.Document", "QuoteStyle.Csv", "Lines.FromBinary",
    "Currency.Type", "Int64.Type", "Date.From",
    "File.Contents", "PostgreSQL.Database", "SharePoint.Files", "Sql.Database",
    "Record.Field", "Replacer.ReplaceValue",
    "Table.ColumnNames", "Table.PromoteHeaders", "Table.ReplaceValue", "Table.SelectColumns", "Table.SelectRows", "Table.TransformColumnTypes",
    "Text.Contains", "Text.EndsWith",
]);
