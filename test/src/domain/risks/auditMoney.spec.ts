import * as fc from "fast-check";
import { moneyDisagreements, MoneyDisagreements } from "../../../../src/domain/risks/auditMoney";
import { AuditedRisk } from "../../../../src/domain/risks/auditRegister";
import { Cell, zoneOf } from "../../../../src/domain/risks/matrix";
import { standardZones } from "../../../../src/domain/risks/zones";
import { alike, expectAlways } from "../property";
import { cell, matrixOf, ordinal } from "./matrices";

const matrix = matrixOf(standardZones(ordinal(5), ordinal(5), 3));
const risk = (residual: Cell | undefined, value: number | undefined): AuditedRisk =>
    ({ inherent: cell(5, 5), residual, value, openActions: undefined, closedActions: undefined, reviewed: undefined });
const [green, yellow, red] = [cell(1, 1), cell(3, 3), cell(5, 5)];

/** Every pair by itself. */
function allPairs(risks: readonly AuditedRisk[]): MoneyDisagreements {
    let [pairs, reversed] = [0, 0];
    const examples: { milder: number; graver: number; gap: number }[] = [];
    risks.forEach((mild, milder) => {
        let found: { graver: number; value: number } | undefined;
        risks.forEach((grave, graver) => {
            if (mild.residual === undefined || grave.residual === undefined || mild.value === undefined || grave.value === undefined) return;
            if (zoneOf(matrix, mild.residual) >= zoneOf(matrix, grave.residual)) return;
            pairs += 1;
            if (mild.value <= grave.value) return;
            reversed += 1;
            if (found === undefined || grave.value < found.value) found = { graver, value: grave.value };
        });
        if (found !== undefined && mild.value !== undefined) examples.push({ milder, graver: found.graver, gap: mild.value - found.value });
    });
    examples.sort((one, other) => other.gap - one.gap || one.milder - other.milder);
    return { pairs, reversed, examples: examples.map(({ milder, graver }) => ({ milder, graver })) };
}

describe("zones against money", () => {
    it("disagree where a risk in a milder zone is worth more", () => {
        expect(moneyDisagreements([risk(green, 500), risk(yellow, 100), risk(red, 300), risk(yellow, 400)], matrix)).toEqual({
            pairs: 5,
            reversed: 4,
            examples: [{ milder: 0, graver: 1 }, { milder: 3, graver: 2 }],
        });
    });

    it("agree where values are the same, but for dust", () => {
        expect(moneyDisagreements([risk(green, 300), risk(red, 300)], matrix)).toEqual({ pairs: 1, reversed: 0, examples: [] });
        expect(moneyDisagreements([risk(green, 0.1 + 0.2), risk(red, 0.3)], matrix)).toEqual({ pairs: 1, reversed: 0, examples: [] });
    });

    it("have nothing to say within a zone, or without both a residual cell and a value", () => {
        expect(moneyDisagreements([risk(green, 900), risk(cell(1, 2), 1), risk(cell(2, 1), 5)], matrix)).toEqual({ pairs: 0, reversed: 0, examples: [] });
        expect(moneyDisagreements([risk(green, 900), risk(red, undefined), risk(undefined, 1), risk(red, NaN), risk(red, -Infinity)], matrix).pairs).toBe(0);
        expect(moneyDisagreements([], matrix)).toEqual({ pairs: 0, reversed: 0, examples: [] });
    });

    it("take the earlier of risks worth the same", () => {
        expect(moneyDisagreements([risk(green, 5), risk(red, 1), risk(yellow, 1), risk(green, 5)], matrix).examples).toEqual([{ milder: 0, graver: 1 }, { milder: 3, graver: 1 }]);
    });

    it("are counted as pair by pair, though in another way", () => {
        const anyRisk = fc.tuple(fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { nil: undefined, freq: 8 }), fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined, freq: 8 }))
            .map(([ranks, value]) => risk(ranks === undefined ? undefined : cell(...ranks), value));
        expectAlways(fc.property(fc.array(anyRisk, { maxLength: 40 }), (risks) => alike(moneyDisagreements(risks, matrix), allPairs(risks))), 500);
    });

    it("of thousands of risks are counted", () => {
        const many = Array.from({ length: 5000 }, (_, at) => risk(at % 2 === 0 ? green : red, at % 2 === 0 ? 1000 + at : at / 5000));
        const found = moneyDisagreements(many, matrix);
        expect([found.pairs, found.reversed, found.examples.length]).toEqual([2500 * 2500, 2500 * 2500, 2500]);
        expect(found.examples[0]).toEqual({ milder: 4998, graver: 1 });
    });
});
