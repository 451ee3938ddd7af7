import { excerpt } from "../../tmdl/fault";
import { fault, type ReportFault } from "./fault";
import { fieldKey, kindOf, queryName } from "./field";
import { listOf, member, pointer, textOf } from "./json";
import { suggestion } from "./modelNames";
import { allVisuals, type Project, type Visual } from "./project";
import { projectionsOf } from "./roles";
import { nodesOf } from "./walk";

/** A field that stands in a visual twice has a number behind its second name. */
function isNameOf(queryRef: string, usual: string): boolean {
    return queryRef.startsWith(usual) && /^\d{0,3}$/.test(queryRef.slice(usual.length));
}

function projectionFaults(visual: Visual): readonly ReportFault[] {
    const { file } = visual;
    const seen = new Set<string>();
    return projectionsOf(visual).flatMap(({ field, queryRef, path }) => {
        const place = `${path}/queryRef`;
        if (kindOf(field) === undefined) {
            return [fault(file, `${path}/field`, "field", "The field is no Column, Measure, HierarchyLevel or Aggregation. Use one of them.")];
        }
        if (queryRef === undefined) return [fault(file, path, "query-ref", "The field has no queryRef. Give it one.")];
        const repeated = `The queryRef "${excerpt(queryRef)}" occurs twice in the visual. Remove one field, or give it another name.`;
        const twice = seen.has(queryRef) ? [fault(file, place, "query-ref", repeated)] : [];
        seen.add(queryRef);
        const usual = queryName(field);
        return usual === undefined || isNameOf(queryRef, usual) ? twice
            : [...twice, fault(file, place, "query-ref", `The queryRef "${excerpt(queryRef)}" is not that of its field. Write "${usual}".`)];
    });
}

function sortFaults(visual: Visual): readonly ReportFault[] {
    const fields = new Set(projectionsOf(visual).map(({ field }) => fieldKey(field)));
    return listOf(visual.json, "visual", "query", "sortDefinition", "sort").flatMap((sort, at) => {
        const place = pointer("visual", "query", "sortDefinition", "sort", at, "field");
        const field = member(sort, "field");
        const message = "The visual is sorted by a field that it does not show. Sort by one of its fields.";
        return fields.has(fieldKey(field)) ? [] : [fault(visual.file, place, "sort", message)];
    });
}

function selectorFaults(visual: Visual): readonly ReportFault[] {
    const references = new Set(projectionsOf(visual).flatMap(({ queryRef }) => queryRef === undefined ? [] : [queryRef]));
    return [visual, visual.mobile].flatMap((document) => document === undefined ? [] : Array.from(nodesOf(document.json)).flatMap(({ value, path }) => {
        const metadata = textOf(value, "selector", "metadata");
        if (metadata === undefined || references.has(metadata)) return [];
        const message = `The format is for "${excerpt(metadata)}", which is no queryRef of the visual.${suggestion(metadata, references)} Name one.`;
        return [fault(document.file, `${path}/selector/metadata`, "query-ref", message)];
    }));
}

/** The fields of a visual have unique query names; sorts and formats name fields that it has. */
export function checkQueries(project: Project): readonly ReportFault[] {
    return allVisuals(project).flatMap((visual) => [...projectionFaults(visual), ...sortFaults(visual), ...selectorFaults(visual)]);
}
