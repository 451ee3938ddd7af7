import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createDataView, type Table } from "../../playground/host";
import { readTable } from "../../src/dataview/table";
import { weather } from "../../src/domain/scales/weather";
import type { Settings } from "../../src/settings/settings";
import { makeDateTexts } from "../../src/text/dates";
import { labelOf } from "../../src/text/label";
import { makeTexts } from "../../src/text/say";
import { amountTexts, type AmountTexts } from "../../src/views/common/amounts";
import { currencyOf } from "../../src/views/burn/guards";
import { burnHeadline } from "../../src/views/burn/headline";
import { DEFAULTS } from "../src/settings/defaults";
import { isFault, makeModel, type BurnModel } from "../../src/views/burn/model";

const STRINGS = JSON.parse(readFileSync(resolve(import.meta.dirname, "..", "..", "stringResources", "en-US", "resources.resjson"), "utf8")) as Record<string, string>;

const english = makeTexts("en-US", (key) => STRINGS[key] ?? key);

export interface Chosen {
    readonly burn?: Partial<Settings["burn"]>;
    readonly amounts?: Partial<Settings["amounts"]>;
    readonly now: Date;
}

export interface Read {
    readonly model: BurnModel;
    readonly amounts: AmountTexts;
    readonly headline: string | undefined;
}

/** The model that the visual makes of a table under what an author chose, and its sentence. Throws where it makes none. */
export function burnOf(table: Table, chosen: Chosen): Read {
    const rows = readTable(createDataView(table));
    const settings: Settings = { ...DEFAULTS, burn: { ...DEFAULTS.burn, ...chosen.burn }, amounts: { ...DEFAULTS.amounts, ...chosen.amounts } };
    const dates = makeDateTexts(english);
    const label = (value: unknown): string => labelOf(value, dates.day, String) ?? english.say("Label_blank");
    const model = makeModel({ table: rows, settings, scale: weather, now: chosen.now.getTime() }, { dates, label, portfolio: "Portfolio", locale: "en-US" });
    if (isFault(model)) throw new Error(`No picture is made: ${model.fault}.`);
    const amounts = amountTexts(settings.amounts, model.whole.figures.landing ?? 0, currencyOf(rows), english);
    return { model, amounts, headline: burnHeadline({ model, texts: english, dates, amounts }) };
}
