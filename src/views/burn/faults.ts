import type { Texts } from "../../text/say";
import type { DateTexts } from "../../text/dates";
import { labelOf } from "../../text/label";
import { Message, plain } from "../common/faces";
import { MOST_PERIODS } from "./axis";
import type { BurnFault } from "./model";

/** What is said in place of a picture that would mislead: what is wrong, and what to do. */
export function faultMessage(fault: BurnFault, texts: Texts, dates: DateTexts): Message {
    const values = "values" in fault ? fault.values.slice(0, MOST_NAMED).join(", ") : "";
    switch (fault.fault) {
        case "currencies": return plain(texts.say("Face_currencies"), [texts.say("Face_currenciesRemedy", { values })]);
        case "versions": return plain(texts.say("Face_versions"), [texts.say("Face_versionsRemedy", { values })]);
        case "period": return plain(texts.say("Face_period"), [texts.say("Face_periodRemedy", { value: labelOf(fault.value, dates.day, texts.number) ?? texts.say("Label_blank") })]);
        case "grains": return plain(texts.say("Face_grains"), [texts.say("Face_grainsRemedy", { value: labelOf(fault.value, dates.day, texts.number) ?? "" })]);
        case "span": return plain(texts.say("Face_span", { count: MOST_PERIODS }), [texts.say("Face_spanRemedy")]);
        case "closing": return plain(texts.say("Face_closing"), [texts.say("Face_closingRemedy", { text: fault.text.slice(0, 40) })]);
    }
}

const MOST_NAMED = 5;
