import { checkReport, type ReportFaultCode } from "../../../../dataset/check/report/index";
import { RULE_IDS } from "../../../../dataset/check/report/ruleIds";
import { drop, type Edit, mobileFile, PAGE, put, remove, together, visualFile, write } from "./edit";
import { CAPABILITIES, columns, GUID, measure, measures, PACKAGE, sampleModel, sampleReport, visual } from "./sampleReport";

/** What is broken, how, the code that it must give, words of a message, and what else follows from it: nothing, unless told. */
type Row = readonly [string, Edit, ReportFaultCode, string, ReportFaultCode?];

const model = sampleModel();
const REPORT = "pmo.Report/definition/report.json";
const PAGES = "pmo.Report/definition/pages/pages.json";
const PBIR = "pmo.Report/definition.pbir";
const DETAIL = "pmo.Report/definition/pages/detail/page.json";
const TIP = "pmo.Report/definition/pages/tip/page.json";
const STATE = "pmo.Report/definition/bookmarks/state.bookmark.json";
const LIST = "pmo.Report/definition/bookmarks/bookmarks.json";
const BARS = "pmo.Report/definition/pages/detail/visuals/bars/visual.json";
const PACKAGED = `pmo.Report/CustomVisuals/${GUID}/`;
const MAP = visualFile("map");
const TABLE = visualFile("table");
const VALUES = "/visual/query/queryState/Values/projections";
const TOP = "/filterConfig/filters/0/filter";
const literal = (value: string): unknown => ({ expr: { Literal: { Value: value } } });
const detailVisual = (name: string): string => `pmo.Report/definition/pages/detail/visuals/${name}/visual.json`;

/** As many visuals on the page "detail" as wanted, side by side, that differ in name, place and `more` alone. */
function crowd(count: number, inner: Record<string, unknown>, more: (at: number) => Record<string, unknown>): Edit {
    const numbers = Array.from({ length: count }, (_, at) => at);
    return together(...numbers.map((at) =>
        write(detailVisual(`v${at}`), JSON.stringify(visual(`v${at}`, [at * 40, 500, 40, 40], at + 1, inner, more(at))))));
}

function filtered(type: string): Edit {
    return crowd(5, { visualType: "cardVisual" }, (at) => ({ filterConfig: { filters: [{ name: `f${at}`, type, field: measure("Project", "Budget Share") }] } }));
}

function manyPages(): Edit {
    const names = Array.from({ length: 8 }, (_, at) => `p${at}`);
    const pageOf = (name: string): string => JSON.stringify({
        $schema: "https://developer.microsoft.com/json-schemas/fabric/item/report/definition/page/2.1.0/schema.json",
        name, displayName: name, displayOption: "FitToPage", width: 1280, height: 720,
    });
    return together(put(PAGES, "/pageOrder", ["overview", "detail", "tip", ...names]), ...names.map((name) => write(`pmo.Report/definition/pages/${name}/page.json`, pageOf(name))));
}

