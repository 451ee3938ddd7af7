import { periodsBetween } from "../../domain/periods";
import type { Standing } from "../../domain/standing";
import type { Texts } from "../../text/say";
import type { Columns } from "./columns";

/** How long a row has been in its state, in the reader's words; a state that holds from the first column on may be older. Undefined without periods. */
export function durationOf({ list, grain }: Columns, { since, last }: Standing, texts: Texts): string | undefined {
    if (grain === undefined || since < 0 || Number.isNaN(list[since].end) || Number.isNaN(list[last].end)) return undefined;
    const count = periodsBetween(list[since].end, list[last].end, grain);
    const duration = inGrain(count, grain, texts);
    return since === 0 ? texts.say("Label_atLeast", { duration }) : duration;
}

function inGrain(count: number, grain: NonNullable<Columns["grain"]>, texts: Texts): string {
    switch (grain) {
        case "day": return texts.sayCount("Duration_day", count);
        case "month": return texts.sayCount("Duration_month", count);
        case "quarter": return texts.sayCount("Duration_quarter", count);
        case "year": return texts.sayCount("Duration_year", count);
    }
}
