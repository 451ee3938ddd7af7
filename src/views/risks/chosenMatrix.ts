import { aboveFromLine, aboveFromZone, standardAbove } from "../../domain/risks/appetite";
import { AxisReading, isBounded, readAxis, ReadAxis, RiskAxis } from "../../domain/risks/axis";
import type { RiskMatrix, Zones } from "../../domain/risks/matrix";
import { STANDARD_SCALES, StandardLevel } from "../../domain/risks/standardScales";
import { standardZones, withCatastrophicFloor, zonesByScore } from "../../domain/risks/zones";
import { foldWord } from "../../domain/words";
import { LEVEL_PLACES } from "../../settings/places";
import { CELL_ZONES, Settings } from "../../settings/settings";
import type { Texts } from "../../text/say";

export type AxisName = "likelihood" | "impact";

/** Why there is no matrix: the scales or limits of the formatting pane cannot be read. */
export type MatrixFault =
    | { readonly fault: "axis"; readonly axis: AxisName; readonly why: Extract<ReadAxis, { readonly ok: false }> }
    | { readonly fault: "unbounded"; readonly axis: AxisName }
    | { readonly fault: "scoreLimits"; readonly count: number };

type Chosen = Pick<Settings, "riskScale" | "riskZones" | "riskMatrix">;

/** The matrix that the author chose, with the usual zones and appetite where nothing else was chosen. */
export function chosenMatrix(settings: Chosen, texts: Texts): RiskMatrix | MatrixFault {
    const likelihood = axisOf(settings, "likelihood", texts);
    if ("fault" in likelihood) return likelihood;
    const impact = axisOf(settings, "impact", texts);
    if ("fault" in impact) return impact;
    const zones = zonesOf(settings, likelihood.axis, impact.axis);
    if (zones === undefined) return { fault: "scoreLimits", count: settings.riskZones.count - 1 };
    const floored = settings.riskZones.floor ? withCatastrophicFloor(zones) : zones;
    const { axis: rows } = likelihood;
    const { axis: columns } = impact;
    return { likelihood: rows, impact: columns, zoneCount: settings.riskZones.count, zones: floored, above: aboveOf(settings.riskZones, rows, columns, floored) };
}

export function isMatrixFault(matrix: RiskMatrix | MatrixFault): matrix is MatrixFault {
    return "fault" in matrix;
}

function axisOf({ riskScale }: Chosen, name: AxisName, texts: Texts): { readonly axis: RiskAxis } | MatrixFault {
    const read = ownOrStandard(riskScale, name, texts);
    if (!read.ok) return { fault: "axis", axis: name, why: read };
    const reading: AxisReading = riskScale[`${name}Reading`];
    return reading === "values" && !isBounded(read.axis) ? { fault: "unbounded", axis: name } : { axis: read.axis };
}

function ownOrStandard(riskScale: Settings["riskScale"], name: AxisName, texts: Texts): ReadAxis {
    if (riskScale.scales === "ownScales") return readAxis(riskScale[`${name}Levels`]);
    return { ok: true, axis: STANDARD_SCALES[riskScale.scales][name].map((level) => namedLevel(name, level, texts)) };
}

function namedLevel(name: AxisName, { key, words, bounds }: StandardLevel, texts: Texts): RiskAxis[number] {
    const label = texts.say(key);
    return { label, words: [...new Set([foldWord(label), ...words])], lower: bounds?.[0], upper: bounds?.[1], unit: bounds && (name === "likelihood" ? "ratio" : "amount") };
}

function zonesOf({ riskZones, riskMatrix }: Chosen, likelihood: RiskAxis, impact: RiskAxis): Zones | undefined {
    if (riskZones.rule === "byScore") {
        const limits = scoreLimits(riskZones, likelihood.length * impact.length);
        return limits && zonesByScore(likelihood.length, impact.length, limits);
    }
    return standardZones(likelihood, impact, riskZones.count).map((row, at) => row.map((usual, column) => {
        const own = CELL_ZONES.indexOf(riskMatrix[`cell${LEVEL_PLACES[at]}${LEVEL_PLACES[column]}`]);
        return own <= 0 ? usual : Math.min(own, riskZones.count);
    }));
}

/** The limits as the author wrote them, else at even shares of the greatest product; undefined where they are not that many growing numbers. */
export function scoreLimits({ scoreLimits: text, count }: Pick<Settings["riskZones"], "scoreLimits" | "count">, greatest: number): readonly number[] | undefined {
    if (text.trim() === "") return usualLimits(count, greatest);
    const limits = text.split(/[;\s]+/).filter((word) => word !== "").map((word) => Number(word.replace(",", ".")));
    const isGrowing = limits.every((limit, at) => Number.isFinite(limit) && (at === 0 || limit > limits[at - 1]));
    return limits.length === count - 1 && isGrowing ? limits : undefined;
}

/** Each above the one before; the least product of all is always in the first zone. */
function usualLimits(count: number, greatest: number): readonly number[] {
    const limits: number[] = [];
    for (const share of LEAST_SHARES[count]) limits.push(Math.max(Math.round(greatest * share), (limits.at(-1) ?? 1) + 1));
    return limits;
}

/** On a 5 by 5 matrix of three zones: from a product of 5, and from 15. */
const LEAST_SHARES: Readonly<Record<number, readonly number[]>> = { 2: [0.6], 3: [0.2, 0.6], 4: [0.2, 0.4, 0.6], 5: [0.16, 0.32, 0.48, 0.64] };

function aboveOf(riskZones: Settings["riskZones"], likelihood: RiskAxis, impact: RiskAxis, zones: Zones): RiskMatrix["above"] {
    switch (riskZones.appetite) {
        case "standardAppetite": return standardAbove(likelihood, impact, riskZones.count, zones);
        case "worstZone": return aboveFromZone(zones, riskZones.count);
        case "noAppetite": return zones.map((row) => row.map(() => false));
        case "ownLine": {
            const usual = lineOf(standardAbove(likelihood, impact, riskZones.count, zones));
            return aboveFromLine(impact.length, likelihood.map((_, at) => {
                const own = riskZones[`line${LEVEL_PLACES[at]}`];
                return own < 0 ? usual[at] : own;
            }));
        }
    }
}

/** The greatest impact rank within appetite at each likelihood rank. */
export function lineOf(above: RiskMatrix["above"]): readonly number[] {
    return above.map((row) => {
        const first = row.indexOf(true);
        return first < 0 ? row.length : first;
    });
}
