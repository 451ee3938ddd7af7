import type { Mutation } from "./mutation";

const PROJECT = "tables/Project.tmdl";
const PRIORITY = "tables/Priority.tmdl";
const CALENDAR = "tables/Calendar.tmdl";
const LEVEL = "tables/Weather Level.tmdl";
const MODEL = "model.tmdl";
const LINKS = "relationships.tmdl";
const FRENCH = "cultures/fr-FR.tmdl";
const FIRST_LINK = "\tfromColumn: 'Weather Report'.'Project Id'\n\ttoColumn: Project.'Project Id'\n";

const NAMES: readonly Mutation[] = [
    {
        says: "a table named like another", file: PRIORITY,
        from: "table Priority\n", to: "table PRODUCT\n",
        code: "name", fragment: "has the name of a table", shows: "tables/Product.tmdl",
    },
    {
        says: "a measure named like one of another table, in other letters", file: "tables/Weather Report.tmdl",
        from: "\tmeasure 'Last Comment' =", to: "\tmeasure 'budget share' =", code: "name", fragment: "has the name of a measure of the model",
    },
    {
        says: "a measure named like a column of its table", file: PROJECT,
        from: "\tmeasure 'Running Projects' =", to: "\tmeasure phase =",
        code: "name", fragment: "name of a column of its table 'Project'",
    },
    {
        says: "two columns of one name", file: PRIORITY,
        from: "column 'Priority EN'", to: "column 'Priority fr'",
        code: "name", fragment: "of its table 'Priority'",
    },
    {
        says: "two relationships of one name", file: LINKS,
        from: "relationship weather_report_dimension_id", to: "relationship Weather_Report_Project_Id",
        code: "name", fragment: "relationship",
    },
];

const LINKS_BETWEEN: readonly Mutation[] = [
    {
        says: "a relationship with a column that is missing", file: LINKS,
        from: "Project.'Project Id'", to: "Project.'Project Key'",
        code: "relationship-column", fragment: "Did you mean 'Project Id'?",
    },
    {
        says: "a relationship with a table that is missing", file: LINKS,
        from: "toColumn: Project.'Project Id'", to: "toColumn: Projet.'Project Id'",
        code: "relationship-column", fragment: "no table 'Projet'. Did you mean 'Project'?",
    },
    {
        says: "a relationship between types", file: PROJECT,
        from: "\tcolumn 'Project Id'\n\t\tdataType: string", to: "\tcolumn 'Project Id'\n\t\tdataType: int64",
        code: "relationship-type", fragment: "Give both one dataType", shows: LINKS,
    },
    {
        says: "a one side that is no key", file: PROJECT,
        from: "\t\tisKey\n", to: "",
        code: "relationship-key", fragment: "'Project'[Project Id], is no key", shows: LINKS,
    },
    {
        says: "a filter in both directions", file: LINKS,
        from: FIRST_LINK, to: `\tcrossFilteringBehavior: bothDirections\n${FIRST_LINK}`,
        code: "relationship-direction", fragment: "one way alone",
    },
    {
        says: "many to many", file: LINKS,
        from: FIRST_LINK, to: `\ttoCardinality: many\n${FIRST_LINK}`,
        code: "relationship-cardinality", fragment: "from many to many",
    },
    {
        says: "a table related with itself", file: LINKS,
        from: "fromColumn: 'Weather Report'.'Project Id'", to: "fromColumn: Project.'Programme Id'",
        code: "relationship-self", fragment: "relates 'Project' with itself",
    },
    {
        says: "a second active path", file: LINKS, from: "relationship weather_report_project_id",
        to: "relationship product_project\n\tfromColumn: Project.'Project Manager Id'\n"
            + "\ttoColumn: 'Reporting Period'.'Period Id'\n\nrelationship weather_report_project_id",
        code: "relationship-path", fragment: "Two active paths between 'Weather Report' and 'Reporting Period'",
    },
    {
        says: "two active relationships between two tables", file: LINKS, from: "relationship weather_report_project_id",
        to: "relationship weather_report_entry\n\tfromColumn: 'Weather Report'.'Entry Date'\n"
            + "\ttoColumn: Calendar.Date\n\nrelationship weather_report_project_id",
        code: "relationship-path", fragment: "Two active paths between 'Weather Report' and 'Calendar'",
    },
];

