import type { Place } from "../../tmdl/model";
import type { Finding, Rule } from "./rule";
import { RULES } from "./rules";
import type { View } from "./view";
import { type CheckFault, isWaived, readWaivers, type Waiver } from "./waivers";

/** A finding that an annotation of the model sets aside, and where that annotation stands. */
export interface Ignored extends Finding {
    readonly by: Place;
}

export interface BestPractice {
    readonly findings: readonly Finding[];
    readonly ignored: readonly Ignored[];
    /** DAX that no rule could look at, and annotations that cannot be read or set nothing aside: to be corrected like a finding. */
    readonly faults: readonly CheckFault[];
}

function idle(waivers: readonly Waiver[], found: readonly Finding[], rules: readonly Rule[], { data }: View): readonly CheckFault[] {
    const unchecked = new Set(rules.filter(({ needsData }) => needsData && data === undefined).map(({ id }) => id));
    return waivers.filter((waiver) => !unchecked.has(waiver.rule) && !found.some((finding) => isWaived(waiver, finding)))
        .map(({ file, line, object, rule }) => ({ file, line, object, message: `Nothing here breaks ${rule}. Remove it from the annotation.` }));
}

/** Holds a model to the rules, without those of the data when the view has none. Findings stand in the order of the rules. */
export function checkBestPractice(view: View, rules: readonly Rule[] = RULES): BestPractice {
    const { waivers, faults } = readWaivers(view, rules);
    const found = rules.flatMap(({ check }) => check(view));
    const judged = found.map((finding) => ({ finding, by: waivers.find((waiver) => isWaived(waiver, finding)) }));
    const unread = view.faults.map(({ file, line, subject, message }): CheckFault => ({ file, line, object: subject.title, message }));
    return {
        findings: judged.flatMap(({ finding, by }) => (by ? [] : [finding])),
        ignored: judged.flatMap(({ finding, by }) => (by ? [{ ...finding, by: { file: by.file, line: by.line } }] : [])),
        faults: [...unread, ...faults, ...idle(waivers, found, rules, view)],
    };
}