const FILES: readonly Row[] = [
    ["broken JSON", write(TIP.replace("page.json", "visuals/figure/visual.json"), "{,}"), "json", "The file is not JSON"],
    ["a byte order mark", write(mobileFile("map"), "\uFEFF{}"), "json", "byte order mark"],
    ["a list for an object", write(mobileFile("map"), "[]"), "json", "one JSON object"],
    ["a key written twice", write(mobileFile("map"), "{\"a\":{\"x\":1},\"\\u0061\":2}"), "json", "the key \"a\" twice"],
    ["no .pbip", remove("pmo.pbip"), "required-file", "There is no .pbip"],
    ["a second .pbip", write("second.pbip", "{\"$schema\":\"https://developer.microsoft.com/json-schemas/fabric/pbip/pbipProperties/1.0.0/schema.json\"}"), "stray-file", "Keep one .pbip"],
    ["no version.json", remove("pmo.Report/definition/version.json"), "required-file", "refuses a report without it"],
    ["a visual folder without its visual", together(write(visualFile("lost").replace("visual.json", "mobile.json"),
        JSON.stringify({ $schema: "https://developer.microsoft.com/json-schemas/fabric/item/report/definition/visualContainerMobileState/2.4.0/schema.json" }))),
    "required-file", "remove the folder of the visual"],
    ["a stray file", write("pmo.Report/definition/pages/notes.txt", ""), "stray-file", "notes.txt"],
    ["measures of the report alone", write("pmo.Report/definition/reportExtensions.json", "{}"), "stray-file", "reportExtensions.json"],
    ["a file without $schema", drop(PAGE, "/$schema"), "schema", "Add \"$schema\""],
    ["the schema of another kind of file", put(PAGE, "/$schema", "https://developer.microsoft.com/json-schemas/fabric/item/report/definition/report/3.3.0/schema.json"), "schema", "not the schema of such a file"],
    ["a version that is too old for this format", put(PBIR, "/version", "1.0"), "version", "\"4.0\" or above"],
    ["a model version that is too old for TMDL", put("pmo.SemanticModel/definition.pbism", "/version", "3.0"), "version", "TMDL needs"],
    ["a version that is not a release", put("pmo.Report/definition/version.json", "/version", "2.0.1"), "version", "the last of them 0"],
    ["both ways to the model", put(PBIR, "/datasetReference/byConnection", { connectionString: "x" }), "dataset", "exactly one"],
    ["no way to the model", put(PBIR, "/datasetReference", {}), "dataset", "exactly one"],
    ["a model that is not there", put(PBIR, "/datasetReference/byPath/path", "../other.SemanticModel"), "dataset", "no folder with a definition.pbism"],
    ["a path out of the project", put(PBIR, "/datasetReference/byPath/path", "../../pmo.SemanticModel"), "dataset", "no folder with a definition.pbism"],
    ["a project that opens another report", put("pmo.pbip", "/artifacts/0/report/path", "other.Report"), "dataset", "no report folder"],
    ["an item of another type", put("pmo.Report/.platform", "/metadata/type", "SemanticModel"), "dataset", "The item is a Report"],
    ["an identity that is no GUID", put("pmo.Report/.platform", "/config/logicalId", "1"), "dataset", "no GUID"],
];

const NAMES: readonly Row[] = [
    ["a page with another name than its folder", put(PAGE, "/name", "start"), "name", "The name \"start\" is not \"overview\""],
    ["a visual with another name than its folder", put(TABLE, "/name", "list"), "name", "\"list\" is not \"table\""],
    ["a bookmark with another name than its file", put(STATE, "/name", "other"), "name", "\"other\" is not \"state\""],
    ["two pages with one title", put(TIP, "/displayName", "Overview"), "name", "already in"],
    ["a page left out of the order", put(PAGES, "/pageOrder", ["overview", "detail"]), "order", "\"tip\" is not in pageOrder"],
    ["a page twice in the order", put(PAGES, "/pageOrder/3", "tip"), "order", "already in"],
    ["an unknown page in the order", put(PAGES, "/pageOrder/3", "gone"), "order", "There is no page \"gone\""],
    ["an unknown first page", put(PAGES, "/activePageName", "gone"), "order", "names no page"],
    ["a hidden first page", put(PAGES, "/activePageName", "tip"), "order", "is hidden"],
];

