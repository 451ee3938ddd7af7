import { readTmdl } from "../../../../dataset/tmdl/readModel";
import type { Model } from "../../../../dataset/tmdl/model";

export const GUID = "weatherMapA1B2C3";
const ROOT = "https://developer.microsoft.com/json-schemas/fabric/";
const DEFINITION = `${ROOT}item/report/definition/`;

/** A few tables of the shipped model, with the names that they have there. */
const TMDL = new Map([
    ["database.tmdl", "database\n\tcompatibilityLevel: 1601\n"],
    ["model.tmdl", "model Model\n\tculture: en-US\n\nref table Project\nref table 'Weather Report'\nref table Calendar\n"],
    ["tables/Project.tmdl", `table Project

	measure 'Running Projects' = 1

	measure 'Title Map' = "x"

	measure 'Budget Share' = 1

	column 'Project Name'
		dataType: string
		sourceColumn: name

	column Programme
		dataType: string
		sourceColumn: programme

	hierarchy Organisation
		level Programme
			column: Programme
		level Project
			column: 'Project Name'

	partition Project = m
		source = 1
`],
    ["tables/Weather Report.tmdl", `table 'Weather Report'

	measure 'Weather Level' = 1

	measure 'Headline Level' = 1

	measure 'Rated Projects' = 1

	measure 'Last Publication Date' = 1

	measure 'Last Comment' = "x"

	column Comment
		dataType: string
		sourceColumn: comment

	partition 'Weather Report' = m
		source = 1
`],
    ["tables/Calendar.tmdl", `table Calendar

	column Date
		dataType: dateTime
		sourceColumn: date

	column Year
		dataType: int64
		sourceColumn: year

	hierarchy Time
		level Year
			column: Year
		level Day
			column: Date

	partition Calendar = m
		source = 1
`],
]);

export function sampleModel(): Model {
    const { model, faults } = readTmdl(TMDL);
    if (!model) throw new Error(JSON.stringify(faults));
    return model;
}

export const CAPABILITIES = {
    dataRoles: [
        { name: "levels", kind: "Grouping" }, { name: "columns", kind: "Grouping" }, { name: "status", kind: "Measure" },
        { name: "comment", kind: "Measure" }, { name: "tooltips", kind: "Measure" },
    ],
    dataViewMappings: [{ conditions: [{ columns: { max: 1 }, status: { min: 1, max: 1 }, comment: { max: 1 } }] }],
    objects: {
        headline: { properties: {
            show: { type: { bool: true } },
            fontSize: { type: { numeric: true } },
            position: { type: { enumeration: [{ value: "top" }, { value: "bottom" }] } },
            colour: { type: { fill: { solid: { color: true } } } },
        } },
        scale: { properties: { customLevels: { type: { text: true } } } },
    },
};

export const PACKAGE = new Map([
    ["package.json", JSON.stringify({ version: "0.1.0.0", visual: { guid: GUID, supportUrl: "https://example.org" } })],
    [`resources/${GUID}.pbiviz.json`, JSON.stringify({ visual: { guid: GUID }, content: { js: "0" } })],
]);

const literal = (value: string): unknown => ({ expr: { Literal: { Value: value } } });
const column = (table: string, name: string): unknown => ({ Column: { Expression: { SourceRef: { Entity: table } }, Property: name } });
export const measure = (table: string, name: string): unknown => ({ Measure: { Expression: { SourceRef: { Entity: table } }, Property: name } });
const projected = (table: string, name: string, field: unknown): unknown => ({ field, queryRef: `${table}.${name}`, nativeQueryRef: name });
export const columns = (table: string, ...names: string[]): unknown => ({ projections: names.map((name) => projected(table, name, column(table, name))) });
export const measures = (table: string, ...names: string[]): unknown => ({ projections: names.map((name) => projected(table, name, measure(table, name))) });

function container(title: unknown): Record<string, unknown> {
    return { title: [{ properties: { text: title } }], general: [{ properties: { altText: literal("'What it shows.'") } }] };
}

export function visual(name: string, position: readonly number[], tabOrder: number, inner: Record<string, unknown>, outer: Record<string, unknown> = {}): unknown {
    const [x, y, width, height] = position;
    return {
        $schema: `${DEFINITION}visualContainer/2.9.0/schema.json`,
        name,
        position: { x, y, z: tabOrder, width, height, tabOrder },
        visual: { visualContainerObjects: container(literal("'A title'")), ...inner },
        ...outer,
    };
}

function page(name: string, displayName: string, more: Record<string, unknown> = {}): unknown {
    return { $schema: `${DEFINITION}page/2.1.0/schema.json`, name, displayName, displayOption: "FitToPage", width: 1280, height: 720, ...more };
}

function mobile(y: number): unknown {
    return { $schema: `${DEFINITION}visualContainerMobileState/2.4.0/schema.json`, position: { x: 0, y, width: 324, height: 200 } };
}

const programmes = (source: unknown): unknown => ({ Column: { Expression: { SourceRef: source }, Property: "Programme" } });

