import type { Place } from "../../tmdl/model";
import type { Subject } from "./subject";
import type { View } from "./view";

/** 1 for information, 2 for a warning, 3 for an error. */
export type Severity = 1 | 2 | 3;

export interface Finding extends Place {
    readonly rule: string;
    /** As `title` of its subject: `'Project'[Budget]` for a column, `[Budget]` for a measure. */
    readonly object: string;
    /** What is wrong and what to do, in a sentence or two. */
    readonly message: string;
}

export interface Rule {
    readonly id: string;
    readonly severity: Severity;
    /** Such a rule finds nothing in a view without data. */
    readonly needsData: boolean;
    readonly check: (view: View) => readonly Finding[];
}

/** A finding before it is known which rule it breaks; it stands at its object unless told otherwise. */
export interface Sign {
    readonly subject: Subject;
    readonly message: string;
    readonly at?: Place;
}

type Look = (view: View) => readonly Sign[];

function madeOf(id: string, severity: Severity, needsData: boolean, look: Look): Rule {
    const found = ({ subject, message, at = subject.source }: Sign): Finding =>
        ({ rule: id, object: subject.title, file: at.file, line: at.line, message });
    return { id, severity, needsData, check: (view) => look(view).map(found) };
}

export function rule(id: string, severity: Severity, look: Look): Rule {
    return madeOf(id, severity, false, look);
}

/** A rule about what stands in the tables. */
export function dataRule(id: string, severity: Severity, look: Look): Rule {
    return madeOf(id, severity, true, look);
}

/** A rule about a kind of object that the reader of the model refuses, so that there is nothing to look at. */
export function refusedRule(id: string, severity: Severity): Rule {
    return madeOf(id, severity, false, () => []);
}

/** One sign, with the same message, for each subject that is wrong. */
export function flag<S extends Subject>(subjects: readonly S[], isWrong: (subject: S) => boolean, message: string): readonly Sign[] {
    return subjects.filter(isWrong).map((subject) => ({ subject, message }));
}
