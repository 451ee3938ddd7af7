import { ContractError, numberAt } from "../check/contract/json";
import { columnsAt, fieldAt, parametersAt, textOf } from "../check/contract/rules/parameters";
import { fieldNamed, isFilled } from "./described";
import { literal } from "./literal";
import { parametersOf, PUBLISHED, type RuleCase } from "./rowRules";
import { decimalText } from "./text";

/**
 * A rule between the rows of a table, for PostgreSQL: a query that yields a row for each group that breaks it.
 * `affected` is a condition on the columns of the group, which limits the query to the groups of a changed row.
 */
export interface SeriesRule {
    readonly columns: readonly string[];
    /** The columns of a group. */
    readonly per: readonly string[];
    readonly violations: (from: string, affected: string) => string;
}

/** What sums of weights may differ by. */
const TOLERANCE = "0.000001";
/** Stands for "without end" in many systems, and has no day after it. */
const LAST_DAY = "'9999-12-31'";

function list(names: readonly string[]): string {
    return names.length === 0 ? "" : `${names.join(", ")}, `;
}

function groupBy(per: readonly string[]): string {
    return per.length === 0 ? "" : ` GROUP BY ${per.join(", ")}`;
}

function partition(per: readonly string[]): string {
    return per.length === 0 ? "" : `PARTITION BY ${per.join(", ")} `;
}

/** Without a validity, all rows of a group count together. */
function plainSum(weight: string, per: readonly string[], total: string): SeriesRule["violations"] {
    return (from, affected) => `SELECT FROM ${from} WHERE ${affected}${groupBy(per)}
        HAVING abs(coalesce(sum(${weight}), 0) - ${total}) > ${TOLERANCE} AND count(*) > 0`;
}

interface Validity {
    readonly from: string;
    readonly to: string;
}

/** The sum changes on the day on which a row becomes valid, and on the day after its last; after the last change nothing need be valid. */
function sumOnEachDay(weight: string, per: readonly string[], total: string, { from, to }: Validity): SeriesRule["violations"] {
    return (table, affected) => `WITH change AS (
            SELECT ${list(per)}coalesce(${from}, '-infinity') AS at_day, coalesce(${weight}, 0) AS added, 1 AS more FROM ${table}
            WHERE (${affected}) AND coalesce(${from} <= ${to}, TRUE)
            UNION ALL
            SELECT ${list(per)}${to} + 1, -coalesce(${weight}, 0), -1 FROM ${table}
            WHERE (${affected}) AND coalesce(${from} <= ${to}, TRUE) AND ${to} < ${LAST_DAY}
        ), running AS (
            SELECT at_day, sum(added) OVER day AS total, sum(more) OVER day AS valid, max(at_day) OVER (${partition(per)}) AS last_day
            FROM change WINDOW day AS (${partition(per)}ORDER BY at_day)
        )
        SELECT FROM running WHERE abs(total - ${total}) > ${TOLERANCE} AND (valid <> 0 OR at_day <> last_day)`;
}

function weightsSum(one: RuleCase): SeriesRule {
    const parameters = parametersOf(one);
    const quoted = one.dialect.identifier;
    const weight = fieldAt(parameters, "weight").name;
    const per = columnsAt(parameters, "per");
    const total = decimalText(numberAt(parameters.json, "total") ?? 1);
    const groups = per.map(quoted);
    if (parameters.json.at === undefined) return { columns: [weight], per, violations: plainSum(quoted(weight), groups, total) };
    const at = parametersAt(parameters, "at");
    const validity = { from: quoted(fieldAt(at, "from").name), to: quoted(fieldAt(at, "to").name) };
    return { columns: [weight], per, violations: sumOnEachDay(quoted(weight), groups, total, validity) };
}

/** A row begins before an earlier one of its group ended. */
function noOverlap(one: RuleCase): SeriesRule {
    const parameters = parametersOf(one);
    const per = columnsAt(parameters, "per");
    const groups = per.map(one.dialect.identifier);
    const [from, to] = ["from", "to"].map((key) => one.dialect.identifier(fieldAt(parameters, key).name));
    const start = `coalesce(${from}, '-infinity')`;
    const violations: SeriesRule["violations"] = (table, affected) => `SELECT FROM (
            SELECT ${start} AS starts, max(coalesce(${to}, 'infinity')) OVER (
                ${partition(groups)}ORDER BY ${start} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS taken_until
            FROM ${table} WHERE (${affected}) AND coalesce(${from} <= ${to}, TRUE)
        ) AS intervals WHERE starts <= taken_until`;
    return { columns: per, per, violations };
}

function oneOfPerGroup(one: RuleCase): SeriesRule {
    const parameters = parametersOf(one);
    const field = fieldAt(parameters, "column");
    const value = literal(one.dialect, field, textOf(parameters, field, parameters.json.value));
    const per = columnsAt(parameters, "per");
    const violations: SeriesRule["violations"] = (table, affected) => `SELECT FROM ${table} WHERE ${affected}
        ${groupBy(per.map(one.dialect.identifier)).trim()} HAVING count(*) > 0
        AND count(*) FILTER (WHERE ${one.dialect.identifier(field.name)} = ${value}) <> 1`;
    return { columns: [field.name], per, violations };
}

/** A reset has no level, and thus ends the comparison. Reports of the same instant follow one another by their key. */
function commentWhenWorse({ dialect, table }: RuleCase): SeriesRule {
    const per = ["project_id", "dimension_id"];
    const column = (name: string): string => dialect.identifier(fieldNamed(table, name).name);
    const value = (name: string, text: string): string => literal(dialect, fieldNamed(table, name), text);
    const inTime = ["effective_date", "entry_date", ...table.primaryKey].map(column).join(", ");
    const published = `${column("entry_status")} IN (${PUBLISHED.map((text) => value("entry_status", text)).join(", ")})`;
    const violations: SeriesRule["violations"] = (from, affected) => `SELECT FROM (
            SELECT ${column("level")} > lag(${column("level")}) OVER (${partition(per.map(column))}ORDER BY ${inTime}) AS is_worse,
                ${column("comment")} IS NULL OR ${column("action")} IS NULL AS is_unexplained
            FROM ${from} WHERE (${affected}) AND ${published}
                AND (${column("level")} IS NOT NULL OR ${column("rating_state")} = ${value("rating_state", "reset")})
        ) AS reports WHERE is_worse AND is_unexplained`;
    return { columns: [], per, violations };
}

const RULES: ReadonlyMap<string, (one: RuleCase) => SeriesRule> = new Map([
    ["weights-sum", weightsSum],
    ["no-overlap", noOverlap],
    ["one-of-per-group", oneOfPerGroup],
    ["comment-when-worse", commentWhenWorse],
]);

/** Throws a ContractError for a rule that SQL does not know. */
export function seriesRule(one: RuleCase): SeriesRule {
    const write = RULES.get(one.rule.name);
    if (!write) throw new ContractError(`There is no SQL for the rule ${one.rule.name} of ${one.table.name}: add it to dataset/sql.`);
    return write(one);
}

/** The condition that a row is of the group of `changed`, a row variable; a blank cell makes a group of its own. */
export function sameGroup({ dialect, table }: RuleCase, per: readonly string[], changed: string): string {
    const conditions = per.map((name) => {
        const column = dialect.identifier(name);
        const equals = isFilled(table, fieldNamed(table, name)) ? "=" : "IS NOT DISTINCT FROM";
        return `${column} ${equals} ${changed}.${column}`;
    });
    return conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
}
