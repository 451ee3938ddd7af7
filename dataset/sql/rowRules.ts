import type { Field, Table } from "../check/contract/contract";
import { ContractError, type JsonObject } from "../check/contract/json";
import { columnsAt, fieldAt, fieldsAt, type Parameters, parametersAt, textOf } from "../check/contract/rules/parameters";
import type { Check } from "./check";
import { type DescribedRule, fieldNamed, isFilled } from "./described";
import type { Dialect } from "./dialect";
import { literal } from "./literal";

/** A rule of a table, and the database for which it is written. */
export interface RuleCase {
    readonly dialect: Dialect;
    readonly table: Table;
    readonly rule: DescribedRule;
}

export function parametersOf({ table, rule }: RuleCase): Parameters {
    return { place: `The rule ${rule.name} of ${table.name}`, fields: table.fields, json: rule.parameters ?? {} };
}

/** Values of some columns, of which each must have one of its own. */
type When = readonly { readonly field: Field; readonly texts: readonly string[] }[];

function whenOf(parameters: Parameters): When {
    const when = parametersAt(parameters, "when");
    return Object.keys(when.json).map((name) => {
        const field = fieldAt({ ...when, json: { name } }, "name");
        const values: unknown = when.json[name];
        if (!Array.isArray(values) || values.length === 0) throw new ContractError(`${when.place}: ${name} must have a list of values.`);
        return { field, texts: values.map((value: unknown) => textOf(when, field, value)) };
    });
}

/** Neither is ever unknown: a blank cell has none of the values. */
function holds({ dialect, table }: RuleCase, when: When): string {
    return when.map(({ field, texts }) => {
        const column = dialect.identifier(field.name);
        const among = `${column} IN (${texts.map((text) => literal(dialect, field, text)).join(", ")})`;
        return isFilled(table, field) ? among : `(${column} IS NOT NULL AND ${among})`;
    }).join(" AND ");
}

function fails({ dialect, table }: RuleCase, when: When): string {
    return when.map(({ field, texts }) => {
        const column = dialect.identifier(field.name);
        const beside = `${column} NOT IN (${texts.map((text) => literal(dialect, field, text)).join(", ")})`;
        return isFilled(table, field) ? beside : `(${column} IS NULL OR ${beside})`;
    }).join(" OR ");
}

function neededWhen(one: RuleCase, column: string, when: When): string {
    return `(${one.dialect.identifier(column)} IS NOT NULL OR ${fails(one, when)})`;
}

function limitedTo(one: RuleCase, column: string, when: When): string {
    return `(${one.dialect.identifier(column)} IS NULL OR (${holds(one, when)}))`;
}

/** A day and an instant are compared as days. */
function comparable(dialect: Dialect, field: Field, other: Field): string {
    const column = dialect.identifier(field.name);
    return field.type === "datetime" && other.type === "date" ? `CAST(${column} AS date)` : column;
}

function notAfter(dialect: Dialect, low: Field, high: Field): string {
    return `${comparable(dialect, low, high)} <= ${comparable(dialect, high, low)}`;
}

/** Those that may stand next on the right of a column: the first that is always filled, and the blank ones before it. */
function followers(table: Table, fields: readonly Field[]): readonly Field[] {
    const filledAt = fields.findIndex((field) => isFilled(table, field));
    return filledAt < 0 ? fields : fields.slice(0, filledAt + 1);
}

function inOrder({ dialect, table }: RuleCase, fields: readonly Field[]): string {
    return fields.flatMap((low, at) => followers(table, fields.slice(at + 1)).map((high) => notAfter(dialect, low, high))).join(" AND ");
}

type RuleWriter = (one: RuleCase) => { readonly columns: readonly string[]; readonly condition: string };

function filled(isNeeded: boolean, isLimited: boolean): RuleWriter {
    return (one) => {
        const parameters = parametersOf(one);
        const { name } = fieldAt(parameters, "column");
        const when = whenOf(parameters);
        const parts = [isNeeded ? neededWhen(one, name, when) : "", isLimited ? limitedTo(one, name, when) : ""];
        return { columns: [name], condition: parts.filter(Boolean).join(" AND ") };
    };
}