const REFERENCES: readonly Mutation[] = [
    {
        says: "a sort column that is missing", file: LEVEL,
        from: "sortByColumn: Level", to: "sortByColumn: Levels",
        code: "sort-column", fragment: "Did you mean 'Level'?",
    },
    {
        says: "a column sorted by itself", file: LEVEL,
        from: "sortByColumn: Level", to: "sortByColumn: 'Level Name FR'",
        code: "sort-column", fragment: "sorted by itself",
    },
    {
        says: "a level without its column", file: CALENDAR,
        from: "\t\t\tcolumn: Quarter", to: "\t\t\tcolumn: Trimester",
        code: "level-column", fragment: "no column 'Calendar'[Trimester]",
    },
    {
        says: "a perspective with a measure that is missing", file: "perspectives/Director.tmdl",
        from: "perspectiveMeasure 'Closing Date'", to: "perspectiveMeasure 'Closing Day'",
        code: "perspective", fragment: "no measure 'Project'[Closing Day]",
    },
    {
        says: "a perspective with a column that is missing", file: "perspectives/Director.tmdl",
        from: "perspectiveColumn Phase", to: "perspectiveColumn Fase",
        code: "perspective", fragment: "Did you mean 'Phase'?",
    },
    {
        says: "a perspective with a table that is missing", file: "perspectives/Director.tmdl",
        from: "perspectiveTable Project", to: "perspectiveTable Projects",
        code: "perspective", fragment: "no table 'Projects'",
    },
    {
        says: "a translation of a table that is missing", file: FRENCH,
        from: "\t\t\ttable Priority", to: "\t\t\ttable Priorities",
        code: "translation", fragment: "table 'Priorities'",
    },
    {
        says: "a translation of a column that is missing", file: FRENCH,
        from: "column 'Priority FR'", to: "column 'Priority F'",
        code: "translation", fragment: "column 'Priority F' of 'Priority'",
    },
    {
        says: "a translation of a level that is missing", file: FRENCH,
        from: "level Quarter", to: "level Quarters",
        code: "translation", fragment: "level 'Quarters' of 'Time' of 'Calendar'",
    },
    {
        says: "a translation that stands twice", file: FRENCH,
        from: "column 'Priority FR'", to: "column 'Priority EN'",
        code: "translation", fragment: "twice",
    },
    {
        says: "a ref without a file", file: MODEL,
        from: "ref table Priority\n", to: "ref table Priority\nref table Priorities\n",
        code: "ref", fragment: "has no file",
    },
    {
        says: "a file without a ref", file: MODEL,
        from: "ref role Director\n", to: "",
        code: "ref", fragment: "Add \"ref role 'Director'\"", shows: "roles/Director.tmdl",
    },
    { says: "a language without a ref", file: MODEL, from: "ref cultureInfo fr-FR\n", to: "", code: "ref", fragment: "cultureInfo", shows: FRENCH },
    {
        says: "a language that is none", file: FRENCH,
        from: "cultureInfo fr-FR", to: "cultureInfo french_words",
        code: "culture", fragment: "no language tag",
    },
    {
        says: "a permission on a table that is missing", file: "roles/Director.tmdl",
        from: "tablePermission Resource", to: "tablePermission Resources",
        code: "role", fragment: "Did you mean 'Resource'?",
    },
    {
        says: "a permission on a column that is missing", file: "roles/Director.tmdl",
        from: "columnPermission 'Display Name'", to: "columnPermission 'Full Name'",
        code: "role", fragment: "'Resource'[Full Name]",
    },
];

const FORM: readonly Mutation[] = [
    {
        says: "a partition not named like its table", file: PRIORITY,
        from: "partition Priority = m", to: "partition Priorities = m",
        code: "partition", fragment: "Name it like its table",
    },
    {
        says: "a calculated table", file: PRIORITY, from: "partition Priority = m", to: "partition Priority = calculated",
        code: "partition", fragment: "Write it in M",
    },
    {
        says: "a second partition", file: PRIORITY,
        from: "\tpartition Priority = m", to: "\tpartition Other = m\n\t\tsource = 1\n\n\tpartition Priority = m",
        code: "partition", fragment: "more than one partition",
    },
    {
        says: "a column of another type than the contract", file: PRIORITY,
        from: "dataType: decimal", to: "dataType: int64",
        code: "contract-type", fragment: "Set dataType: decimal",
    },
    {
        says: "a column that the contract has not", file: PRIORITY,
        from: "sourceColumn: label_fr", to: "sourceColumn: label_de",
        code: "contract-column", fragment: "which priority has not",
    },
    {
        says: "a column of the contract that is not loaded", file: PRIORITY,
        from: "sourceColumn: label_fr", to: "sourceColumn: label_en",
        code: "contract-column", fragment: "does not load priority.label_fr",
    },
    {
        says: "a table that the contract has not", file: PRIORITY,
        from: "table Priority\n", to: "table Priorities\n",
        code: "contract-table", fragment: "Did you mean 'priority'?",
    },
    {
        says: "a table of the contract that is not loaded", file: PRIORITY,
        from: "table Priority\n", to: "table Priorities\n",
        code: "contract-table", fragment: "No table of the model reads priority", shows: MODEL,
    },
];

