import type { Cell } from "../../domain/risks/matrix";
import { cellIndex, RiskModel } from "./model";
import { Ranking, rankingOf } from "./ranking";
import type { Aside, Risk } from "./risk";
import { asideText, cellName, groupText, RiskWords } from "./riskTexts";

/** What the list shows in place of all drawn risks: those of a cell, or those that stand aside for one reason. */
export type Opened =
    | { readonly on: "cell"; readonly cell: Cell }
    | { readonly on: "aside"; readonly aside: Aside }
    /** All that stand aside, where there is no room to tell them apart. */
    | { readonly on: "beside" };

export function openedRisks(model: RiskModel, opened: Opened | undefined): readonly Risk[] {
    if (opened === undefined) return model.ranking.all();
    if (opened.on === "cell") return model.cells[cellIndex(model.matrix, opened.cell)].risks;
    if (opened.on === "beside") return besideRisks(model);
    return model.asides.find(({ aside }) => aside === opened.aside)?.group.risks ?? [];
}

/** The same, of which a list asks for those in sight. */
export function openedRanking(model: RiskModel, opened: Opened | undefined): Ranking {
    return opened === undefined ? model.ranking : rankingOf(openedRisks(model, opened));
}

export function besideRisks({ asides }: RiskModel): readonly Risk[] {
    return asides.flatMap(({ group }) => group.risks);
}

const TITLE_KEYS = { exposureFirst: "Risk_listExposure", zoneFirst: "Risk_listZone", movedFirst: "Risk_listMoved", asGiven: "Risk_listGiven" } as const;

export function openedTitle(words: RiskWords, opened: Opened | undefined): string {
    const { model, texts, settings } = words;
    if (opened === undefined) return texts.say(TITLE_KEYS[settings.risk.order]);
    const risks = openedRisks(model, opened);
    if (opened.on === "beside") return texts.sayCount("Risk_besideCount", risks.length);
    if (opened.on === "aside") return asideText(texts, opened.aside, risks.length);
    return texts.say("Risk_listCell", { cell: cellName(model.matrix, opened.cell), group: groupText(words, model.cells[cellIndex(model.matrix, opened.cell)]) });
}

/** What was opened in other data stays open where it still has risks. */
export function stillOpened(model: RiskModel, opened: Opened | undefined): Opened | undefined {
    if (opened === undefined) return undefined;
    const { likelihood, impact } = model.matrix;
    if (opened.on === "cell" && (opened.cell.likelihood > likelihood.length || opened.cell.impact > impact.length)) return undefined;
    return openedRisks(model, opened).length > 0 ? opened : undefined;
}
