import { packed } from "./embed";

/** A parameter that the reader sets in Power BI Desktop. */
interface Parameter {
    readonly name: string;
    readonly description: string;
    readonly value: string;
    readonly type: "Text" | "DateTime";
    readonly choices?: readonly string[];
}

const PARAMETERS: readonly Parameter[] = [
    {
        name: "Source", type: "Text", value: "\"Sample\"", choices: ["Sample", "Folder", "SharePoint", "PostgreSQL", "SqlServer"],
        description: "Where the tables come from. Sample is held in this file.",
    },
    { name: "Folder", type: "Text", value: "\"C:\\pmo\\\"", description: "For Folder: the folder of the CSV files, with its last backslash." },
    { name: "SharePointSite", type: "Text", value: "\"https://contoso.sharepoint.com/sites/pmo\"", description: "For SharePoint: the address of the site." },
    { name: "SharePointFolder", type: "Text", value: "\"/Shared Documents/pmo/\"", description: "For SharePoint: the end of the folder path, with its last slash." },
    { name: "DatabaseServer", type: "Text", value: "\"localhost\"", description: "For PostgreSQL and SqlServer: the server." },
    { name: "DatabaseName", type: "Text", value: "\"pmo\"", description: "For PostgreSQL and SqlServer: the database." },
    { name: "DatabaseSchema", type: "Text", value: "\"pmo\"", description: "For PostgreSQL and SqlServer: the schema of the tables." },
    { name: "RangeStart", type: "DateTime", value: "#datetime(2000, 1, 1, 0, 0, 0)", description: "First day of incremental refresh, set by Power BI." },
    { name: "RangeEnd", type: "DateTime", value: "#datetime(2100, 1, 1, 0, 0, 0)", description: "Day after the last one of incremental refresh, set by Power BI." },
];

const IS_DATABASE = "Source = \"PostgreSQL\" or Source = \"SqlServer\"";

/** One table as it stands in the source: typed by a database, all texts and blanks as null from a file. */
const READ_TABLE = `(name as text) as table =>
    let
        File = name & ".csv",
        Bytes =
            if Source = "Sample" then
                Binary.Decompress(Binary.FromText(Record.Field(SampleTables, name), BinaryEncoding.Base64), Compression.Deflate)
            else if Source = "Folder" then
                File.Contents(Folder & File)
            else
                Table.SelectRows(SharePoint.Files(SharePointSite, [ApiVersion = 15]), each [Name] = File and Text.EndsWith([Folder Path], SharePointFolder)){0}[Content],
        FirstLine = Lines.FromBinary(Bytes, null, null, 65001){0},
        Delimiter = if Text.Contains(FirstLine, ";") then ";" else ",",
        Rows = Csv.Document(Bytes, [Delimiter = Delimiter, Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
        Headers = Table.PromoteHeaders(Rows, [PromoteAllScalars = true]),
        Blanks = Table.ReplaceValue(Headers, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headers)),
        Database = if Source = "PostgreSQL" then PostgreSQL.Database(DatabaseServer, DatabaseName) else Sql.Database(DatabaseServer, DatabaseName),
        Stored = Database{[Schema = DatabaseSchema, Item = name]}[Data]
    in
        if IsDatabase then Stored else Blanks`;

function parameterText({ name, description, value, type, choices }: Parameter): string {
    const list = choices ? `, List={${choices.map((choice) => `"${choice}"`).join(", ")}}, DefaultValue=${value}` : "";
    return `/// ${description}\nexpression ${name} = ${value} meta [IsParameterQuery=true${list}, Type="${type}", IsParameterQueryRequired=true]\n`;
}

function block(name: string, description: string, text: string): string {
    const lines = text.split("\n");
    const body = lines.length === 1 ? ` ${text}` : `\n${lines.map((line) => `\t\t${line}`).join("\n")}`;
    return `/// ${description}\nexpression ${name} =${body}\n`;
}

function sampleText(files: ReadonlyMap<string, string>): string {
    const fields = [...files].map(([table, text]) => `    ${table} = "${packed(text)}"`);
    return `[\n${fields.join(",\n")}\n]`;
}

/** The named expressions of the model: its parameters, how a table is read, and the sample, by table name. */
export function expressionsText(sample: ReadonlyMap<string, string>): string {
    return [
        ...PARAMETERS.map(parameterText),
        block("IsDatabase", "True when the source types its columns itself.", IS_DATABASE),
        block("ReadTable", "One table as it stands in the source.", READ_TABLE),
        block("SampleTables", "The sample portfolio: each CSV, deflated and in base64. Written by npm run sample.", sampleText(sample)),
    ].join("\n");
}
