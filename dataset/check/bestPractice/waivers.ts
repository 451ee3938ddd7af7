import type { Annotation, Described, Model, Place } from "../../tmdl/model";
import type { Finding, Rule } from "./rule";
import type { View } from "./view";

/** The annotation by which Tabular Editor too is told which rules an object is allowed to break. */
const IGNORE = "BestPracticeAnalyzer_IgnoreRules";

/** One rule that one annotation sets aside: for its object alone, or everywhere when it stands at the model. */
export interface Waiver extends Place {
    readonly rule: string;
    readonly object: string;
    readonly isForAll: boolean;
}

/** Something that keeps a rule or an annotation from its work. */
export interface CheckFault extends Place {
    readonly object: string;
    readonly message: string;
}

export interface Waivers {
    readonly waivers: readonly Waiver[];
    readonly faults: readonly CheckFault[];
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

function isTexts(value: unknown): value is readonly string[] {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** The ids of an annotation, undefined when it is no `{"RuleIDs":["…"]}`. */
function idsIn(text: string): readonly string[] | undefined {
    const value = parsed(text);
    if (typeof value !== "object" || value === null) return undefined;
    const entries: readonly [string, unknown][] = Object.entries(value);
    const [only] = entries;
    return entries.length === 1 && only[0] === "RuleIDs" && isTexts(only[1]) ? only[1] : undefined;
}

function ignoresOf({ annotations }: Described): readonly Annotation[] {
    return annotations.filter(({ name }) => name === IGNORE);
}

/** Objects at which an annotation can stand and at which no rule looks: they only repeat the names of others. */
function unseen({ roles, perspectives }: Model): readonly Described[] {
    const tables = perspectives.flatMap((perspective) => perspective.tables);
    return [
        ...roles.flatMap(({ tablePermissions }) => tablePermissions.flatMap(({ columnPermissions }) => columnPermissions)),
        ...tables, ...tables.flatMap(({ columns, measures, hierarchies }) => [...columns, ...measures, ...hierarchies]),
    ];
}

function read(annotation: Annotation, object: string, isForAll: boolean, known: ReadonlySet<string>): Waivers {
    const { file, line } = annotation;
    const ids = idsIn(annotation.value);
    if (ids === undefined) {
        return { waivers: [], faults: [{ file, line, object, message: `${IGNORE} cannot be read. Write {"RuleIDs":["…"]}, with ids of rules.` }] };
    }
    const unknown = ids.filter((id) => !known.has(id)).map((id): CheckFault =>
        ({ file, line, object, message: `${IGNORE} names ${JSON.stringify(id)}, and there is no such rule. Correct or remove it.` }));
    return { waivers: ids.filter((id) => known.has(id)).map((rule) => ({ file, line, rule, object, isForAll })), faults: unknown };
}

export function readWaivers({ model, subjects }: View, rules: readonly Rule[]): Waivers {
    const known = new Set(rules.map(({ id }) => id));
    const all = subjects.all.flatMap(({ source, title, kind }) => ignoresOf(source).map((one) => read(one, title, kind === "model", known)));
    const strays = unseen(model).flatMap((object) => ignoresOf(object).map(({ file, line }): CheckFault =>
        ({ file, line, object: object.name, message: `${IGNORE} stands where no rule looks. Write it at the object that is meant.` })));
    return { waivers: all.flatMap(({ waivers }) => waivers), faults: [...all.flatMap(({ faults }) => faults), ...strays] };
}

export function isWaived({ rule, object, isForAll }: Waiver, finding: Finding): boolean {
    return finding.rule === rule && (isForAll || finding.object === object);
}
