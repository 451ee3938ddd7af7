import * as fc from "fast-check";
import { ALERTS, type Alert, type AlertName } from "../../../../src/domain/burn/alerts";
import type { AmountUnit } from "../../../../src/settings/settings";
import { alertText } from "../../../../src/views/burn/alertTexts";
import { amountAxis } from "../../../../src/views/burn/amountAxis";
import { type AmountTexts, amountTexts } from "../../../../src/views/common/amounts";
import { expectAlways } from "../../domain/property";
import { english, french } from "../../text/texts";

const plainly = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const written = (largest: number, unit: AmountUnit = "autoUnit", texts = english, decimals = 2, name = ""): AmountTexts => amountTexts({ unit, name, decimals }, largest, "€", texts);

describe("an amount", () => {
    it("is written in the unit of the largest of its picture", () => {
        const of = (largest: number): string => plainly(written(largest).amount(largest));
        expect([of(950), of(9_999), of(10_000), of(999_999), of(1_000_000), of(12_440_000), of(3_200_000_000)]).toEqual(["950 €", "9,999 €", "10 k€", "1,000 k€", "1 M€", "12.4 M€", "3,200 M€"]);
    });

    it("has as many decimals as tell budgets of its size apart, and no more than the author allows", () => {
        const of = (largest: number, decimals?: number): string => plainly(written(largest, "autoUnit", english, decimals).amount(largest));
        expect([of(1_151_000), of(12_440_000), of(208_333_000), of(1_151_000, 1), of(1_151_000, 0)]).toEqual(["1.15 M€", "12.4 M€", "208.3 M€", "1.2 M€", "1 M€"]);
        expect(plainly(written(12e6, "millions", english, 3).amount(1_151_400))).toBe("1.151 M€");
    });

    it("goes into the next smaller unit where it would be next to nothing, unless the author chose one", () => {
        const { amount } = written(12e6);
        expect([amount(100_000), amount(99_999), amount(999), amount(0)].map(plainly)).toEqual(["0.1 M€", "100 k€", "999 €", "0 M€"]);
        expect(plainly(written(12e6, "millions").amount(30_000))).toBe("0.03 M€");
        expect(plainly(written(12e6, "thousands").amount(30_000))).toBe("30 k€");
    });

    it("has a real minus, a plus where asked for, and no sign of nothing", () => {
        const { amount, signed, bare } = written(5e6);
        expect([amount(-2.5e6), signed(2.5e6), signed(-2.5e6), signed(0), bare(-1)].map(plainly)).toEqual(["−2.5 M€", "+2.5 M€", "−2.5 M€", "±0 M€", "0.00"]);
    });

    it("is written in French", () => {
        const { amount, percent, signedPercent } = written(12.4e6, "autoUnit", french);
        expect([amount(12.4e6), percent(0.62), signedPercent(-0.051), amount(1_234_000_000)].map(plainly)).toEqual(["12,4 M€", "62 %", "−5,1 %", "1 234 M€"]);
    });

    it("has the name that the author gives its unit, apart from its prefix where it has several letters", () => {
        expect(plainly(written(25_000, "autoUnit", english, 1, "p-d").amount(25_000))).toBe("25 k p-d");
        expect(plainly(amountTexts({ unit: "ones", name: "", decimals: 0 }, 50, undefined, english).amount(12))).toBe("12");
    });

    it("is never written as something that is no number, whatever it is", () => {
        const asked = fc.record({ largest: fc.double({ min: 0, max: 1e18, noNaN: true }), value: fc.double({ min: -1e18, max: 1e18, noNaN: true }), unit: fc.constantFrom<AmountUnit>("autoUnit", "ones", "thousands", "millions"), decimals: fc.integer({ min: 0, max: 5 }) });
        expectAlways(fc.property(asked, ({ largest, value, unit, decimals }) => {
            const { amount, signed, bare, percent } = written(largest, unit, english, decimals);
            return [amount(value), signed(value), bare(value), percent(value / 1e9)].every((text) => /\d/.test(text) && !/NaN|∞|-|−0(?![.\d])/.test(text));
        }), 300);
    });
});

describe("the labels of an axis of amounts", () => {
    it("differ from each other, however little it spans", () => {
        const asked = fc.record({ least: fc.double({ min: -1e9, max: 0, noNaN: true }), most: fc.double({ min: 1, max: 1e9, noNaN: true }), height: fc.integer({ min: 40, max: 900 }) });
        expectAlways(fc.property(asked, ({ least, most, height }) => {
            const { ticks, step } = amountAxis(least, most, height);
            const { tick } = written(Math.max(-least, most));
            return new Set(ticks.map((one) => tick(one, step))).size === ticks.length;
        }), 300);
    });
});

describe("an alert", () => {
    const amounts = written(12e6);
    const all: Readonly<Record<AlertName, readonly [amount: number | undefined, words: string, paroles: string]>> = {
        landingOver: [600_000, "Landing 0.6 M€ above the budget", "Atterrissage supérieur de 0,6 M€ au budget"],
        overCommitted: [50_000, "Committed 50 k€ above the budget", "Engagé supérieur de 50 k€ au budget"],
        shortRunway: [2.46, "Money for 2.5 months, less than is left to go", "Budget pour 2,5 mois, moins que la durée restante"],
        aheadOfProgress: [0.123, "Spending 12.3 points ahead of progress", "Dépense en avance de 12,3 points sur l'avancement"],
        missingClosing: [2, "2 closings missing", "2 arrêtés manquants"],
        flatForecast: [undefined, "Forecast unchanged in bad weather", "Prévision inchangée par mauvais temps"],
        underspend: [0.2, "Spending 20 points behind the plan", "Consommation en retard de 20 points sur le plan"],
        hockeyStick: [0.45, "45 % of the forecast falls in its last two periods", "45 % de la prévision porte sur les deux dernières périodes"],
    };

    it("says what is the matter and how much, each in both languages", () => {
        for (const name of ALERTS) {
            const [amount, words, paroles] = all[name];
            const alert: Alert = { name, severity: "watch", amount };
            expect(plainly(alertText(alert, { texts: english, amounts }))).toBe(words);
            expect(plainly(alertText(alert, { texts: french, amounts: written(12e6, "autoUnit", french) }))).toBe(paroles);
        }
    });

    it("says of money that is gone that it is gone, and one closing in the singular", () => {
        expect(alertText({ name: "shortRunway", severity: "bad", amount: -1.5 }, { texts: english, amounts })).toBe("Budget overspent");
        expect(alertText({ name: "missingClosing", severity: "watch", amount: 1 }, { texts: english, amounts })).toBe("1 closing missing");
    });
});
