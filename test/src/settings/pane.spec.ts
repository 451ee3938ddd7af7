import * as fc from "fast-check";
import type powerbi from "powerbi-visuals-api";
import capabilities from "../../../capabilities.json";
import { makePane, Pane } from "../../../src/settings/pane";
import type { HeatmapFacts, PaneFacts, RiskFacts } from "../../../src/settings/paneFacts";
import * as settings from "../../../src/settings/settings";
import en from "../../../stringResources/en-US/resources.resjson";
import fr from "../../../stringResources/fr-FR/resources.resjson";
import { expectAlways } from "../domain/property";
import { DEFAULTS } from "./defaults";
import { keysAsTexts, viewOf } from "./localization";

interface Property {
    readonly displayNameKey: string;
    readonly type: { readonly bool?: boolean; readonly numeric?: boolean; readonly text?: boolean; readonly fill?: object; readonly formatting?: object; readonly enumeration?: readonly { readonly value: string; readonly displayNameKey: string }[] };
}

/** What readers did is kept beside the settings, and shown in no pane. */
const UNSEEN = "state";
const objects = Object.fromEntries(Object.entries(capabilities.objects).filter(([name]) => name !== UNSEEN)) as unknown as Readonly<Record<string, { readonly displayNameKey: string; readonly properties: Readonly<Record<string, Property>> }>>;
/** Sentences of the visual, which a report does not keep. */
const isTold = (object: string, name: string): boolean => object === "riskChecks" && name !== "show";
const all = Object.entries(objects).flatMap(([object, { properties: own }]) => Object.entries(own).map(([name, property]) => ({ object, name, property })));
const properties = all.filter(({ object, name }) => !isTold(object, name));

const read = (chosen?: unknown): settings.Settings => makePane(keysAsTexts).read(chosen === undefined ? undefined : viewOf(chosen));
const valueOf = (all: settings.Settings, object: string, name: string): unknown => (all as unknown as Record<string, Record<string, unknown>>)[object][name];

/** A choice as the host keeps it. */
const stored = ({ type }: Property, chosen: string | number | boolean): unknown => (type.fill === undefined ? chosen : { solid: { color: chosen } });

/** A choice that is not the default one. */
function otherChoice(object: string, name: string, { type }: Property): string | number | boolean {
    const initial = valueOf(DEFAULTS, object, name);
    if (type.fill !== undefined) return "#12AB9F";
    if (type.formatting !== undefined) return "Georgia, serif";
    if (type.bool === true) return initial !== true;
    if (type.text === true) return "Bon; Mauvais";
    return type.enumeration?.find(({ value }) => value !== initial)?.value ?? (initial === 5 ? 6 : { minWidth: 60, maxWidth: 200, height: 40, fontSize: 12 }[name] ?? 5);
}

