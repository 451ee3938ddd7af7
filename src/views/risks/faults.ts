import type { Texts } from "../../text/say";
import { Message, plain } from "../common/faces";
import type { MatrixFault } from "./chosenMatrix";
import type { RiskFault } from "./model";

const AXIS_KEYS = { likelihood: "Risk_likelihood", impact: "Risk_impact" } as const;

/** What is said in place of a matrix that cannot be made of what the formatting pane says: what is wrong, where, and what to do. */
export function faultMessage(fault: RiskFault, texts: Texts): Message {
    switch (fault.fault) {
        case "currencies": return plain(texts.say("Face_currencies"), [texts.say("Face_currenciesRemedy", { values: fault.values.slice(0, MOST_NAMED).join(", ") })]);
        case "axis": return plain(texts.say("Face_riskScale", { axis: texts.say(AXIS_KEYS[fault.axis]) }), [axisRemedy(fault, texts), texts.say("Face_riskScaleExample")]);
        case "unbounded": return plain(texts.say("Face_riskScale", { axis: texts.say(AXIS_KEYS[fault.axis]) }), [texts.say("Face_riskUnbounded"), texts.say("Face_riskScaleExample")]);
        case "scoreLimits": return plain(texts.say("Face_riskLimits"), [texts.sayCount("Face_riskLimitsRemedy", fault.count)]);
    }
}

const MOST_NAMED = 5;

function axisRemedy({ why }: Extract<MatrixFault, { readonly fault: "axis" }>, texts: Texts): string {
    switch (why.fault) {
        case "count": return texts.sayCount("Face_riskScaleCount", why.count);
        case "repeated": return texts.say("Face_riskScaleRepeated", { word: why.word });
        case "bound": return texts.say("Face_riskScaleBound", { word: why.word });
        case "units": return texts.say("Face_riskScaleUnits", { word: why.word });
        case "partial": return texts.say("Face_riskScalePartial", { word: why.word });
    }
}
