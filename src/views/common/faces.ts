import type { Role } from "../../dataview/table";
import type { CustomScale } from "../../domain/scales/custom";
import type { Texts } from "../../text/say";
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
    readonly hasNoField: boolean;
    readonly roles: ReadonlySet<Role>;
    readonly rowCount: number;
    readonly scale: CustomScale;
    readonly texts: Texts;
    readonly theme: Theme;
}

const NEEDED: readonly Role[] = ["levels", "status"];

/** What to say when there is no picture to draw, and what to do about it; undefined when there is one. */
export function faceMessage(input: FaceInput): Message | undefined {
    const { texts } = input;
    if (input.hasNoField) return landing(texts, input.theme);
    const missing = NEEDED.filter((role) => !input.roles.has(role));
    if (missing.length > 0) return plain(texts.say("Face_missingRole"), missing.map((role) => roleLine(role, texts)));
    if (!input.scale.ok) return plain(texts.say("Face_badScale"), [scaleFault(input.scale, texts)]);
    if (input.rowCount === 0) return plain(texts.say("Face_noRow"), [texts.say("Face_noRowRemedy")]);
    return undefined;
}

export function failureMessage(texts: Texts, reason: string): Message {
    return plain(texts.say("Face_failure"), [texts.say("Face_failureRemedy", { reason: reason.slice(0, 200) })]);
}

function landing(texts: Texts, theme: Theme): Message {
    const looks = makeLooks(4, USUAL_LOOKS, theme);
    const icons = weatherIcons(4).map((path, at) => {
        const look = looks.get(at + 1);
        return { path, fill: look?.fill ?? "none", glyph: look?.glyph ?? theme.foreground };
    });
    const roles: readonly Role[] = ["levels", "columns", "status"];
    return { title: texts.say("Face_landing"), lines: roles.map((role) => roleLine(role, texts)), icons };
}

function roleLine(role: Role, texts: Texts): string {
    return texts.say("Face_roleLine", { role: texts.say(ROLE_KEYS[role]), what: texts.say(ROLE_DESCRIPTIONS[role]) });
}

const ROLE_KEYS: Readonly<Record<Role, string>> = {
    levels: "Role_levels",
    columns: "Role_columns",
    status: "Role_status",
    trend: "Role_trend",
    collected: "Role_collected",
    comment: "Role_comment",
    weight: "Role_weight",
    order: "Role_order",
    tooltips: "Role_tooltips",
};

const ROLE_DESCRIPTIONS: Readonly<Record<Role, string>> = {
    levels: "Role_levels_Description",
    columns: "Role_columns_Description",
    status: "Role_status_Description",
    trend: "Role_trend_Description",
    collected: "Role_collected_Description",
    comment: "Role_comment_Description",
    weight: "Role_weight_Description",
    order: "Role_order_Description",
    tooltips: "Role_tooltips_Description",
};

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

function plain(title: string, lines: readonly string[]): Message {
    return { title, lines, icons: [] };
}