describe("the author's choices", () => {
    it("are the defaults where nothing was chosen", () => {
        expect(read()).toEqual(DEFAULTS);
        for (const none of [{}, null, { scale: {} }, { scale: null }, { unknown: { kind: "rag" } }]) expect(read(none)).toEqual(DEFAULTS);
    });

    it("are read from every property that the host offers, and from nothing else", () => {
        const read = properties.map(({ object, name }) => `${object}.${name}`).sort();
        const kept = Object.entries(DEFAULTS).flatMap(([object, own]) => Object.keys(own as object).map((name) => `${object}.${name}`)).sort();
        expect(kept).toEqual(read);
    });

    for (const { object, name, property } of properties) {
        it(`follow ${object}.${name}`, () => {
            const chosen = otherChoice(object, name, property);
            const context = name === "cadenceDays" ? { cadence: "days" } : {};
            expect(valueOf(DEFAULTS, object, name)).not.toBe(chosen);
            expect(valueOf(read({ [object]: { ...context, [name]: stored(property, chosen) } }), object, name)).toBe(chosen);
        });
    }

    it("change nothing but the property that was chosen", () => {
        for (const { object, name, property } of properties.filter((one) => one.name !== "cadence" && one.name !== "cadenceDays")) {
            const chosen = otherChoice(object, name, property);
            const expected = { ...DEFAULTS, [object]: { ...DEFAULTS[object as keyof settings.Settings], [name]: chosen } };
            expect(read({ [object]: { [name]: stored(property, chosen) } })).withContext(`${object}.${name}`).toEqual(expected);
        }
    });

    it("offer in every list exactly what the settings know", () => {
        const lists: Readonly<Record<string, readonly string[]>> = {
            columnKind: settings.COLUMN_KINDS, kind: settings.SCALE_KINDS, palette: settings.PALETTES, polarity: settings.POLARITIES, icons: settings.ICON_SETS, rotation: settings.ROTATIONS, source: settings.TREND_SOURCES,
            cadence: settings.CADENCES, reference: settings.REFERENCES, rule: settings.ROLL_UPS, position: settings.EDGES,
            total: settings.TOTALS, content: settings.CELL_CONTENTS, density: settings.DENSITIES, arrows: settings.ARROWS, direction: settings.DIRECTIONS,
            "risk.mode": settings.RISK_MODES, "risk.order": settings.RISK_ORDERS, "riskBubbles.arrows": settings.RISK_ARROWS, "riskList.position": settings.LIST_POSITIONS,
            orientation: settings.RISK_ORIENTATIONS, scales: settings.RISK_SCALES, likelihoodReading: settings.NUMBER_READINGS, impactReading: settings.NUMBER_READINGS,
            "riskZones.rule": settings.ZONE_RULES, appetite: settings.APPETITE_RULES, size: settings.RISK_SIZES,
            mode: settings.VIEW_MODES, form: settings.BURN_FORMS, input: settings.AMOUNT_INPUTS, method: settings.LANDING_METHODS, scope: settings.BUDGET_SCOPES, order: settings.BURN_ORDERS, unit: settings.AMOUNT_UNITS,
            sort: settings.ROW_SORTS, groupSort: settings.GROUP_SORTS, shown: settings.ROWS_SHOWN, cell: settings.CELL_ZONES,
        };
        const offered = properties.filter(({ property }) => property.type.enumeration !== undefined);
        const listOf = (object: string, name: string): string => object === "riskMatrix" ? "cell" : `${object}.${name}` in lists ? `${object}.${name}` : name;
        expect([...new Set(offered.map(({ object, name }) => listOf(object, name)))].sort()).toEqual(Object.keys(lists).sort());
        for (const { object, name, property } of offered) {
            expect(property.type.enumeration?.map(({ value }) => value).sort()).withContext(`${object}.${name}`).toEqual([...lists[listOf(object, name)]].sort());
        }
    });

    it("read any value of the wrong kind as the default", () => {
        for (const { object, name, property } of properties) {
            const wrong = property.type.bool === true ? ["yes", 1, {}] : property.type.numeric === true ? ["12", NaN, Infinity, true, {}] : property.type.text === true ? [5, true, {}] : property.type.formatting !== undefined ? ["", "url(#a); color: red", 5, {}] : property.type.fill !== undefined ? ["#FFFFFF", 5, { solid: {} }, { solid: { color: "url(#a)" } }, { solid: { color: 7 } }] : ["nonsense", 3, {}, true];
            for (const value of wrong) expect(read({ [object]: { [name]: value } })).withContext(`${object}.${name} ${typeof value}`).toEqual(DEFAULTS);
        }
    });

    it("are readable whatever a report holds", () => {
        const anyObject = (object: string): fc.Arbitrary<unknown> => fc.record(Object.fromEntries(Object.keys(objects[object].properties).map((name) => [name, fc.anything()])), { requiredKeys: [] });
        const any = fc.record(Object.fromEntries(Object.keys(objects).map((object) => [object, anyObject(object)])), { requiredKeys: [] });
        expectAlways(fc.property(any, (chosen) => {
            const { cells, headers, view, staleness, scale } = read(chosen);
            return cells.minWidth >= 24 && cells.minWidth <= cells.maxWidth && cells.maxWidth <= 400 && cells.height >= 24 && cells.gap >= 0 && cells.gap <= 8
                && headers.fontSize >= 7 && headers.fontSize <= 24 && headers.rowWidth >= 0 && Number.isInteger(view.openLevels)
                && staleness.cadenceDays >= 1 && staleness.staleAfter >= 1 && settings.SCALE_KINDS.includes(scale.kind) && typeof scale.customLevels === "string";
        }));
    });

    it("of one report leave no trace in the next", () => {
        const pane = makePane(keysAsTexts);
        pane.read(viewOf({ scale: { kind: "rag" }, trend: { show: false } }));
        expect(pane.read(viewOf({}))).toEqual(DEFAULTS);
        expect(pane.read(undefined)).toEqual(DEFAULTS);
    });
});