const WORDS: readonly Mutation[] = [
    {
        says: "a column without a description", file: PRIORITY,
        from: "\t/// Name in French.\n", to: "",
        code: "description", fragment: "column 'Priority'[Priority FR]",
    },
    {
        says: "a table without a description", file: CALENDAR,
        from: "/// Every day of whole years, with the fiscal year and the French holidays. One row per day.\n", to: "",
        code: "description", fragment: "table 'Calendar'",
    },
    { says: "a measure without a format", file: PROJECT, from: "\t\tformatString: #,0\n", to: "", code: "format", fragment: "has no formatString" },
    {
        says: "a measure of text with a format", file: PROJECT,
        from: "Unit: number.", to: "Unit: text.",
        code: "format", fragment: "Remove the format",
    },
    {
        says: "a measure without a folder", file: PROJECT,
        from: "\t\tdisplayFolder: Base\n", to: "",
        code: "folder", fragment: "has no displayFolder",
    },
    {
        says: "an object without a French caption", file: FRENCH,
        from: "\t\t\t\t\tcaption: Priorité (français)\n", to: "",
        code: "caption", fragment: "has no caption in fr-FR",
    },
    {
        says: "an object without a French description", file: FRENCH,
        from: "\t\t\t\t\tdescription: Nom en français.\n", to: "",
        code: "caption", fragment: "has no description in fr-FR",
    },
    {
        says: "a measure without a French folder", file: FRENCH,
        from: "\t\t\t\t\tdisplayFolder: Portefeuille\n", to: "",
        code: "caption", fragment: "has no displayFolder in fr-FR",
    },
    {
        says: "a level without a French caption", file: FRENCH,
        from: "\t\t\t\t\tlevel Quarter\n\t\t\t\t\t\tcaption: Trimestre\n", to: "",
        code: "caption", fragment: "level 'Quarter' of the hierarchy 'Calendar'[Time]", shows: CALENDAR,
    },
    {
        says: "two captions that are the same", file: FRENCH,
        from: "caption: Priorité (anglais)", to: "caption: PRIORITÉ (français)",
        code: "caption-duplicate", fragment: "has the caption of the column 'Priority FR'",
    },
    {
        says: "a visible number that would add up", file: CALENDAR,
        from: "\t\tsummarizeBy: none\n\t\tsourceColumn: year", to: "\t\tsummarizeBy: sum\n\t\tsourceColumn: year",
        code: "summarize", fragment: "'Calendar'[Year]",
    },
    {
        says: "no date table", file: CALENDAR,
        from: "\tdataCategory: Time\n", to: "",
        code: "date-table", fragment: "dataCategory: Time", shows: MODEL,
    },
    { says: "a date table without its key", file: CALENDAR, from: "\t\tisKey\n", to: "", code: "date-table", fragment: "0 key columns" },
    {
        says: "hidden date tables", file: MODEL,
        from: "TimeIntelligenceEnabled = 0", to: "TimeIntelligenceEnabled = 1",
        code: "setting", fragment: "hidden date table",
    },
    {
        says: "implicit measures", file: MODEL,
        from: "\tdiscourageImplicitMeasures\n", to: "",
        code: "setting", fragment: "discourageImplicitMeasures",
    },
    {
        says: "an indicator that no measure carries", file: PROJECT,
        from: "/// P04 · ", to: "/// P99 · ",
        code: "indicator", fragment: "P04", shows: MODEL,
    },
    {
        says: "an indicator without its unit", file: PROJECT,
        from: "Unit: ratio, 1 = 100 %. Definition version 1.", to: "Definition version 1.",
        code: "indicator", fragment: "tells no unit",
    },
    {
        says: "an indicator without its version", file: PROJECT,
        from: " Definition version 1.", to: "",
        code: "indicator", fragment: "tells no version",
    },
];

/** What a model that reads without a fault can still have wrong, its expressions aside. */
export const STRUCTURE_MUTATIONS: readonly Mutation[] = [...NAMES, ...LINKS_BETWEEN, ...REFERENCES, ...FORM, ...WORDS];
