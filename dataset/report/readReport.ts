import type { ColumnName } from "../../dax/model/definition";
import type { Filter, VisualRequest } from "../../dax/visual/request";
import { listOf, member, numberOf, pointer, textOf, textsOf } from "../check/report/json";
import { documentOf, isGroup, isHiddenPage, type Page, type Project, readProject, type Visual, visualTypeOf } from "../check/report/project";
import type { Model } from "../tmdl/model";
import { fieldSource } from "./fieldSource";
import { filtersOf } from "./filters";
import { type KeptObjects, keptObjects } from "./keptObjects";
import { refuse, ReportError } from "./reportError";
import { type DefaultSelection, defaultSelection, isSingle } from "./selection";
import { visualRequest } from "./visualRequest";
import { type VisualTitle, visualTitle } from "./visualTitle";

/** Pixels of the page; z and the order of the tab key as the report numbers them. */
export interface Position {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly width: number;
    readonly height: number;
    readonly tabOrder: number;
}

export interface ReportVisual {
    readonly name: string;
    readonly file: string;
    readonly visualType: string;
    readonly position: Position;
    readonly title: VisualTitle | undefined;
    readonly objects: KeptObjects;
    /** Without the filters of other visuals; undefined for a visual that shows no data. */
    readonly request: VisualRequest | undefined;
    readonly selection: DefaultSelection;
    /** Whether it is a slicer in which exactly one value has to be chosen. */
    readonly isSingle: boolean;
}

/** How what is chosen in one visual of a page reaches another. */
export interface Interaction {
    readonly source: string;
    readonly target: string;
    readonly kind: string;
}

export interface ReportPage {
    readonly name: string;
    readonly displayName: string;
    readonly width: number;
    readonly height: number;
    readonly isHidden: boolean;
    /** Columns that a drill-through or a tooltip filters when it opens the page. */
    readonly parameters: readonly ColumnName[];
    readonly visuals: readonly ReportVisual[];
    readonly interactions: readonly Interaction[];
}

export interface ReportOptions {
    /** The most rows that a visual of the type asks for; 1,000 for types that are not named. */
    readonly counts?: ReadonlyMap<string, number>;
}

const USUAL_COUNT = 1000;

function positionOf({ json }: Visual): Position {
    const at = (key: string): number => numberOf(json, "position", key) ?? 0;
    return { x: at("x"), y: at("y"), z: at("z"), width: at("width"), height: at("height"), tabOrder: at("tabOrder") };
}

function readVisual(visual: Visual, model: Model, filters: readonly Filter[], { counts }: ReportOptions): ReportVisual {
    const type = visualTypeOf(visual);
    const visualType = type ?? refuse({ file: visual.file, path: "/visual" }, "The visual has no visualType. Name it.");
    const own = [...filters, ...filtersOf(visual, model)];
    return {
        name: visual.name,
        file: visual.file,
        visualType,
        position: positionOf(visual),
        title: visualTitle(visual),
        objects: keptObjects(visual),
        request: visualRequest(visual, model, own, counts?.get(visualType) ?? USUAL_COUNT),
        selection: defaultSelection(visual, model),
        isSingle: isSingle(visual),
    };
}

function parametersOf({ file, json }: Page, model: Model): readonly ColumnName[] {
    return listOf(json, "pageBinding", "parameters").flatMap((parameter, at) => {
        const field = member(parameter, "fieldExpr");
        if (field === undefined) return [];
        const source = fieldSource(field, { aliases: new Map(), model }, { file, path: pointer("pageBinding", "parameters", at, "fieldExpr") });
        return source.kind === "column" ? [source.column] : [];
    });
}

function interactionsOf({ json }: Page): readonly Interaction[] {
    return listOf(json, "visualInteractions").map((one) => ({
        source: textOf(one, "source") ?? "", target: textOf(one, "target") ?? "", kind: textOf(one, "type") ?? "Default",
    }));
}

function readPage(page: Page, model: Model, filters: readonly Filter[], options: ReportOptions): ReportPage {
    const own = [...filters, ...filtersOf(page, model)];
    return {
        name: page.name,
        displayName: textOf(page.json, "displayName") ?? page.name,
        width: numberOf(page.json, "width") ?? 0,
        height: numberOf(page.json, "height") ?? 0,
        isHidden: isHiddenPage(page),
        parameters: parametersOf(page, model),
        visuals: page.visuals.filter((visual) => !isGroup(visual)).map((visual) => readVisual(visual, model, own, options)),
        interactions: interactionsOf(page),
    };
}

function inOrder(project: Project): readonly Page[] {
    const order = textsOf(documentOf(project, "pages")?.json, "pageOrder");
    const placeOf = ({ name }: Page): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...project.pages].sort((one, other) => placeOf(one) - placeOf(other));
}

/**
 * The pages of a report in their order, with what each visual asks. The files go from path below the folder of the project (with `/`)
 * to text. Throws a ReportError for a file that is not JSON, and for what a report may say but cannot be asked.
 */
export function readReport(files: ReadonlyMap<string, string>, model: Model, options: ReportOptions = {}): readonly ReportPage[] {
    const project = readProject(files);
    const [fault] = project.faults;
    if (project.faults.length > 0) throw new ReportError(`${fault.file}: ${fault.message}`);
    const report = documentOf(project, "report");
    const filters = report === undefined ? [] : filtersOf(report, model);
    return inOrder(project).map((page) => readPage(page, model, filters, options));
}