describe("numbers out of range", () => {
    const numbers: readonly (readonly [string, string, number, number])[] = [
        ["risk", "reviewDays", 1, 1000], ["riskZones", "count", 2, 5], ["riskZones", "line3", -1, 7], ["riskBubbles", "cluster", 0, 1000], ["view", "openLevels", 0, 10], ["cells", "minWidth", 24, 200], ["cells", "maxWidth", 32, 400], ["cells", "height", 24, 80], ["cells", "gap", 0, 8],
        ["headers", "fontSize", 7, 24], ["headline", "fontSize", 0, 32], ["legend", "fontSize", 0, 32], ["headers", "rowWidth", 0, 600], ["headers", "indent", 0, 40], ["trend", "back", 1, 24], ["staleness", "staleAfter", 1, 24],
    ];

    for (const [object, name, least, most] of numbers) {
        it(`read as the nearest end for ${object}.${name}`, () => {
            expect(valueOf(read({ [object]: { [name]: -1e9 } }), object, name)).toBe(least);
            expect(valueOf(read({ [object]: { [name]: 1e9 } }), object, name)).toBe(most);
        });
    }

    it("read as the nearest end for the days of an own cycle", () => {
        const days = (cadenceDays: number): number => read({ staleness: { cadence: "days", cadenceDays } }).staleness.cadenceDays;
        expect([days(0), days(-5), days(1e6), days(10)]).toEqual([1, 1, 3660, 10]);
    });

    it("let no cell be narrower at most than at least", () => {
        const { cells } = read({ cells: { minWidth: 150, maxWidth: 50 } });
        expect([cells.minWidth, cells.maxWidth]).toEqual([150, 150]);
    });

    it("let open levels be whole", () => {
        expect([1.4, 1.6].map((openLevels) => read({ view: { openLevels } }).view.openLevels)).toEqual([1, 2]);
    });
});

describe("the cycle of reports", () => {
    it("has so many days by its name", () => {
        const days = ["weekly", "monthly", "quarterly", "yearly"].map((cadence) => read({ staleness: { cadence } }).staleness.cadenceDays);
        expect(days).toEqual([7, 30, 91, 365]);
    });

    it("passes over an own number of days as long as it has a name", () => {
        expect(read({ staleness: { cadence: "weekly", cadenceDays: 45 } }).staleness.cadenceDays).toBe(7);
    });
});

