import type { PortfolioTable } from "../../dataview/table";
import type { Cell } from "../../domain/risks/matrix";
import { fieldText } from "../../text/fieldText";
import { changeFact } from "./headline";
import { Hit, risksAt } from "./hit";
import { groupIn } from "./groups";
import { cellIndex } from "./model";
import type { Aside, Risk } from "./risk";
import { actionText, asideText, axisTitle, boundsText, cellName, changeText, groupText, positionText, riskName, RiskWords, standingOf } from "./riskTexts";

export interface TooltipLine {
    readonly displayName: string;
    readonly value: string;
    readonly header?: string;
}

export interface TooltipSource extends RiskWords {
    readonly table: PortfolioTable;
}

const MOST_NAMED = 5;

/** What is told of a place of the picture. */
export function describe(source: TooltipSource, hit: Hit): readonly TooltipLine[] {
    const { model, texts, settings } = source;
    switch (hit.on) {
        case "risk": return headed(riskName(hit.risk), riskLines(source, hit.risk));
        case "cell": return headed(cellName(model.matrix, hit.cell), cellLines(source, hit.cell));
        case "level": return headed(`${axisTitle(hit.axis, settings, texts)} · ${model.matrix[hit.axis][hit.rank - 1].label}`, groupLines(source, risksAt(model, hit)));
        case "aside": return headed(asideText(texts, hit.aside, risksAt(model, hit).length), namesLines(source, risksAt(model, hit)));
        case "beside": return headed(texts.sayCount("Risk_besideCount", risksAt(model, hit).length), model.asides.map(({ aside, group }) => ({ displayName: asideText(texts, aside, group.risks.length), value: "" })));
        case "whole": return headed(texts.say("Risk_whole"), wholeLines(source));
        case "close": case "background": return [];
    }
}

function headed(header: string, lines: readonly TooltipLine[]): readonly TooltipLine[] {
    return lines.map((line, at) => at === 0 ? { ...line, header } : line);
}

type Said = readonly [displayName: string, value: string | undefined];

const told = (lines: readonly Said[]): readonly TooltipLine[] => lines.flatMap(([displayName, value]) => value === undefined || value === "" ? [] : [{ displayName, value }]);

const ASIDE_KEYS: Readonly<Record<Aside, string>> = {
    unscored: "Risk_why_unscored", outside: "Risk_why_outside", closed: "Risk_why_closed", occurred: "Risk_why_occurred", unknownState: "Risk_why_unknownState", repeated: "Risk_why_repeated",
};

/** All that is known of one risk. */
export function riskLines(source: TooltipSource, risk: Risk): readonly TooltipLine[] {
    const { texts, amountOf, dates, model, settings, table } = source;
    const named = (name: "owner" | "reviewed" | "action"): string => texts.say(ROLE_KEYS[name]);
    const range = risk.low !== undefined && risk.high !== undefined && risk.low !== risk.high ? texts.say("Risk_between", { low: amountOf(risk.low), high: amountOf(risk.high) }) : undefined;
    const exposure = risk.exposure === undefined ? undefined : amountOf(risk.exposure);
    const category = risk.category < 0 ? undefined : model.register.categories[risk.category];
    return [
        ...told([
            [texts.say("Risk_beside"), risk.aside && texts.say(ASIDE_KEYS[risk.aside])],
            [texts.say("Risk_residual"), positionText(source, risk.residual)],
            [texts.say("Risk_inherent"), positionText(source, risk.inherent)],
            [texts.say("Risk_target"), positionText(source, risk.target)],
            [texts.say("Risk_before"), positionText(source, risk.previous)],
            [texts.say("Risk_change"), risk.change && changeText(texts, risk.change)],
            [texts.say("Risk_appetite"), risk.isAbove === undefined || settings.riskZones.appetite === "noAppetite" ? undefined : texts.say(risk.isAbove ? "Risk_aboveIt" : "Risk_withinIt")],
            [texts.say("Risk_exposure"), [exposure, range].filter((part) => part !== undefined).join(", ")],
            [texts.say("Role_category"), category],
            [named("owner"), risk.owner],
            [named("action"), actionText(source, risk)],
            [texts.say("Risk_actions"), actionCounts(source, risk)],
            [named("reviewed"), risk.reviewed === undefined ? undefined : dates.day(risk.reviewed)],
        ]),
        ...levelLines(source, table, risk),
        ...(settings.tooltips.fields ? ownFields(source, risk) : []),
    ];
}

const ROLE_KEYS = { owner: "Role_owner", reviewed: "Role_reviewed", action: "Role_action" } as const;

