/** The wells of the visual, in the order in which it lists them. */
export const roles = [
    "levels", "columns", "status", "trend", "collected", "comment", "weight", "order", "tooltips",
] as const;

export type Role = (typeof roles)[number];

export const manyColumns: readonly Role[] = ["levels", "tooltips"];

/** For each column of the file, the well that it goes to, or none. */
export type Mapping = readonly (Role | undefined)[];

const simplify = (text: string): string =>
    text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[^a-z]+/g, " ").trim();

const guesses: readonly (readonly [Role, RegExp])[] = [
    ["status", /\b(status|statut|meteo|weather|level|niveau|rating|rag)\b/],
    ["trend", /\b(trend|tendance|evolution)\b/],
    ["collected", /\b(collected|collecte|entry|saisi|saisie|updated|maj|mise a jour)\b/],
    ["comment", /\b(comment|commentaire|comments|key fact|fait marquant|note)\b/],
    ["weight", /\b(weight|poids|budget|cost|cout|montant|amount)\b/],
    ["order", /\b(order|ordre|sort|tri|rank|rang)\b/],
    ["columns", /\b(period|periode|month|mois|week|semaine|date|dimension)\b/],
    ["levels", /\b(portfolio|portefeuille|directorate|direction|division|pole|programme|program|project|projet)\b/],
];

/** Wells that take one column go to the first that looks like it. */
export function guessMapping(headers: readonly string[]): Mapping {
    const taken = new Set<Role>();
    return headers.map(header => {
        const name = simplify(header);
        const role = guesses.find(([candidate, pattern]) => pattern.test(name) && !taken.has(candidate))?.[0];
        if (role && !manyColumns.includes(role)) taken.add(role);
        return role;
    });
}

/** A well that takes one column lets go of the one it had. */
export function assign(mapping: Mapping, column: number, role: Role | undefined): Mapping {
    const single = role !== undefined && !manyColumns.includes(role);
    return mapping.map((current, index) => {
        if (index === column) return role;
        return single && current === role ? undefined : current;
    });
}

export type MappingGap = "levels" | "status";

/** What is still wanted before anything can be drawn. */
export const mappingGap = (mapping: Mapping): MappingGap | undefined =>
    (["levels", "status"] as const).find(role => !mapping.includes(role));