describe("the formatting pane", () => {
    const HEATMAP: HeatmapFacts = {
        levels: [], states: { notRated: "", exempt: "", reset: "", missing: "", draft: "" }, stateColour: "#605E5C",
        hasLevels: true, hasGroups: true, hasWeight: true, hasTrend: true, hasCollected: true, hasPeriods: true,
    };
    const FACTS: PaneFacts = {
        textColour: "#252423", headlineSize: 10.5, legendSize: 9, hasFields: true, mayDownload: true, burn: undefined, risks: undefined,
        heatmap: HEATMAP,
    };
    const cardsOf = (pane: Pane): powerbi.visuals.FormattingCard[] => pane.formattingModel().cards as powerbi.visuals.FormattingCard[];

    const slicesOf = (chosen: unknown): string[] => {
        const pane = makePane(keysAsTexts);
        pane.read(viewOf(chosen));
        return cardsOf(pane).flatMap((card) => card.groups as powerbi.visuals.FormattingGroup[]).flatMap((group) => (group.slices ?? []) as powerbi.visuals.FormattingSlice[])
            .map((slice) => slice.uid);
    };

    it("has one card for every object that the host offers", () => {
        const pane = makePane(keysAsTexts);
        pane.read(undefined);
        expect(cardsOf(pane).map((card) => card.uid)).toEqual(Object.keys(objects).map((object) => `${object}-card`));
    });

    it("is there before any data has come", () => {
        expect(makePane(keysAsTexts).formattingModel().cards.length).toBe(Object.keys(objects).length);
    });

    it("asks for own levels only where the scale is the author's own", () => {
        expect(slicesOf({})).not.toContain("scale-customLevels");
        expect(slicesOf({ scale: { kind: "rag" } })).not.toContain("scale-customLevels");
        expect(slicesOf({ scale: { kind: "custom" } })).toContain("scale-customLevels");
    });

    it("asks for limits only where the scale is a score, and for a direction only where the levels are numbers", () => {
        expect(slicesOf({})).not.toContain("scale-scoreLimits");
        expect(slicesOf({ scale: { kind: "score" } })).toContain("scale-scoreLimits");
        const kinds = settings.SCALE_KINDS.filter((kind) => slicesOf({ scale: { kind } }).includes("scale-polarity"));
        expect(kinds).toEqual(["weather", "clarity", "inverted"]);
    });

    it("asks for a number of days only where the cycle has no name", () => {
        expect(slicesOf({})).not.toContain("rollup-share");
        expect(slicesOf({})).not.toContain("staleness-cadenceDays");
        expect(slicesOf({ staleness: { cadence: "days" } })).toContain("staleness-cadenceDays");
    });

    it("hides neither what the author chose nor anything else", () => {
        const offered = all.map(({ object, name }) => `${object}-${name}`);
        const risks = { riskScale: { scales: "ownScales" }, riskZones: { rule: "byScore", appetite: "ownLine" } };
        const toggles = ["headline-show", "figures-show", "alerts-show", "trend-show", "staleness-show", "legend-show", "download-show"];
        const shown = new Set([{ kind: "custom" }, { kind: "score" }, { kind: "weather" }].flatMap((scale) => slicesOf({ scale, staleness: { cadence: "days" }, rollup: { rule: "share" }, burn: { scope: "fiscalYear" }, ...risks })));
        expect([...shown].sort()).toEqual(offered.filter((uid) => !toggles.includes(uid)).sort());
    });

    it("shows labels and colours of the levels that there are, and what they are where the author left them", () => {
        const pane = makePane(keysAsTexts);
        pane.read(viewOf({ levels: { colour2: { solid: { color: "#112233" } } } }));
        const levels = [{ label: "Sun", colour: "#308C94" }, { label: "Storm", colour: "#1E003F" }];
        const { cards } = pane.formattingModel({ ...FACTS, heatmap: { ...HEATMAP, levels } }) as { cards: powerbi.visuals.FormattingCard[] };
        const slices = cards.filter(({ uid }) => uid === "levels-card").flatMap(({ groups }) => groups as powerbi.visuals.FormattingGroup[]).flatMap((group) => (group.slices ?? []) as powerbi.visuals.SimpleVisualFormattingSlice[]);
        expect(slices.map(({ uid }) => uid)).toEqual(["levels-label1", "levels-colour1", "levels-label2", "levels-colour2"]);
        const properties = slices.map(({ control }) => control.properties as { readonly value?: unknown; readonly placeholder?: string });
        expect(properties.map(({ placeholder }) => placeholder)).toEqual(["Sun", undefined, "Storm", undefined]);
        expect([properties[1].value, properties[3].value]).toEqual([{ value: "#308C94" }, { value: "#112233" }]);
    });

    it("shows the sizes and colours that texts have where the author chose none, and those that were chosen", () => {
        const pane = makePane(keysAsTexts);
        const valuesOf = (card: string): unknown[] => {
            const { cards } = pane.formattingModel(FACTS) as { cards: powerbi.visuals.FormattingCard[] };
            const slices = cards.filter(({ uid }) => uid === card).flatMap(({ groups }) => groups as powerbi.visuals.FormattingGroup[]).flatMap((group) => (group.slices ?? []) as powerbi.visuals.SimpleVisualFormattingSlice[]);
            return slices.filter(({ uid }) => /fontSize|colour$/.test(uid)).map(({ control }) => (control.properties as { readonly value?: unknown }).value);
        };
        pane.read(undefined);
        expect([valuesOf("headline-card"), valuesOf("legend-card"), valuesOf("headers-card")]).toEqual([[10.5, { value: "#252423" }], [9, { value: "#252423" }], [9, { value: "#252423" }]]);
        pane.read(viewOf({ headline: { fontSize: 3 }, legend: { fontSize: 20, colour: { solid: { color: "#112233" } } } }));
        expect([valuesOf("headline-card"), valuesOf("legend-card")]).toEqual([[3, { value: "#252423" }], [20, { value: "#112233" }]]);
        expect(pane.read(viewOf({ headline: { fontSize: 3 } })).headline.fontSize).toBe(7);
    });

    it("changes nothing of what was chosen by showing it", () => {
        const pane = makePane(keysAsTexts);
        const before = pane.read(viewOf({ scale: { kind: "rag" } }));
        pane.formattingModel(FACTS);
        expect(pane.read(viewOf({ scale: { kind: "rag" } }))).toBe(before);
    });

    it("shows what the author chose", () => {
        const pane = makePane(keysAsTexts);
        pane.read(viewOf({ scale: { kind: "rag" } }));
        expect(JSON.stringify(cardsOf(pane).find(({ uid }) => uid === "scale-card"))).toContain(`"value":{"displayName":"Choice_rag","value":"rag"}`);
    });

    it("has a text in both languages for every card, setting and choice", () => {
        const keys = Object.values(objects).flatMap(({ displayNameKey, properties: own }) => [
            displayNameKey, ...Object.values(own).flatMap(({ displayNameKey: key, type }) => [key, ...(type.enumeration ?? []).map((choice) => choice.displayNameKey)]),
        ]);
        expect(keys.filter((key) => !en[key] || !fr[key])).toEqual([]);
    });
});