const FIELDS: readonly Row[] = [
    ["an unknown table", put(MAP, "/visual/visualContainerObjects/title/0/properties/text/expr/Measure/Expression/SourceRef/Entity", "Projects"), "field", "Did you mean \"Project\"?"],
    ["an unknown column in a filter", put(REPORT, "/filterConfig/filters/0/field/Column/Property", "Yaer"), "field", "Did you mean \"Year\"?"],
    ["a measure that is taken for a column", put(REPORT, "/filterConfig/filters/0/field/Column", { Expression: { SourceRef: { Entity: "Project" } }, Property: "Budget Share" }), "field", "Write Measure for Column"],
    ["a column that is taken for a measure in a title", put(MAP, "/visual/visualContainerObjects/title/0/properties/text/expr/Measure/Property", "Programme"), "field", "Write Column for Measure"],
    ["a measure in the wrong table, in an alternative text", put(TABLE, "/visual/visualContainerObjects/general/0/properties/altText", { expr: measure("Project", "Weather Level") }), "field", "is in the table \"Weather Report\""],
    ["an unknown measure in a format", put(TABLE, "/visual/objects/values", [{ properties: { fontColor: { solid: { color: { expr: measure("Project", "Bugdet Share") } } } } }]), "field", "Did you mean \"Budget Share\"?"],
    ["a hierarchy that is not there", put(MAP, "/visual/query/queryState/levels/projections/0", {
        field: { HierarchyLevel: { Expression: { Hierarchy: { Expression: { SourceRef: { Entity: "Project" } }, Hierarchy: "Time" } }, Level: "Programme" } }, queryRef: "Project.Time.Programme",
    }), "field", "has no hierarchy \"Time\""],
    ["a level that is not there", put(MAP, "/visual/query/queryState/levels/projections/0", {
        field: { HierarchyLevel: { Expression: { Hierarchy: { Expression: { SourceRef: { Entity: "Project" } }, Hierarchy: "Organisation" } }, Level: "Team" } }, queryRef: "Project.Organisation.Team",
    }), "field", "has no level \"Team\""],
    ["an unknown column in a subquery", put(TABLE, `${TOP}/From/0/Expression/Subquery/Query/Select/0/Column/Property`, "Division"), "field", "no column \"Division\""],
    ["an unknown column in a bookmark", put(STATE, "/explorationState/filters/byName/f_year/expression/Column/Property", "Week"), "field", "no column \"Week\""],
    ["an aggregated measure", put(TABLE, "/visual/objects/values", [{ properties: { x: { expr: { Aggregation: { Function: 0, Expression: measure("Project", "Budget Share") } } } } }]), "field", "cannot be aggregated"],
    ["a measure of the report alone", put(TABLE, `${VALUES}/1/field/Measure/Expression/SourceRef/Schema`, "extension"), "field", "Put the measure in the model"],
    ["an alias that is not declared", put(TABLE, `${TOP}/Where/0/Condition/In/Expressions/0/Column/Expression/SourceRef/Source`, "q"), "alias", "\"q\" is not declared"],
    ["an alias that only the query around declares", put(TABLE, `${TOP}/From/0/Expression/Subquery/Query/From/0/Name`, "x"), "alias", "\"p\" is not declared"],
    ["an alias declared twice", put(REPORT, "/filterConfig/filters/0/filter/From/1", { Name: "c", Entity: "Calendar", Type: 0 }), "alias", "declared twice"],
    ["an alias of nothing", put(REPORT, "/filterConfig/filters/0/filter/From/1", { Name: "n", Type: 0 }), "alias", "stands for nothing"],
    ["a queryRef of another field", put(TABLE, `${VALUES}/0/queryRef`, "Project.Name"), "query-ref", "Write \"Project.Programme\""],
    ["a field twice in a visual", put(MAP, "/visual/query/queryState/tooltips/projections/2", { field: measure("Weather Report", "Weather Level"), queryRef: "Weather Report.Weather Level" }), "query-ref", "occurs twice"],
    ["a format for a field that the visual lacks", put(TABLE, "/visual/objects/columnFormatting/0/selector/metadata", "Project.Budget Share"), "query-ref", "no queryRef of the visual"],
    ["a sort by a field that the visual lacks", put(MAP, "/visual/query/sortDefinition/sort/0/field", measure("Project", "Budget Share")), "sort", "does not show"],
    ["a filter name that is used before", put(TABLE, "/filterConfig/filters/0/name", "f_year"), "filter", "\"f_year\" is already in"],
    ["a filter without a field", drop(TABLE, "/filterConfig/filters/0/field"), "filter", "has no field"],
];

