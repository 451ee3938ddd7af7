import type { Binder } from "../../../bind/binder";
import { bindCondition } from "../../../bind/condition";
import type { FunctionLibrary } from "../../../bind/definition";
import { type Aggregation, mergedNeeds, type Needs, NO_NEEDS } from "../../../bind/node";
import { type Scope, withoutRowContexts } from "../../../bind/scope";
import { contextAfterTransition } from "../../../bind/transition";
import type { Call, Expression } from "../../../syntax/ast";
import { type Filter, filtersColumn } from "../../context/filter";
import { type Draft, draftReplacing, draftWith, draftWithout, type FilterContext } from "../../context/filterContext";
import type { Frame } from "../../frame";
import { type Modifier, removal, removalExcept, selection, targetOf } from "./removal";
import { filtersOfTable } from "./tableFilter";
import { crossFilter, useRelationship } from "./relationships";

/** A filter argument: what it filters, evaluated in the context around CALCULATE. */
interface FilterArgument {
    readonly kind: "filter";
    readonly needs: Needs;
    /** KEEPFILTERS: it holds beside the earlier filters on its columns. */
    readonly isKept: boolean;
    readonly evaluate: (frame: Frame) => readonly Filter[];
}

/** An argument that changes the context without reading it. */
interface ModifierArgument {
    readonly kind: "relationship" | "removal";
    readonly needs: Needs;
    readonly apply: Modifier;
}

type Argument = FilterArgument | ModifierArgument;

const NONE: readonly Filter[] = [];

const REMOVALS = new Set(["ALL", "ALLNOBLANKROW", "ALLEXCEPT", "ALLSELECTED", "ALLCROSSFILTERED", "REMOVEFILTERS"]);

/** As filters travel from the one side alone, all that reach a table stand on its expanded columns: ALLCROSSFILTERED is ALL. */
function removalArgument(binder: Binder, call: Call): ModifierArgument {
    const { name, args } = call;
    if (name === "ALLEXCEPT") {
        const [table] = args;
        if (table.kind !== "name") binder.fail("ARGUMENT", table.at, "ALLEXCEPT starts with a table: name it.");
        const target = targetOf(binder, call, args.slice(1));
        const named = targetOf(binder, call, [table]);
        return { kind: "removal", needs: NO_NEEDS, apply: removalExcept(binder, { table: named.table, columns: target.columns }) };
    }
    const target = targetOf(binder, call);
    if (name === "ALLCROSSFILTERED" && args[0].kind !== "name") {
        binder.fail(
            "ARGUMENT", args[0].at,
            "ALLCROSSFILTERED clears the filters of a table: name it.",
        );
    }
    if (name === "ALLSELECTED") return { kind: "removal", needs: { ...NO_NEEDS, grouping: true }, apply: selection(binder, target) };
    return { kind: "removal", needs: NO_NEEDS, apply: removal(binder, target) };
}

/** Whether an argument is a condition and not a table. */
function isCondition(expression: Expression): boolean {
    switch (expression.kind) {
        case "binary":
        case "unary":
        case "in":
        case "boolean": return true;
        case "call": return ["AND", "OR", "NOT", "ISBLANK", "IF", "COALESCE", "CONTAINSSTRING"].includes(expression.name);
        default: return false;
    }
}

function filterArgument(binder: Binder, expression: Expression, scope: Scope, isKept: boolean): FilterArgument {
    if (isCondition(expression)) {
        const { needs, evaluate } = bindCondition(binder, expression, scope);
        return { kind: "filter", needs, isKept, evaluate };
    }
    const table = binder.table(expression, scope);
    return { kind: "filter", needs: table.needs, isKept, evaluate: (frame) => filtersOfTable(binder.engine, table.evaluate(frame), frame) };
}

function bindArgument(binder: Binder, expression: Expression, scope: Scope): Argument {
    if (expression.kind !== "call") return filterArgument(binder, expression, scope, false);
    if (REMOVALS.has(expression.name)) return removalArgument(binder, expression);
    switch (expression.name) {
        case "KEEPFILTERS": return filterArgument(binder, expression.args[0], scope, true);
        case "USERELATIONSHIP": return { kind: "relationship", needs: NO_NEEDS, apply: useRelationship(binder, expression) };
        case "CROSSFILTER": return { kind: "relationship", needs: NO_NEEDS, apply: crossFilter(binder, expression) };
        default: return filterArgument(binder, expression, scope, false);
    }
}

