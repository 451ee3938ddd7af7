import type { Bilingual } from "../read/tableTexts";

export const MILESTONE_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["J01", {
        en: "Ask for the cause and for the next milestones that move with this one, then have one date accepted by the sponsor. For an "
            + "overdue milestone that nobody replanned, ask for a date today: counting days is no plan.",
        fr: "Demander la cause et les jalons suivants qui bougent avec celui-ci, puis faire accepter une date par le commanditaire. "
            + "Pour un jalon échu que personne n'a replanifié, exiger une date aujourd'hui : compter les jours n'est pas un plan.",
    }],
    ["J02", {
        en: "It is the freshest alarm: the date moved within the period. Call before the committee, learn what happened, and warn the "
            + "teams that depend on the milestone.",
        fr: "C'est l'alerte la plus fraîche : la date a bougé dans la période. Appeler avant le comité, comprendre ce qui s'est passé "
            + "et prévenir les équipes qui dépendent du jalon.",
    }],
    ["J03", {
        en: "Separate the milestones that were late from those that are not yet reached. If most miss by a few days, the plan has no "
            + "margin; if a few miss by months, treat these projects alone.",
        fr: "Séparer les jalons tenus en retard de ceux qui ne sont pas atteints. Si la plupart manquent de quelques jours, le plan "
            + "n'a pas de marge ; si quelques-uns manquent de plusieurs mois, ne traiter que ces projets.",
    }],
    ["J04", {
        en: "For each one, choose among three: it is reached and the tool must be updated, it gets a new date with a reason, or it is "
            + "cancelled. The list must be empty at the end of the review.",
        fr: "Pour chacun, choisir entre trois issues : il est atteint et l'outil doit être mis à jour, il reçoit une nouvelle date "
            + "motivée, ou il est annulé. La liste doit être vide à la fin de la revue.",
    }],
    ["J05", {
        en: "Use the nearest column to prepare the next committee and the others to spot months in which too much lands at once. Ask "
            + "the owners of the coming 30 days whether anything is still missing.",
        fr: "Utiliser la colonne la plus proche pour préparer le prochain comité, les autres pour repérer les mois où tout arrive "
            + "ensemble. Demander aux porteurs des 30 prochains jours s'il manque encore quelque chose.",
    }],
    ["J06", {
        en: "At 1 or more, the date moves as fast as time passes: the milestone never comes nearer. Stop accepting small slips, have "
            + "the remaining work re-planned from scratch and its first step followed each week.",
        fr: "À 1 ou plus, la date recule aussi vite que le temps passe : le jalon n'approche jamais. Ne plus accepter de petits "
            + "reports, faire replanifier à neuf le reste à faire et suivre sa première étape chaque semaine.",
    }],
    ["J07", {
        en: "Find the projects that carry the drift: being a ratio of sums, long ones weigh most. Compare with the budget drift (B22); "
            + "a project that is late but not dearer usually waits for people.",
        fr: "Trouver les projets qui portent la dérive : sur des sommes, les longs pèsent le plus. Comparer à la dérive budgétaire "
            + "(B22) ; un projet en retard mais pas plus cher attend en général des ressources.",
    }],
    ["J08", {
        en: "Fewer milestones are reached than the plan set. Check first that those reached were recorded; then look at the blocked "
            + "work, and reduce what is under way at the same time before asking for more.",
        fr: "Moins de jalons sont atteints que le plan n'en prévoyait. Vérifier d'abord que les jalons atteints ont été saisis ; puis "
            + "regarder les travaux bloqués, et réduire ce qui est mené de front avant d'en demander plus.",
    }],
]);