const topProgrammes = {
    name: "f_top", type: "TopN", field: column("Project", "Programme"),
    filter: {
        Version: 2,
        From: [
            { Name: "top", Type: 2, Expression: { Subquery: { Query: {
                Version: 2,
                From: [{ Name: "p", Entity: "Project", Type: 0 }],
                Select: [{ ...(programmes({ Source: "p" }) as object), Name: "field" }],
                OrderBy: [{ Direction: 2, Expression: { Measure: { Expression: { SourceRef: { Source: "p" } }, Property: "Running Projects" } } }],
                Top: 5,
            } } } },
            { Name: "p", Entity: "Project", Type: 0 },
        ],
        Where: [{ Condition: { In: { Expressions: [programmes({ Source: "p" })], Table: { SourceRef: { Source: "top" } } } } }],
    },
};

const heatMap = visual("map", [0, 100, 1280, 400], 1, {
    visualType: GUID,
    query: {
        queryState: {
            levels: { projections: [
                { field: { HierarchyLevel: { Expression: { Hierarchy: { Expression: { SourceRef: { Entity: "Project" } }, Hierarchy: "Organisation" } }, Level: "Programme" } },
                    queryRef: "Project.Organisation.Programme" },
                projected("Project", "Project Name", column("Project", "Project Name")),
            ] },
            columns: columns("Calendar", "Year"),
            status: measures("Weather Report", "Weather Level"),
            comment: measures("Weather Report", "Last Comment"),
            tooltips: measures("Weather Report", "Headline Level", "Rated Projects", "Last Publication Date"),
        },
        sortDefinition: { sort: [{ field: measure("Weather Report", "Weather Level"), direction: "Descending" }] },
    },
    objects: { headline: [{ properties: { show: literal("true"), fontSize: literal("12D"), position: literal("'top'") } }] },
    visualContainerObjects: { ...container({ expr: measure("Project", "Title Map") }), visualTooltip: [{ properties: { type: literal("'Canvas'"), section: literal("'tip'") } }] },
});

const table = visual("table", [0, 500, 640, 220], 2, {
    visualType: "tableEx",
    query: { queryState: { Values: { projections: [
        projected("Project", "Programme", column("Project", "Programme")),
        projected("Project", "Running Projects", measure("Project", "Running Projects")),
    ] } } },
    objects: { columnFormatting: [{ properties: { alignment: literal("'Right'") }, selector: { metadata: "Project.Running Projects" } }] },
}, { filterConfig: { filters: [topProgrammes] } });

const group = {
    $schema: `${DEFINITION}visualContainer/2.9.0/schema.json`, name: "head",
    position: { x: 0, y: 0, z: 3, width: 640, height: 100, tabOrder: 3 },
    visualGroup: { displayName: "Head", groupMode: "ScaleMode" },
};
const inHead = { parentGroupName: "head" };
const image = { image: [{ properties: { sourceFile: { image: { url: { expr: { ResourcePackageItem: { PackageName: "RegisteredResources", PackageType: 1, ItemName: "logo.png" } } } } } } }] };
const button = (name: string, x: number, tabOrder: number, link: unknown): unknown => visual(name, [x, 0, 100, 50], tabOrder, {
    visualType: "actionButton", visualContainerObjects: { ...container(literal("'Go'")), visualLink: [{ properties: link }] },
}, inHead);

const drillFilter = { name: "f_drill", type: "Categorical", field: column("Project", "Programme"), howCreated: "Drillthrough" };
const activeFilter = {
    name: "f_year", type: "Categorical", field: column("Calendar", "Year"),
    filter: {
        Version: 2, From: [{ Name: "c", Entity: "Calendar", Type: 0 }],
        Where: [{ Condition: { In: { Expressions: [{ Column: { Expression: { SourceRef: { Source: "c" } }, Property: "Year" } }], Values: [[{ Literal: { Value: "2026L" } }]] } } }],
    },
};