describe("the formatting pane of a risk matrix", () => {
    const RISKS: RiskFacts = {
        mode: "residualMode", isByScore: false, likelihoods: ["Rare", "Possible", "Likely"], impacts: ["Minor", "Major", "Severe"], titles: { likelihood: "Likelihood", impact: "Impact" },
        zones: [{ label: "Acceptable", colour: "#308C94" }, { label: "Unacceptable", colour: "#7D0500" }], cells: [[1, 1, 2], [1, 1, 2], [1, 2, 2]], line: [2, 2, 1], scoreLimits: "5",
        hasExposure: true, hasCategory: true, hasPrevious: true, hasTarget: true, hasReviews: true, findings: new Map([["zones", "2 of 2 zones are used."]]),
    };
    const slicesOf = (change: Partial<RiskFacts> = {}, chosen: unknown = {}): powerbi.visuals.SimpleVisualFormattingSlice[] => {
        const pane = makePane(keysAsTexts);
        pane.read(viewOf(chosen));
        const facts: PaneFacts = { textColour: "#252423", headlineSize: 10.5, legendSize: 9, hasFields: true, mayDownload: true, burn: undefined, heatmap: undefined, risks: { ...RISKS, ...change } };
        const { cards } = pane.formattingModel(facts) as { cards: powerbi.visuals.FormattingCard[] };
        return cards.filter(({ uid }) => uid.startsWith("risk")).flatMap(({ groups }) => groups as powerbi.visuals.FormattingGroup[]).flatMap((group) => (group.slices ?? []) as powerbi.visuals.SimpleVisualFormattingSlice[]);
    };
    const uids = (change: Partial<RiskFacts> = {}, chosen: unknown = {}): string[] => slicesOf(change, chosen).map(({ uid }) => uid);

    it("has a slice for each cell that there is, the likeliest and gravest first, by its name", () => {
        const cells = slicesOf().filter(({ uid }) => uid.startsWith("riskMatrix-"));
        expect(cells.map(({ uid }) => uid.slice(-2))).toEqual(["33", "32", "31", "23", "22", "21", "13", "12", "11"]);
        expect([cells[0].displayName, cells[8].displayName]).toEqual(["Likely × Severe", "Rare × Minor"]);
    });

    it("names and colours the zones that there are, and asks for the line only where it is the author's own", () => {
        expect(uids().filter((uid) => /-(?:label|colour)\d/.test(uid))).toEqual(["riskZones-label1", "riskZones-colour1", "riskZones-label2", "riskZones-colour2"]);
        expect(uids().filter((uid) => uid.startsWith("riskZones-line"))).toEqual([]);
        expect(uids({}, { riskZones: { appetite: "ownLine" } }).filter((uid) => uid.startsWith("riskZones-line"))).toEqual(["riskZones-line1", "riskZones-line2", "riskZones-line3"]);
    });

    it("has no cells to choose where the product decides", () => {
        expect(uids({ isByScore: true }).filter((uid) => uid.startsWith("riskMatrix-"))).toEqual([]);
    });

    it("offers nothing that the data do not tell", () => {
        const bare = uids({ hasExposure: false, hasCategory: false, hasPrevious: false, hasTarget: false, hasReviews: false });
        for (const uid of ["riskBubbles-size", "riskBubbles-shapes", "riskBubbles-ghosts", "riskBubbles-targets", "riskCells-values", "risk-reviewDays"]) {
            expect([uids().includes(uid), bare.includes(uid)]).withContext(uid).toEqual([true, false]);
        }
        expect(uids({ mode: "heatMode" }).filter((uid) => uid.startsWith("riskBubbles-"))).toEqual([]);
    });

    it("tells what the checks found, and nothing of those that found nothing to say", () => {
        expect(uids().filter((uid) => uid.startsWith("riskChecks-"))).toEqual(["riskChecks-show", "riskChecks-zones"]);
    });
});
