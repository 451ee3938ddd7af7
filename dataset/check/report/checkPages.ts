import { excerpt } from "../../tmdl/fault";
import { parentOf } from "./checkLayout";
import { filtersOf } from "./checkFilters";
import { fault, type ReportFault } from "./fault";
import { fieldKey } from "./field";
import { listOf, member, pointer, textOf } from "./json";
import { suggestion } from "./modelNames";
import { isGroup, isHiddenPage, type Page, type Project, type Visual } from "./project";
import { linksOf } from "./links";
import { repeats } from "./checkNames";

function interactionFaults({ file, json, visuals }: Page): readonly ReportFault[] {
    const names = visuals.map(({ name }) => name);
    return listOf(json, "visualInteractions").flatMap((interaction, at) => {
        const unknown = ["source", "target"].flatMap((key) => {
            const name = textOf(interaction, key) ?? "";
            const place = pointer("visualInteractions", at, key);
            if (names.includes(name)) return [];
            const message = `The page has no visual "${excerpt(name)}".${suggestion(name, names)} Name a visual of the page.`;
            return [fault(file, place, "interaction", message)];
        });
        const isSelf = unknown.length === 0 && textOf(interaction, "source") === textOf(interaction, "target");
        const message = "A visual does not act on itself. Remove the interaction.";
        return isSelf ? [fault(file, pointer("visualInteractions", at), "interaction", message)] : unknown;
    });
}

function isInCircle(page: Page, visual: Visual): boolean {
    const seen = new Set<string>();
    for (let one: Visual | undefined = visual; one; one = parentOf(page, one)) {
        if (seen.has(one.name)) return true;
        seen.add(one.name);
    }
    return false;
}

function groupFaults(page: Page): readonly ReportFault[] {
    const parents = page.visuals.map(({ json }) => textOf(json, "parentGroupName"));
    const empty = page.visuals.filter((visual) => isGroup(visual) && !parents.includes(visual.name)).map(({ file }) =>
        fault(file, "/visualGroup", "group", "The group has no member. Add one, or remove the group."));
    return [...empty, ...page.visuals.flatMap((visual) => {
        const name = textOf(visual.json, "parentGroupName");
        if (name === undefined) return [];
        const place = "/parentGroupName";
        if (!parentOf(page, visual)) return [fault(visual.file, place, "group", `The page has no group "${excerpt(name)}". Name a group of the page.`)];
        return isInCircle(page, visual) ? [fault(visual.file, place, "group", "The group is inside itself. Take it out.")] : [];
    })];
}

function parameterFaults(page: Page): readonly ReportFault[] {
    const { file, json } = page;
    const known = filtersOf(page);
    const filters = new Map(known.map((filter) => [filter.name, member(filter.json, "field")]));
    return listOf(json, "pageBinding", "parameters").flatMap((parameter, at) => {
        const name = textOf(parameter, "boundFilter");
        const place = pointer("pageBinding", "parameters", at);
        if (name === undefined) return [fault(file, place, "page-binding", "The parameter is bound to no filter. Name a filter of the page in boundFilter.")];
        if (!filters.has(name)) {
            const message = `The page has no filter "${excerpt(name)}".${suggestion(name, filters.keys())} Name one.`;
            return [fault(file, `${place}/boundFilter`, "page-binding", message)];
        }
        const made = known.find((filter) => filter.name === name);
        if (textOf(json, "pageBinding", "type") === "Drillthrough" && textOf(made?.json, "howCreated") !== "Drillthrough") {
            return [fault(file, place, "page-binding", `The filter "${excerpt(name)}" is not one of a drill-through. Write howCreated Drillthrough in it.`)];
        }
        const isSame = fieldKey(member(parameter, "fieldExpr")) === fieldKey(filters.get(name));
        return isSame ? [] : [fault(file, `${place}/fieldExpr`, "page-binding", "The field of the parameter is not that of its filter. Make them equal.")];
    });
}

function bindingFaults(page: Page): readonly ReportFault[] {
    const { file, json } = page;
    const binding = textOf(json, "pageBinding", "type");
    const type = textOf(json, "type");
    const isBound = binding !== undefined && binding !== "Default";
    if (type !== undefined && binding !== type) {
        return [fault(file, "/pageBinding", "page-binding", `A ${type} page has a pageBinding of that type. Add it, or make its type ${type}.`)];
    }
    if (isBound && type === undefined) return [fault(file, "/type", "page-binding", `The page is bound as ${binding}. Give it that type.`)];
    const isEmpty = binding === "Drillthrough" && listOf(json, "pageBinding", "parameters").length === 0;
    const message = "Nothing leads to this page: it has no parameter. Add the field to drill through by.";
    return [
        ...isEmpty ? [fault(file, "/pageBinding/parameters", "page-binding", message)] : [],
        ...parameterFaults(page),
    ];
}

function isReachable(project: Project, page: Page): boolean {
    if (!isHiddenPage(page)) return true;
    const hasParameter = listOf(page.json, "pageBinding", "parameters").length > 0;
    return hasParameter || linksOf(project).some(({ kind, target }) => kind !== "bookmark" && target === page.name);
}

/** Interactions, groups and bindings name what exists, and a reader can come to every page. */
export function checkPages(project: Project): readonly ReportFault[] {
    const { pages } = project;
    const bindings = pages.flatMap(({ file, json }) => {
        const name = textOf(json, "pageBinding", "name");
        return name === undefined ? [] : [{ file, path: "/pageBinding/name", name }];
    });
    const lost = pages.filter((page) => !isReachable(project, page)).map(({ file }) =>
        fault(file, "/visibility", "reachable", "No reader can come to this page. Show it, bind it to a field, or name it in a tooltip or a button."));
    return [
        ...pages.flatMap((page) => [...interactionFaults(page), ...groupFaults(page), ...bindingFaults(page)]),
        ...repeats(bindings, "page-binding", "The binding"),
        ...lost,
    ];
}