const documents: Record<string, unknown> = {
    "pmo.pbip": { $schema: `${ROOT}pbip/pbipProperties/1.0.0/schema.json`, version: "1.0", artifacts: [{ report: { path: "pmo.Report" } }] },
    "pmo.SemanticModel/definition.pbism": { $schema: `${ROOT}item/semanticModel/definitionProperties/1.0.0/schema.json`, version: "4.2", settings: {} },
    "pmo.Report/.platform": {
        $schema: `${ROOT}gitIntegration/platformProperties/2.1.0/schema.json`,
        metadata: { type: "Report", displayName: "PMO" }, config: { version: "2.0", logicalId: "00000000-0000-4000-8000-000000000001" },
    },
    "pmo.Report/definition.pbir": {
        $schema: `${ROOT}item/report/definitionProperties/2.0.0/schema.json`, version: "4.0", datasetReference: { byPath: { path: "../pmo.SemanticModel" } },
    },
    "pmo.Report/definition/version.json": { $schema: `${DEFINITION}versionMetadata/1.0.0/schema.json`, version: "2.0.0" },
    "pmo.Report/definition/report.json": {
        $schema: `${DEFINITION}report/3.3.0/schema.json`,
        themeCollection: { baseTheme: { name: "Plain", type: "SharedResources", reportVersionAtImport: { visual: "2.9.0", page: "2.1.0", report: "3.3.0" } } },
        resourcePackages: [
            { name: "SharedResources", type: "SharedResources", items: [{ name: "Plain", path: "BaseThemes/Plain.json", type: "BaseTheme" }] },
            { name: "RegisteredResources", type: "RegisteredResources", items: [{ name: "logo.png", path: "logo.png", type: "Image" }] },
            { name: GUID, type: "CustomVisual", items: [{ name: `${GUID}.pbiviz.json`, path: `${GUID}.pbiviz.json`, type: "CustomVisualMetadata" }] },
        ],
        filterConfig: { filters: [activeFilter] },
    },
    "pmo.Report/definition/pages/pages.json": { $schema: `${DEFINITION}pagesMetadata/1.1.0/schema.json`, pageOrder: ["overview", "detail", "tip"], activePageName: "overview" },
    "pmo.Report/definition/pages/overview/page.json": page("overview", "Overview", { visualInteractions: [{ source: "years", target: "table", type: "NoFilter" }] }),
    "pmo.Report/definition/pages/detail/page.json": page("detail", "Detail", {
        type: "Drillthrough", visibility: "HiddenInViewMode", filterConfig: { filters: [drillFilter] },
        pageBinding: { name: "b_detail", type: "Drillthrough", parameters: [{ name: "p_programme", boundFilter: "f_drill", fieldExpr: column("Project", "Programme") }] },
    }),
    "pmo.Report/definition/pages/tip/page.json": page("tip", "Tip", {
        type: "Tooltip", visibility: "HiddenInViewMode", width: 320, height: 240, pageBinding: { name: "b_tip", type: "Tooltip" },
    }),
    "pmo.Report/definition/pages/overview/visuals/map/visual.json": heatMap,
    "pmo.Report/definition/pages/overview/visuals/map/mobile.json": mobile(0),
    "pmo.Report/definition/pages/overview/visuals/table/visual.json": table,
    "pmo.Report/definition/pages/overview/visuals/table/mobile.json": mobile(200),
    "pmo.Report/definition/pages/overview/visuals/years/visual.json": visual("years", [640, 500, 640, 220], 4, {
        visualType: "slicer", query: { queryState: { Values: columns("Calendar", "Year") } },
    }),
    "pmo.Report/definition/pages/overview/visuals/head/visual.json": group,
    "pmo.Report/definition/pages/overview/visuals/logo/visual.json": visual("logo", [0, 0, 100, 100], 5, { visualType: "image", objects: image }, inHead),
    "pmo.Report/definition/pages/overview/visuals/to_detail/visual.json":
        button("to_detail", 100, 6, { type: literal("'Drillthrough'"), drillthroughSection: literal("'detail'") }),
    "pmo.Report/definition/pages/overview/visuals/to_state/visual.json":
        button("to_state", 200, 7, { type: literal("'Bookmark'"), bookmark: literal("'state'") }),
    "pmo.Report/definition/pages/detail/visuals/bars/visual.json": visual("bars", [0, 0, 600, 400], 0, {
        visualType: "clusteredBarChart",
        query: { queryState: { Category: columns("Project", "Project Name"), Y: measures("Project", "Budget Share") } },
    }),
    "pmo.Report/definition/pages/tip/visuals/figure/visual.json": visual("figure", [0, 0, 320, 240], 0, {
        visualType: "cardVisual", query: { queryState: { Data: measures("Weather Report", "Rated Projects") } },
    }),
    "pmo.Report/definition/bookmarks/bookmarks.json": { $schema: `${DEFINITION}bookmarksMetadata/1.0.0/schema.json`, items: [{ name: "state" }] },
    "pmo.Report/definition/bookmarks/state.bookmark.json": {
        $schema: `${DEFINITION}bookmark/2.1.0/schema.json`, name: "state", displayName: "State",
        options: { targetVisualNames: ["table"] },
        explorationState: {
            version: "1.3", activeSection: "overview",
            filters: { byName: { f_year: { name: "f_year", expression: column("Calendar", "Year"), filter: activeFilter.filter } } },
            sections: { overview: { visualContainers: { table: {} }, visualContainerGroups: { head: { isHidden: true } } } },
        },
    },
    "pmo.Report/StaticResources/SharedResources/BaseThemes/Plain.json": { name: "Plain", dataColors: ["#4F81BD"] },
};

/** A small report that is complete and without fault. */
export function sampleReport(): Map<string, string> {
    const files = new Map(Object.entries(documents).map(([file, json]) => [file, JSON.stringify(json)]));
    files.set("pmo.Report/StaticResources/RegisteredResources/logo.png", "\u0089PNG");
    for (const [path, text] of PACKAGE) files.set(`pmo.Report/CustomVisuals/${GUID}/${path}`, text);
    return files;
}