const VISUALS: readonly Row[] = [
    ["an unknown type of visual", put(BARS, "/visual/visualType", "clusteredBarCharts"), "visual-type", "Did you mean \"clusteredBarChart\"?"],
    ["a visual that is a group too", put(visualFile("head"), "/visual", { visualType: "shape" }), "visual-type", "exactly one of visual and visualGroup"],
    ["a pie", put(BARS, "/visual/visualType", "pieChart"), "house", "Use a bar chart"],
    ["a map", put(BARS, "/visual/visualType", "azureMap"), "house", "service on the network"],
    ["a role that a built-in visual lacks", put(BARS, "/visual/query/queryState/Lines", columns("Project", "Programme")), "role", "no role \"Lines\""],
    ["a column in a role for measures", put(BARS, "/visual/query/queryState/Tooltips", columns("Project", "Programme")), "role", "takes a measure"],
    ["a role that our visual lacks", put(MAP, "/visual/query/queryState/state", measures("Project", "Budget Share")), "role", "Did you mean \"status\"?"],
    ["a measure in a grouping role of our visual", put(MAP, "/visual/query/queryState/columns", measures("Project", "Budget Share")), "role", "takes a column"],
    ["too many fields in a role of our visual", put(MAP, "/visual/query/queryState/columns", columns("Calendar", "Year", "Date")), "role", "2 in \"columns\", which takes 0 to 1"],
    ["too few fields in a role of our visual", together(drop(MAP, "/visual/query/queryState/status"), drop(MAP, "/visual/query/sortDefinition")), "role", "0 in \"status\""],
    ["an object that our visual lacks", put(MAP, "/visual/objects/headlines", []), "object", "Did you mean \"headline\"?"],
    ["a property that our visual lacks", put(MAP, "/visual/objects/headline/0/properties/size", literal("12D")), "object", "no property \"size\""],
    ["a text for a switch", put(MAP, "/visual/objects/headline/0/properties/show", literal("'yes'")), "object", "Write true or false"],
    ["a number without its letter", put(MAP, "/visual/objects/headline/0/properties/fontSize", literal("12")), "object", "number with its letter"],
    ["a choice that is not offered", put(MAP, "/visual/objects/headline/0/properties/position", literal("'left'")), "object", "Write one of 'top', 'bottom'"],
    ["a colour that is not written as one", put(MAP, "/visual/objects/headline/0/properties/colour", literal("'red'")), "object", "A colour is written"],
    ["a text without quotes", put(MAP, "/visual/objects/scale", [{ properties: { customLevels: literal("1;2") } }]), "object", "single quotes"],
    ["an unknown object in the phone layout", put(mobileFile("map"), "/objects", { footer: [] }), "object", "no object \"footer\""],
];

const RESOURCES: readonly Row[] = [
    ["an item without its file", put(REPORT, "/resourcePackages/1/items/1", { name: "b.png", path: "b.png", type: "Image" }), "resource", "RegisteredResources/b.png of this item is missing"],
    ["a file without its item", write("pmo.Report/StaticResources/RegisteredResources/c.png", ""), "resource", "No item of the packages"],
    ["an item that leads out of its folder", put(REPORT, "/resourcePackages/1/items/1", { name: "x", path: "../x.png", type: "Image" }), "resource", "leads out of its folder"],
    ["a package declared twice", put(REPORT, "/resourcePackages/3", { name: "RegisteredResources", type: "RegisteredResources", items: [] }), "resource", "declared twice"],
    ["an image that no package has", put(visualFile("logo"), "/visual/objects/image/0/properties/sourceFile/image/url/expr/ResourcePackageItem/ItemName", "x.png"), "resource", "No package has an item \"x.png\""],
    ["a theme that no package has", put(REPORT, "/themeCollection/baseTheme/name", "Dark"), "theme", "\"Dark\" of type BaseTheme"],
    ["no base theme", drop(REPORT, "/themeCollection/baseTheme"), "theme", "has no base theme"],
    ["another script than the built one", write(`${PACKAGED}resources/${GUID}.pbiviz.json`, "{}"), "private-visual", "not that of the built package"],
    ["a visual without its list", remove(`${PACKAGED}package.json`), "private-visual", "is missing"],
    ["another visual beside ours", write("pmo.Report/CustomVisuals/other/package.json", "{}"), "private-visual", "not that of the visual"],
    ["a visual whose item has a folder in its path", put(REPORT, "/resourcePackages/2/items/0/type", "CustomVisualJavascript"), "private-visual", "exactly one item"],
    ["an address in a text", put(TABLE, "/visual/visualContainerObjects/general/0/properties/altText", literal("'see https://example.org'")), "external", "leads outside"],
    ["a visual of the store", put(REPORT, "/organizationCustomVisuals", []), "external", "Leave the key out"],
    ["a button to the web", put(visualFile("to_state"), "/visual/visualContainerObjects/visualLink/0/properties/type", literal("'WebUrl'")), "external", "opens a web page"],
];

