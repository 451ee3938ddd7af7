import { RISK_MEASURES, PortfolioTable } from "../../dataview/table";
import { zoneOf } from "../../domain/risks/matrix";
import { csvValue, CsvValue } from "../../text/csv";
import { asideText, RiskWords } from "./riskTexts";

/** Every data row behind the picture, in the order of the data, as its fields tell it, and what the visual made of it. */
export function* exportLines(table: PortfolioTable, words: RiskWords): Generator<readonly CsvValue[]> {
    const { model, texts, looks } = words;
    const { names, category, measures } = table.risks;
    const bound = [...table.levels, table.columns, ...names, category, ...RISK_MEASURES.map((measure) => measures[measure]), ...table.tooltips];
    // One column may play several roles.
    const fields = [...new Map(bound.filter((field) => field !== undefined).map((field) => [field.values, field])).values()];
    yield [...fields.map(({ name }) => name), texts.say("Risk_zone"), texts.say("Risk_appetite"), texts.say("Risk_beside")];
    for (const risk of model.register.risks()) {
        const zone = risk.cell === undefined ? undefined : looks[zoneOf(model.matrix, risk.cell) - 1].label;
        const standing = risk.isAbove === undefined ? undefined : texts.say(risk.isAbove ? "Risk_aboveIt" : "Risk_withinIt");
        yield [...fields.map(({ values }) => csvValue(values[risk.row])), zone, standing, risk.aside && asideText(texts, risk.aside, 1)];
    }
}
