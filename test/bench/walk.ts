import { type Random } from "./random";

const worst = 4;
const exemptShare = 0.03;
const missingShare = 0.03;
const stayShare = 0.82;

const firstLevel = (random: number): number => {
    if (random < 0.42) return 1;
    if (random < 0.75) return 2;
    return random < 0.92 ? 3 : worst;
};

const neighbour = (level: number, random: number): number => {
    if (level === 1) return 2;
    if (level === worst) return worst - 1;
    return random < 0.5 ? level - 1 : level + 1;
};

/** A level that mostly stays, or else moves by one step; a report that fails to come in leaves it as it was. */
const reported = (length: number, random: Random): string[] => {
    const statuses: string[] = [];
    for (let level = firstLevel(random()); statuses.length < length; level = random() < stayShare ? level : neighbour(level, random())) {
        statuses.push(random() < missingShare ? "missing" : String(level));
    }
    return statuses;
};

/** The statuses of one project, period by period; a few projects are exempt throughout. */
export const walk = (length: number, random: Random): string[] =>
    random() < exemptShare ? Array.from({ length }, () => "exempt") : reported(length, random);
