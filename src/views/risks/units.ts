import type { PortfolioTable } from "../../dataview/table";
import type { RiskMatrix } from "../../domain/risks/matrix";
import type { Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";
import { AmountTexts, amountTexts } from "../common/amounts";
import { currenciesOf, symbolOf, valuesIn } from "../common/currency";

/** Exposures in several currencies have no sum. */
export interface CurrencyFault {
    readonly fault: "currencies";
    readonly values: readonly string[];
}

export function currencyFault(table: PortfolioTable): CurrencyFault | undefined {
    const currencies = currenciesIn(table);
    return currencies.size > 1 ? { fault: "currencies", values: [...currencies] } : undefined;
}

/** A field that says the currency decides; else the formats of the exposures do. */
function currenciesIn(table: PortfolioTable): ReadonlySet<string> {
    const { budget: { currency }, risks: { measures: { exposure, exposureLow, exposureHigh } }, rowCount } = table;
    const named = valuesIn(currency, rowCount);
    return named.size > 0 ? new Set([...named].flatMap((code) => symbolOf(code) ?? [])) : currenciesOf([exposure, exposureLow, exposureHigh].filter((field) => field !== undefined), rowCount);
}

/** How amounts are written. */
export interface RiskAmounts {
    /** Sums of a picture, in one unit: that of the largest. */
    readonly amounts: AmountTexts;
    /** One risk by itself, in the unit that tells it best. */
    readonly amountOf: (value: number) => string;
    /** A bound of the scale of impact, in the scale's own unit. */
    readonly boundOf: (value: number) => string;
}

/** @param largest the largest sum of the picture */
export function riskAmounts(settings: Settings["amounts"], table: PortfolioTable, matrix: RiskMatrix, largest: number, texts: Texts): RiskAmounts {
    const ofScale = scaleUnit(matrix, texts);
    const unit = table.risks.measures.exposure === undefined ? ofScale : currenciesIn(table).values().next().value;
    const alone = (named: string | undefined, choice: Settings["amounts"]) => (value: number): string => amountTexts(choice, Math.max(THOUSANDS, Math.abs(value)), named, texts).amount(value);
    return { amounts: amountTexts(settings, largest, unit, texts), amountOf: alone(unit, settings), boundOf: alone(ofScale, { ...settings, name: "" }) };
}

/** Less than ten thousand is told in thousands too. */
const THOUSANDS = 1e4;

/** Amounts of a scale are euros, as those of the dataset are. */
function scaleUnit({ impact }: RiskMatrix, texts: Texts): string | undefined {
    switch (impact[0].unit) {
        case "amount": return "€";
        case "days": return texts.say("Risk_days");
        default: return undefined;
    }
}
