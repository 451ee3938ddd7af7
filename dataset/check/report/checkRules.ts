import type { Breach, Rule } from "./breach";
import type { RuleException } from "./exceptions";
import { fault, type ReportFault } from "./fault";
import { PAGE_RULES } from "./pageRules";
import type { Project } from "./project";
import { VISUAL_RULES } from "./visualRules";

export const RULES: readonly Rule[] = [...PAGE_RULES, ...VISUAL_RULES];

const KEYS = ["page", "visual", "visualType"] as const;

function covers(exception: RuleException, { id }: Rule, breach: Breach): boolean {
    return exception.rule === id && KEYS.every((key) => exception[key] === undefined || exception[key] === breach[key]);
}

function placeOf(exception: RuleException): string {
    return KEYS.flatMap((key) => exception[key] === undefined ? [] : [`${key} "${exception[key]}"`]).join(", ") || "the report";
}

/** The inspector's rules. An exception that excuses nothing is a fault too: it hides the next breach. */
export function checkRules(project: Project, exceptions: readonly RuleException[]): readonly ReportFault[] {
    const used = new Set<RuleException>();
    const faults = RULES.flatMap((rule) => rule.breaches(project).flatMap((breach) => {
        const excuses = exceptions.filter((exception) => covers(exception, rule, breach));
        for (const excuse of excuses) used.add(excuse);
        return excuses.length > 0 ? [] : [fault(breach.file, breach.path, rule.id, breach.message)];
    }));
    const unused = exceptions.filter((exception) => !used.has(exception)).map((exception) =>
        fault("", "", "exception", `The exception to ${exception.rule} for ${placeOf(exception)} excuses nothing. Remove it.`));
    const silent = exceptions.filter(({ reason }) => reason.trim() === "").map((exception) =>
        fault("", "", "exception", `The exception to ${exception.rule} for ${placeOf(exception)} has no reason. Write it.`));
    return [...faults, ...unused, ...silent];
}