function actionCounts({ texts }: TooltipSource, { openActions, overdueActions, closedActions }: Risk): string {
    return [
        openActions === undefined ? undefined : texts.sayCount("Risk_actionsOpen", openActions),
        overdueActions === undefined ? undefined : texts.sayCount("Risk_actionsLate", overdueActions),
        closedActions === undefined ? undefined : texts.sayCount("Risk_actionsClosed", closedActions),
    ].filter((part) => part !== undefined).join(", ");
}

/** The project of a risk, and what the project belongs to. */
function levelLines(source: TooltipSource, table: PortfolioTable, { row }: Risk): readonly TooltipLine[] {
    return told(table.levels.map(({ name, values, format }): Said => [name, written(source, values[row], format)]));
}

function ownFields(source: TooltipSource, { row }: Risk): readonly TooltipLine[] {
    return told(source.table.tooltips.map(({ name, values, format, formatOf }): Said => [name, written(source, values[row], formatOf?.(row) ?? format)]));
}

function written({ texts, dates }: TooltipSource, value: unknown, format: string | undefined): string | undefined {
    return fieldText(value, format, { locale: texts.locale, number: texts.number, day: dates.day });
}

function cellLines(source: TooltipSource, cell: Cell): readonly TooltipLine[] {
    const { texts, model, settings } = source;
    const { risks } = model.cells[cellIndex(model.matrix, cell)];
    const bounds = (name: "likelihood" | "impact"): Said => [axisTitle(name, settings, texts), withBounds(model.matrix[name][cell[name] - 1].label, boundsText(model.matrix[name][cell[name] - 1], model.matrix[name], source))];
    return [...told([[texts.say("Risk_zone"), standingOf(source, cell)], bounds("likelihood"), bounds("impact")]), ...groupLines(source, risks)];
}

const withBounds = (label: string, bounds: string | undefined): string => bounds === undefined ? label : `${label} (${bounds})`;

function groupLines(source: TooltipSource, risks: readonly Risk[]): readonly TooltipLine[] {
    const { texts, settings } = source;
    const above = risks.filter(({ isAbove: is }) => is === true).length;
    return [
        ...told([
            [texts.say("Risk_risks"), groupText(source, groupIn(source.model.register.columns.exposures.value, risks))],
            [texts.say("Risk_aboveShort"), settings.riskZones.appetite === "noAppetite" || risks.length === 0 ? undefined : texts.number(above)],
        ]),
        ...namesLines(source, risks),
    ];
}

/** The first of many by name, and how many more there are. */
function namesLines({ texts, amountOf }: TooltipSource, risks: readonly Risk[]): readonly TooltipLine[] {
    const more = risks.length - MOST_NAMED;
    return [
        ...risks.slice(0, MOST_NAMED).map((risk) => ({ displayName: riskName(risk), value: risk.exposure === undefined ? "" : amountOf(risk.exposure) })),
        ...(more > 0 ? [{ displayName: texts.sayCount("Risk_moreRisks", more), value: "" }] : []),
    ];
}

function wholeLines(source: TooltipSource): readonly TooltipLine[] {
    const { model: { figures, whole }, texts, amounts, settings } = source;
    return told([
        [texts.say("Risk_risks"), groupText(source, whole)],
        [texts.say("Risk_aboveShort"), settings.riskZones.appetite === "noAppetite" ? undefined : texts.number(figures.above)],
        [texts.say("Risk_change"), figures.aboveChange === undefined ? undefined : changeFact(texts, figures.aboveChange)],
        [texts.say("Risk_byBounds"), figures.low === undefined || figures.high === undefined ? undefined : texts.say("Risk_between", { low: amounts.amount(figures.low), high: amounts.amount(figures.high) })],
        [texts.say("Risk_concentration"), figures.concentration === undefined ? undefined : amounts.percent(figures.concentration)],
        [texts.say("Risk_overdueShort"), figures.overdue === undefined ? undefined : texts.number(figures.overdue)],
    ]);
}

/** A cell in a sentence, for those who do not see it. */
export function cellSentence(source: TooltipSource, cell: Cell): string {
    const { model, texts } = source;
    const group = model.cells[cellIndex(model.matrix, cell)];
    const standing = standingOf(source, cell);
    if (group.risks.length === 0) return texts.say("Risk_cellEmpty", { cell: cellName(model.matrix, cell), standing });
    const names = group.risks.slice(0, MOST_NAMED).map(riskName).join(", ");
    const more = group.risks.length - MOST_NAMED;
    return texts.say("Risk_cell", { cell: cellName(model.matrix, cell), standing, group: groupText(source, group), names: more > 0 ? texts.sayCount("Risk_andMore", more, { first: names }) : names });
}
