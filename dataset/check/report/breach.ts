import type { Page, Project, Visual } from "./project";
import { visualTypeOf } from "./project";
import type { RuleId } from "./ruleIds";

/** A rule that does not hold, with what an exception may name: the page, the visual, its type. */
export interface Breach {
    readonly file: string;
    readonly path: string;
    readonly message: string;
    readonly page?: string;
    readonly visual?: string;
    readonly visualType?: string;
}

export interface Rule {
    readonly id: RuleId;
    readonly breaches: (project: Project) => readonly Breach[];
}

export function inPage({ file, name }: Page, path: string, message: string): Breach {
    return { file, path, message, page: name };
}

export function inVisual(visual: Visual, path: string, message: string): Breach {
    return { file: visual.file, path, message, page: visual.page, visual: visual.name, visualType: visualTypeOf(visual) };
}