const LAYOUT: readonly Row[] = [
    ["a visual outside the page", put(visualFile("years"), "/position/width", 700), "layout", "not inside the page of 1280 x 720"],
    ["a visual outside its group", put(visualFile("to_state"), "/position/x", 600), "layout", "not inside its group \"head\""],
    ["a visual without size", put(visualFile("years"), "/position/width", 0), "layout", "has no size"],
    ["two visuals on one place", put(visualFile("years"), "/position/x", 600), "layout", "overlaps \"table\""],
    ["a page without height", drop(TIP, "/height"), "layout", "no height"],
    ["a visual without title", drop(TABLE, "/visual/visualContainerObjects/title"), "title", "no title"],
    ["a blank title", put(TABLE, "/visual/visualContainerObjects/title/0/properties/text", literal("' '")), "title", "no title"],
    ["a hidden title of a chart", put(BARS, "/visual/visualContainerObjects/title/0/properties/show", literal("false")), "title", "is hidden"],
    ["a tab order used twice", put(visualFile("years"), "/position/tabOrder", 2), "tab-order", "has the tabOrder 2 too"],
    ["a visual without tab order", drop(visualFile("years"), "/position/tabOrder"), "tab-order", "no tabOrder"],
    ["a chart without a place on a phone", remove(mobileFile("table")), "mobile", "Write its mobile.json"],
    ["a visual wider than a phone", put(mobileFile("table"), "/position/width", 400), "mobile", "324 pixels"],
    ["two visuals on one place of a phone", put(mobileFile("table"), "/position/y", 100), "mobile", "on a phone"],
];

const LINKS: readonly Row[] = [
    ["an interaction with a visual that is not there", put(PAGE, "/visualInteractions/0/target", "tables"), "interaction", "Did you mean \"table\"?"],
    ["an interaction of a visual with itself", put(PAGE, "/visualInteractions/0/target", "years"), "interaction", "on itself"],
    ["a group that is not there", put(visualFile("years"), "/parentGroupName", "foot"), "group", "no group \"foot\""],
    ["a visual that is taken for a group", put(visualFile("years"), "/parentGroupName", "map"), "group", "no group \"map\""],
    ["a group inside itself", together(put(visualFile("head"), "/parentGroupName", "head")), "group", "inside itself"],
    ["a parameter of a filter that is not there", put(DETAIL, "/pageBinding/parameters/0/boundFilter", "f_gone"), "page-binding", "no filter \"f_gone\""],
    ["a parameter with another field than its filter", put(DETAIL, "/pageBinding/parameters/0/fieldExpr/Column/Property", "Project Name"), "page-binding", "not that of its filter"],
    ["a drill-through page without its binding", put(DETAIL, "/pageBinding/type", "Default"), "page-binding", "has a pageBinding of that type"],
    ["a drill-through by a filter of another making", put(DETAIL, "/filterConfig/filters/0/howCreated", "Drill"), "page-binding", "howCreated Drillthrough"],
    ["two bindings of one name", put(TIP, "/pageBinding/name", "b_detail"), "page-binding", "already in"],
    ["a tooltip page that no visual names", put(MAP, "/visual/visualContainerObjects/visualTooltip", []), "reachable", "No reader can come"],
    ["a tooltip page of a plain tooltip", put(MAP, "/visual/visualContainerObjects/visualTooltip/0/properties/type", literal("'ReportPage'")), "link", "type 'Canvas'"],
    ["a tooltip that is not there", put(MAP, "/visual/visualContainerObjects/visualTooltip/1", { properties: { type: literal("'Canvas'"), section: literal("'gone'") } }), "link", "no page \"gone\""],
    ["a drill-through to a page of another type", put(visualFile("to_detail"), "/visual/visualContainerObjects/visualLink/0/properties/drillthroughSection", literal("'overview'")), "link", "not of type Drillthrough"],
    ["a bookmark that is not there", put(visualFile("to_state"), "/visual/visualContainerObjects/visualLink/0/properties/bookmark", literal("'gone'")), "link", "no bookmark \"gone\""],
    ["a bookmark on a page that is not there", put(STATE, "/explorationState/activeSection", "gone"), "bookmark", "no page \"gone\""],
    ["a bookmark of a visual that is not there", put(STATE, "/explorationState/sections/overview/visualContainers/gone", {}), "bookmark", "no such visual \"gone\""],
    ["a bookmark of a group inside a group that is not there", put(STATE, "/explorationState/sections/overview/visualContainerGroups/head/children", { gone: {} }), "bookmark", "no such group \"gone\""],
    ["a bookmark that targets a visual that is not there", put(STATE, "/options/targetVisualNames/1", "gone"), "bookmark", "no visual \"gone\""],
    ["a bookmark of a filter that is not there", put(STATE, "/explorationState/filters/byName/f_gone", { name: "f_gone" }), "bookmark", "no filter \"f_gone\""],
    ["a bookmark that is not listed", put(LIST, "/items", []), "bookmark", "does not list"],
    ["a listed bookmark without its file", put(LIST, "/items/1", { name: "gone" }), "bookmark", "no file of the bookmark \"gone\""],
];

