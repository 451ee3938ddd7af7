import type { Day } from "./day";

const FIXED: readonly (readonly [string, string])[] = [
    ["01-01", "Jour de l'an"], ["05-01", "Fête du travail"], ["05-08", "Victoire de 1945"], ["07-14", "Fête nationale"],
    ["08-15", "Assomption"], ["11-01", "Toussaint"], ["11-11", "Armistice de 1918"], ["12-25", "Noël"],
];

/** Days from Easter Sunday. */
const MOVABLE: readonly (readonly [number, string])[] = [[1, "Lundi de Pâques"], [39, "Ascension"], [50, "Lundi de Pentecôte"]];

/** Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher: days after 21 March. */
function easterAfterEquinox(year: number): number {
    const [golden, century] = [year % 19, Math.floor(year / 100)];
    const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
    const moon = (leap + 19 * golden + 15) % 30;
    const epact = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
    const weekday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
    return epact - weekday + 7;
}

function dayOf(year: number, month: number, day: number): Day {
    return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

const names = new Map<number, ReadonlyMap<Day, string>>();

function namesOf(year: number): ReadonlyMap<Day, string> {
    const known = names.get(year);
    if (known) return known;
    const sunday = 21 + easterAfterEquinox(year);
    const made = new Map<Day, string>([
        ...FIXED.map(([day, name]): [Day, string] => [`${year}-${day}`, name]),
        ...MOVABLE.map(([days, name]): [Day, string] => [dayOf(year, 3, sunday + days), name]),
    ]);
    names.set(year, made);
    return made;
}

/** The name of the French public holiday of a day; undefined on other days. */
export function holidayOn(day: Day): string | undefined {
    return namesOf(Number(day.slice(0, 4))).get(day);
}