/** A filter on the key of a date table takes the place of every other filter on that table. */
function liftedDates({ engine: { model, factory } }: Binder, draft: Draft, filters: readonly Filter[]): Draft {
    let lifted = draft;
    for (const { id, table } of model.dateKeys) {
        if (filters.some((filter) => filtersColumn(filter, id))) lifted = draftWithout(lifted, table.columnIds, factory);
    }
    return lifted;
}

/** A loop, as this is where an evaluation spends its time. */
function evaluated(args: readonly FilterArgument[], frame: Frame): readonly Filter[] {
    if (args.length === 0) return NONE;
    if (args.length === 1) return args[0].evaluate(frame);
    const filters: Filter[] = [];
    for (const argument of args) for (const filter of argument.evaluate(frame)) filters.push(filter);
    return filters;
}

/** The context in which CALCULATE evaluates its expression. */
function contextOf(binder: Binder, args: readonly Argument[], scope: Scope): (frame: Frame) => FilterContext {
    const { factory } = binder.engine;
    const filters = args.filter((argument) => argument.kind === "filter");
    const kept = filters.filter(({ isKept }) => isKept);
    const replacing = filters.filter(({ isKept }) => !isKept);
    const modifiers = [...args.filter(({ kind }) => kind === "relationship"), ...args.filter(({ kind }) => kind === "removal")]
        .flatMap((argument) => (argument.kind === "filter" ? [] : [argument.apply]));
    const transition = contextAfterTransition(binder, scope);
    return (frame) => {
        const keptFilters = evaluated(kept, frame);
        const newFilters = evaluated(replacing, frame);
        const around = transition(frame);
        let draft: Draft = around;
        for (const apply of modifiers) draft = apply(draft);
        draft = draftReplacing(liftedDates(binder, draft, newFilters), newFilters, factory);
        return around.settled(draftWith(draft, keptFilters));
    };
}

interface Bound {
    readonly needs: Needs;
    readonly contextOf: (frame: Frame) => FilterContext;
}

function bindFilters(binder: Binder, filters: readonly Expression[], scope: Scope): Bound {
    const args = filters.map((filter) => bindArgument(binder, filter, scope));
    const rows = { ...NO_NEEDS, rows: new Set(scope.rows.map(({ place }) => place)) };
    return { needs: mergedNeeds([rows, ...args.map(({ needs }) => needs)]), contextOf: contextOf(binder, args, scope) };
}

/** Whether filters depend on nothing around CALCULATE. */
function isSameForAll({ tables, variables, rows, grouping }: Needs): boolean {
    return tables.size === 0 && variables.size === 0 && rows.size === 0 && !grouping;
}

/** An aggregation whose rows are seen in a changed context. */
function changed(aggregation: Aggregation | undefined, inner: (frame: Frame) => FilterContext): Aggregation | undefined {
    if (aggregation === undefined) return undefined;
    const { contextOf: further } = aggregation;
    return { ...aggregation, contextOf: further === undefined ? inner : (frame) => further(frame.within(inner(frame))) };
}

export const CALCULATIONS: FunctionLibrary = {
    CALCULATE: (binder, { at, args }, scope) => {
        if (scope.rows.at(-1)?.takeIn !== undefined) {
            binder.fail("ARGUMENT", at, "CALCULATE cannot stand in a condition of CALCULATE: keep its value in a variable, or use FILTER.");
        }
        const { needs, contextOf: inner } = bindFilters(binder, args.slice(1), scope);
        const node = binder.scalar(args[0], withoutRowContexts(scope));
        return {
            kind: "scalar", at, type: node.type, needs: mergedNeeds([needs, node.needs]),
            evaluate: (frame) => node.evaluate(frame.within(inner(frame))),
            aggregation: isSameForAll(needs) ? changed(node.aggregation, inner) : undefined,
        };
    },
    CALCULATETABLE: (binder, { at, args }, scope) => {
        const { needs, contextOf: inner } = bindFilters(binder, args.slice(1), scope);
        const node = binder.table(args[0], withoutRowContexts(scope));
        return {
            kind: "table", at, shape: node.shape, needs: mergedNeeds([needs, node.needs]),
            evaluate: (frame) => node.evaluate(frame.within(inner(frame))),
        };
    },
};