const GENERAL: ReadonlyMap<string, RuleWriter> = new Map([
    ["filled-if", filled(true, false)],
    ["filled-only-if", filled(false, true)],
    ["filled-iff", filled(true, true)],
    ["order", (one: RuleCase) => {
        const parameters = parametersOf(one);
        return { columns: columnsAt(parameters, "columns"), condition: inOrder(one, fieldsAt(parameters, "columns")) };
    }],
    ["not-greater", (one: RuleCase) => {
        const parameters = parametersOf(one);
        const [low, high] = [fieldAt(parameters, "column"), fieldAt(parameters, "than")];
        return { columns: [low.name], condition: notAfter(one.dialect, low, high) };
    }],
]);

type OwnWriter = (one: RuleCase) => string;

function withParameters(one: RuleCase, parameters: JsonObject): RuleCase {
    return { ...one, rule: { ...one.rule, parameters } };
}

function asGeneral(name: string, parameters: JsonObject): OwnWriter {
    return (one) => {
        const write = GENERAL.get(name);
        if (!write) throw new ContractError(`There is no SQL for the rule ${name}.`);
        return write(withParameters(one, parameters)).condition;
    };
}

/** From this level on a report must be explained. */
const POOR = 3;
export const PUBLISHED: readonly string[] = ["published", "frozen"];

function commentWhenPoor({ dialect, table }: RuleCase): string {
    const column = (name: string): string => dialect.identifier(fieldNamed(table, name).name);
    const drafts = PUBLISHED.map((status) => `${column("entry_status")} <> ${literal(dialect, fieldNamed(table, "entry_status"), status)}`);
    return `(${drafts.join(" AND ")}) OR ${column("level")} IS NULL OR ${column("level")} < ${POOR}`
        + ` OR (${column("comment")} IS NOT NULL AND ${column("action")} IS NOT NULL)`;
}

function closedIffInactive({ dialect, table }: RuleCase): string {
    const [phase, active] = ["phase", "is_active"].map((name) => dialect.identifier(fieldNamed(table, name).name));
    const closed = literal(dialect, fieldNamed(table, "phase"), "closed");
    return `(${phase} = ${closed} AND ${active} = ${dialect.boolean(false)}) OR (${phase} <> ${closed} AND ${active} = ${dialect.boolean(true)})`;
}

function endNotBeforeStart({ dialect, table }: RuleCase): string {
    const start = fieldNamed(table, "start_date");
    return ["baseline_end_date", "forecast_end_date"].map((name) => notAfter(dialect, start, fieldNamed(table, name))).join(" AND ");
}

/** Those which the contract declares without parameters. */
const OWN: ReadonlyMap<string, OwnWriter> = new Map([
    ["level-iff-rated", asGeneral("filled-iff", { column: "level", when: { rating_state: ["rated"] } })],
    ["trend-only-if-rated", asGeneral("filled-only-if", { column: "declared_trend", when: { rating_state: ["rated"] } })],
    ["period-dates-in-order", asGeneral("order", { columns: ["start_date", "opening_date", "due_date", "end_date"] })],
    ["comment-when-poor", commentWhenPoor],
    ["closed-iff-inactive", closedIffInactive],
    ["end-not-before-start", endNotBeforeStart],
]);

/** The check of a rule between the cells of one row; undefined for a rule that is not of this kind. */
export function rowRuleCheck(one: RuleCase): Check | undefined {
    const { table, rule } = one;
    const description = rule.description || undefined;
    if (!rule.parameters) {
        const condition = OWN.get(rule.name)?.(one);
        return condition === undefined ? undefined : { name: [table.name, rule.name], condition, description };
    }
    const found = GENERAL.get(rule.name)?.(one);
    return found && { name: [table.name, ...found.columns, rule.name], condition: found.condition, description };
}
