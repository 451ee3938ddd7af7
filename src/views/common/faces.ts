import type { Role } from "../../dataview/table";
import type { CustomScale } from "../../domain/scales/custom";
import type { Texts } from "../../text/say";
import { DRAWN_AMOUNTS, RISK_PAIRS, ViewName } from "./chosenView";
import { weatherIcons } from "./icons";
import { makeLooks, USUAL_LOOKS } from "./looks";
import type { Theme } from "./theme";

/** What the visual says instead of a picture: what is the matter, and what to do. */
export interface Message {
    readonly title: string;
    readonly lines: readonly string[];
    /** Icon paths of 16 by 16, set above the title. */
    readonly icons: readonly { readonly path: string; readonly fill: string; readonly glyph: string }[];
}

export interface FaceInput {
    readonly view: ViewName;
    readonly hasNoField: boolean;
    readonly roles: ReadonlySet<Role>;
    readonly rowCount: number;
    readonly scale: CustomScale;
    readonly texts: Texts;
    readonly theme: Theme;
}

/** What to say when there is no picture to draw, and what to do about it; undefined when there is one. */
export function faceMessage(input: FaceInput): Message | undefined {
    const { texts, roles } = input;
    if (input.hasNoField) return landing(texts, input.theme);
    const missing = MISSING[input.view](roles);
    if (missing.length > 0) return plain(texts.say(input.view === "burn" ? "Face_missingOneOf" : "Face_missingRole"), missing.map((role) => roleLine(role, texts)));
    if (!input.scale.ok && (input.view === "heatmap" || roles.has("status"))) return plain(texts.say("Face_badScale"), [scaleFault(input.scale, texts)]);
    if (input.rowCount === 0) return plain(texts.say(input.view === "risks" ? "Face_noRisk" : "Face_noRow"), [texts.say("Face_noRowRemedy")]);
    return undefined;
}

const NEEDED_BY_HEATMAP: readonly Role[] = ["levels", "status"];

function missingForHeatmap(roles: ReadonlySet<Role>): readonly Role[] {
    return NEEDED_BY_HEATMAP.filter((role) => !roles.has(role));
}

/** Any one of these is enough: what the amounts are told by, then the amounts themselves. */
const ONE_OF: readonly (readonly Role[])[] = [["period", "levels"], ["actual", "revised", "planned", "forecast"]];

function missingForBurn(roles: ReadonlySet<Role>): readonly Role[] {
    const [axes, amounts] = ONE_OF;
    if (!axes.some((role) => roles.has(role))) return axes;
    return DRAWN_AMOUNTS.some((role) => roles.has(role)) ? [] : amounts;
}

/** The risk itself, then where it stands. */
function missingForRisks(roles: ReadonlySet<Role>): readonly Role[] {
    if (!roles.has("risk")) return ["risk"];
    if (RISK_PAIRS.some((pair) => pair.every((role) => roles.has(role)))) return [];
    const begun = RISK_PAIRS.find((pair) => pair.some((role) => roles.has(role))) ?? RISK_PAIRS[0];
    return begun.filter((role) => !roles.has(role));
}

const MISSING: Readonly<Record<ViewName, (roles: ReadonlySet<Role>) => readonly Role[]>> = { heatmap: missingForHeatmap, burn: missingForBurn, risks: missingForRisks };

export function failureMessage(texts: Texts, reason: string): Message {
    return plain(texts.say("Face_failure"), [texts.say("Face_failureRemedy", { reason: reason.slice(0, 200) })]);
}

function landing(texts: Texts, theme: Theme): Message {
    const looks = makeLooks(4, USUAL_LOOKS, theme);
    const icons = weatherIcons(4).map((path, at) => {
        const look = looks.get(at + 1);
        return { path, fill: look?.fill ?? "none", glyph: look?.glyph ?? theme.foreground };
    });
    const roles: readonly Role[] = ["levels", "columns", "status", "period", "revised", "actual", "forecast", "risk", "residualProbability", "residualImpact"];
    return { title: texts.say("Face_landing"), lines: roles.map((role) => roleLine(role, texts)), icons };
}

function roleLine(role: Role, texts: Texts): string {
    return texts.say("Face_roleLine", { role: texts.say(`Role_${role}`), what: texts.say(`Role_${role}_Description`) });
}

function scaleFault(fault: Exclude<CustomScale, { readonly ok: true }>, texts: Texts): string {
    switch (fault.fault) {
        case "count": return texts.sayCount("Face_scaleCount", fault.count);
        case "limits": return texts.sayCount("Face_scoreLimits", fault.count);
        case "repeated": return texts.say("Face_scaleRepeated", { word: fault.word });
        case "notANumber": return texts.say("Face_scoreNotANumber", { word: fault.word });
        case "unordered": return texts.say("Face_scoreUnordered", { word: fault.word });
        case "unknownState": return texts.say("Face_stateUnknown", { word: fault.word });
    }
}

export function plain(title: string, lines: readonly string[]): Message {
    return { title, lines, icons: [] };
}
