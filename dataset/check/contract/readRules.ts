import type { Field } from "./contract";
import { ContractError, type JsonObject, objectAt, textAt } from "./json";
import { GENERAL_RULES, ROW_RULES, SERIES_RULES } from "./rules/index";
import type { BoundRule } from "./rules/rule";

function hasParameters(rule: JsonObject): boolean {
    return rule.parameters !== undefined;
}

/** The names of the rules without parameters. */
export function ownRulesIn(rules: readonly JsonObject[]): readonly string[] {
    return rules.filter((rule) => !hasParameters(rule)).map((rule) => {
        const name = textAt(rule, "name");
        if (ROW_RULES.has(name) || SERIES_RULES.has(name)) return name;
        throw new ContractError(GENERAL_RULES.has(name) ? `The rule ${name} must have "parameters".` : `There is no rule ${name}.`);
    });
}

function generalRule(rule: JsonObject, table: string, fields: readonly Field[]): BoundRule {
    const name = textAt(rule, "name");
    const bind = GENERAL_RULES.get(name);
    if (!bind) throw new ContractError(`There is no rule ${name} with "parameters".`);
    return bind({ place: `The rule ${name} of ${table}`, fields, json: objectAt(rule, "parameters") });
}

/** The rules with parameters, each bound to the columns that it names. */
export function generalRulesIn(rules: readonly JsonObject[], table: string, fields: readonly Field[]): readonly BoundRule[] {
    return rules.filter(hasParameters).map((rule) => generalRule(rule, table, fields));
}
