import type { Mutation } from "./mutation";

const PROJECT = "tables/Project.tmdl";

/** What the loader lets pass in DAX: any text at all. */
export const DAX_MUTATIONS: readonly Mutation[] = [
    {
        says: "broken DAX", file: PROJECT,
        from: "VAR LastDay = MAX ( 'Calendar'[Date] )", to: "VAR LastDay = MAX ( 'Calendar'[Date]",
        code: "dax-syntax", fragment: "measure [As-of Date]",
    },
    {
        says: "an expression with a column that is missing", file: PROJECT,
        from: "MAX ( 'Calendar'[Date] )", to: "MAX ( 'Calendar'[Day] )",
        code: "dax-name", fragment: "no column 'Calendar'[Day]",
    },
    {
        says: "a table that is missing", file: PROJECT,
        from: "MAX ( 'Calendar'[Date] )", to: "MAX ( 'Calender'[Date] )",
        code: "dax-name", fragment: "Did you mean 'Calendar'?",
    },
    {
        says: "a word that is neither a variable nor a table", file: PROJECT,
        from: "NOT ISBLANK ( LastDay )", to: "NOT ISBLANK ( LastDays )",
        code: "dax-name", fragment: "neither a variable nor a table",
    },
    {
        says: "a measure that is missing", file: PROJECT,
        from: "VAR AsOf = [As-of Date]", to: "VAR AsOf = [As of Date]",
        code: "dax-name", fragment: "Did you mean 'As-of Date'?",
    },
    {
        says: "a column without its table", file: PROJECT,
        from: "MAX ( 'Calendar'[Date] )", to: "MAX ( [Date] )",
        code: "dax-name", fragment: "write 'Calendar'[Date]",
    },
    {
        says: "a measure with a table", file: PROJECT,
        from: "VAR AsOf = [As-of Date]", to: "VAR AsOf = 'Project'[As-of Date]",
        code: "dax-name", fragment: "is a measure. Write it without its table",
    },
    {
        says: "an added column that is missing", file: "tables/Earned Value.tmdl",
        from: "MAXX ( Passed, [@Planned] )", to: "MAXX ( Passed, [@Plan] )",
        code: "dax-name", fragment: "adds the column [@Plan]",
    },
    {
        says: "a function that is not supported", file: PROJECT,
        from: "MAX ( 'Calendar'[Date] )", to: "CUBEVALUE ( 'Calendar'[Date] )",
        code: "dax-function", fragment: "CUBEVALUE is not among the supported functions",
    },
    {
        says: "too many arguments", file: PROJECT,
        from: "NOT ISBLANK ( LastDay )", to: "NOT ISBLANK ( LastDay, LastDay )",
        code: "dax-function", fragment: "takes 1 argument, found 2",
    },
    {
        says: "a circle of measures", file: PROJECT,
        from: "VAR LastDay = MAX ( 'Calendar'[Date] )", to: "VAR LastDay = [Closing Date]",
        code: "dax-circular", fragment: "[As-of Date] → [Closing Date] → [As-of Date]",
    },
    {
        says: "a role filter that names a column that is missing", file: "roles/PMO.tmdl",
        from: "'Access'[Scope Type] = \"all\"", to: "'Access'[Scope] = \"all\"",
        code: "dax-name", fragment: "filter of role 'PMO' on 'Project'",
    },
    {
        says: "a role filter on the columns of another table", file: "roles/PMO.tmdl", from: "= 'Access'[User Principal Name] = USERPRINCIPALNAME ()",
        to: "= 'Project'[Project Id] = USERPRINCIPALNAME ()", code: "role-filter", fragment: "only the columns of 'Access'",
    },
    {
        says: "a role filter that gives a text", file: "roles/PMO.tmdl", from: "= 'Access'[User Principal Name] = USERPRINCIPALNAME ()",
        to: "= 'Access'[User Principal Name]", code: "role-filter", fragment: "gives no truth value",
    },
];
