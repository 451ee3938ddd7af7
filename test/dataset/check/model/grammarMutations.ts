import type { Mutation } from "./mutation";

const PROJECT = "tables/Project.tmdl";
const PRIORITY = "tables/Priority.tmdl";

/** What the reader of TMDL finds. */
export const GRAMMAR_MUTATIONS: readonly Mutation[] = [
    {
        says: "an unknown property", file: PRIORITY,
        from: "\t\tsourceColumn: label_fr", to: "\t\tsourceColumm: label_fr", code: "tmdl-unknown", fragment: "Did you mean \"sourceColumn\"?",
    },
    {
        says: "an unknown object", file: PRIORITY,
        from: "\tcolumn 'Priority FR'", to: "\tcolum 'Priority FR'",
        code: "tmdl-unknown", fragment: "Did you mean \"column\"?",
    },
    {
        says: "an unknown value of an enumeration", file: PRIORITY,
        from: "dataType: decimal", to: "dataType: money",
        code: "tmdl-value", fragment: "\"money\" is no value of \"dataType\"",
    },
    {
        says: "a flag that is neither true nor false", file: PRIORITY,
        from: "isAvailableInMdx: false", to: "isAvailableInMdx: no",
        code: "tmdl-value", fragment: "\"no\" is no value of \"isAvailableInMdx\"",
    },
    { says: "blanks for tabs", file: PRIORITY, from: "\t\tdataType: string", to: "        dataType: string", code: "tmdl-indentation", fragment: "indented with blanks" },
    {
        says: "a name with a blank and no quotes", file: PRIORITY,
        from: "column 'Priority FR'", to: "column Priority FR",
        code: "tmdl-name", fragment: "followed by something else",
    },
    {
        says: "a quoted name that is not closed", file: PRIORITY,
        from: "column 'Priority FR'", to: "column 'Priority FR",
        code: "tmdl-name", fragment: "not closed",
    },
    { says: "a comment", file: PRIORITY, from: "\t/// Name in French.", to: "\t// Name in French.", code: "tmdl-comment", fragment: "TMDL has no comments" },
    {
        says: "a description as a property", file: PRIORITY,
        from: "\t\tsourceColumn: label_fr", to: "\t\tdescription: Name\n\t\tsourceColumn: label_fr", code: "tmdl-description", fragment: "///",
    },
    { says: "a column without a type", file: PRIORITY, from: "\t\tdataType: decimal\n", to: "", code: "tmdl-missing", fragment: "dataType" },
    {
        says: "a relationship without an end", file: "relationships.tmdl",
        from: "\ttoColumn: Project.'Project Id'\n", to: "",
        code: "tmdl-missing", fragment: "toColumn",
    },
    {
        says: "a measure without its expression", file: PROJECT,
        from: "\tmeasure 'Budget Share' = DIVIDE", to: "\tmeasure 'Budget Share'\n\t\tlineageTag: DIVIDE",
        code: "tmdl-missing", fragment: "Budget Share",
    },
    {
        says: "a property above the compatibility level", file: "database.tmdl", from: "compatibilityLevel: 1601", to: "compatibilityLevel: 1200",
        code: "tmdl-compatibility", fragment: "\"discourageImplicitMeasures\" needs compatibility level 1470", shows: "model.tmdl",
    },
    {
        says: "a level twice in a hierarchy", file: PROJECT,
        from: "\t\tlevel Programme\n", to: "\t\tlevel Directorate\n", code: "tmdl-duplicate", fragment: "already in hierarchy 'Organisation'",
    },
    {
        says: "a partition without a source", file: PRIORITY,
        from: "\tpartition Priority", to: "\tpartition Other = m\n\t\tmode: import\n\n\tpartition Priority",
        code: "tmdl-missing", fragment: "'Other' has no source",
    },
    {
        says: "a reference outside of the model's file", file: PRIORITY,
        from: "table Priority", to: "ref table Risk\n\ntable Priority",
        code: "tmdl-place", fragment: "belongs to the model",
    },
    {
        says: "a control character", file: PRIORITY,
        from: "Name in French.", to: "Name in \u0007French.",
        code: "tmdl-text", fragment: "control character",
    },
    {
        says: "a second model", file: PRIORITY,
        from: "table Priority", to: "model Other\n\ntable Priority",
        code: "tmdl-duplicate", fragment: "second \"model\"",
    },
];