const RULES: readonly Row[] = [
    ["a package that no page uses", together(
        put(MAP, "/visual", { visualType: "image", visualContainerObjects: { ...visualParts(), visualTooltip: [{ properties: { type: literal("'Canvas'"), section: literal("'tip'") } }] } }),
        remove(mobileFile("map"))), "REMOVE_UNUSED_CUSTOM_VISUALS", "No page shows the visual", "exception"],
    ["21 visuals on a page", crowd(20, { visualType: "cardVisual" }, () => ({})), "REDUCE_VISUALS_ON_PAGE", "shows 21 visuals"],
    ["seven fields in a table", put(TABLE, VALUES, (measures("Weather Report", "Weather Level", "Headline Level", "Rated Projects", "Last Publication Date", "Last Comment") as { projections: unknown[] })
        .projections.concat((measures("Project", "Running Projects", "Budget Share") as { projections: unknown[] }).projections)), "REDUCE_OBJECTS_WITHIN_VISUALS", "has 7 fields"],
    ["five visuals with a TopN filter", filtered("TopN"), "REDUCE_TOPN_FILTERS", "5 visuals have a TopN filter"],
    ["five visuals with an Advanced filter", filtered("Advanced"), "REDUCE_ADVANCED_FILTERS", "5 visuals have a Advanced filter"],
    ["eleven pages", manyPages(), "REDUCE_PAGES", "has 11 pages"],
    ["items without data, whatever the role", put(MAP, "/visual/query/queryState/levels/showAll", true), "AVOID_SHOW_ITEMS_WITH_NO_DATA", "The role \"levels\""],
    ["a tooltip page among the tabs", drop(TIP, "/visibility"), "HIDE_TOOLTIP_DRILLTROUGH_PAGES", "Make it HiddenInViewMode"],
    ["a colour of its own", put(BARS, "/visual/objects", { dataPoint: [{ properties: { fill: { solid: { color: literal("'#C0FFEE'") } } } }] }), "ENSURE_THEME_COLOURS", "Take one of the theme"],
    ["a page that scrolls", put(PAGE, "/height", 721), "ENSURE_PAGES_DO_NOT_SCROLL_VERTICALLY", "721 pixels high"],
    ["a visual without alternative text", drop(TABLE, "/visual/visualContainerObjects/general"), "ENSURE_ALTTEXT", "no alternative text"],
];

function visualParts(): Record<string, unknown> {
    return { title: [{ properties: { text: literal("'Map'") } }], general: [{ properties: { altText: literal("'Map'") } }] };
}

const TABLE_OF_ROWS = [...FILES, ...NAMES, ...FIELDS, ...VISUALS, ...RESOURCES, ...LAYOUT, ...LINKS, ...RULES];

describe("a broken copy of the report", () => {
    for (const [title, edit, code, words, also] of TABLE_OF_ROWS) {
        it(`is rejected for ${title}`, () => {
            const files = sampleReport();
            edit(files);
            const faults = checkReport({ files, model, capabilities: CAPABILITIES, guid: GUID, package: PACKAGE });
            const told = faults.map((fault) => `${fault.file} ${fault.path} [${fault.code}] ${fault.message}`).join("\n");
            expect(faults.some((fault) => fault.code === code && fault.message.includes(words))).withContext(told).toBeTrue();
            expect(faults.filter((fault) => ![code, also].includes(fault.code)).map((fault) => `${fault.path} [${fault.code}] ${fault.message}`)).toEqual([]);
        });
    }

    it("exists for every rule of the inspector", () => {
        expect(RULES.map(([, , code]) => code).sort()).toEqual([...RULE_IDS].sort());
    });
});
