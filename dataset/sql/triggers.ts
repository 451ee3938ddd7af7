import type { Names } from "./names";
import type { RuleCase } from "./rowRules";
import { sameGroup, type SeriesRule, seriesRule } from "./seriesRules";
import { oneLine } from "./text";

/** Dollar quotes with a tag that the text does not hold, so that no name of the contract can end them. */
function dollarQuoted(text: string): string {
    let tag = "$body$";
    for (let count = 2; text.includes(tag); count += 1) tag = `$body${count}$`;
    return `${tag}\n${text}\n${tag}`;
}

/** What the error says, under the name of the constraint. */
function raised(one: RuleCase, name: string, per: readonly string[], schema: string): string {
    const { text, identifier } = one.dialect;
    const columns = per.map((column) => `changed.${identifier(column)}`).join(", ");
    const detail = per.length === 0 ? "" : `\n                DETAIL = ${text(`${per.join(", ")}: `)} || concat_ws(', ', ${columns}),`;
    const message = text(`${one.table.name}: ${sentenceOf(one)} [${name}]`);
    return `RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = ${message},${detail}
                SCHEMA = ${text(schema)}, TABLE = ${text(one.table.name)}, CONSTRAINT = ${text(name)};`;
}

function sentenceOf({ rule }: RuleCase): string {
    return oneLine(rule.description) || rule.name;
}

/** Looks at the group that a changed row joined, then at the one that it left. Columns win over variables of the same name. */
function bodyOf(one: RuleCase, name: string, { per, violations }: SeriesRule, schema: string): string {
    const quoted = one.dialect.identifier;
    const table = `${quoted(schema)}.${quoted(one.table.name)}`;
    return `#variable_conflict use_column
DECLARE
    changed ${table}%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            ${violations(`${table} AS stored`, sameGroup(one, per, "changed"))}
        ) THEN
            ${raised(one, name, per, schema)}
        END IF;
    END LOOP;
    RETURN NULL;
END;`;
}

/**
 * A rule between rows as a deferred constraint trigger of PostgreSQL: it looks at the rows as they are at the end of the transaction,
 * so that a group may be wrong for a while.
 */
export function constraintTrigger(one: RuleCase, schema: string, names: Names): string {
    const rule = seriesRule(one);
    const name = names.of(one.table.name, ...rule.columns, one.rule.name);
    const { identifier, text } = one.dialect;
    const table = `${identifier(schema)}.${identifier(one.table.name)}`;
    const own = identifier(name);
    const body = bodyOf(one, name, rule, schema);
    // Only names with their schema mean something inside: the caller's search path must not choose other tables.
    const options = "RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp";
    return [
        `CREATE FUNCTION ${identifier(schema)}.${own}() ${options} AS ${dollarQuoted(body)};`,
        `CREATE CONSTRAINT TRIGGER ${own} AFTER INSERT OR UPDATE OR DELETE ON ${table}`
            + ` DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${identifier(schema)}.${own}();`,
        `COMMENT ON TRIGGER ${own} ON ${table} IS ${text(sentenceOf(one))};`,
    ].join("\n");
}
