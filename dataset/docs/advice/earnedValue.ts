import type { Bilingual } from "../read/tableTexts";

export const EARNED_VALUE_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["E01", {
        en: "It is the plan, to be read against earned value (E02) at the same closing. A project without planned value has no "
            + "approved baseline: get one before judging its delay.",
        fr: "C'est le plan, à lire face à la valeur acquise (E02) à la même clôture. Un projet sans valeur planifiée n'a pas de "
            + "référence approuvée : l'obtenir avant de juger son retard.",
    }],
    ["E02", {
        en: "Ask how progress is measured: by deliverables accepted, not by time spent. A value that rises by the same step each month "
            + "is a declaration, not a measure.",
        fr: "Demander comment l'avancement est mesuré : par livrables acceptés et non par temps passé. Une valeur qui monte du même "
            + "pas chaque mois est une déclaration et non une mesure.",
    }],
    ["E03", {
        en: "It is taken at the last closing of each project, so that it can be set against earned value; it may be less recent than "
            + "the actual cost (B04). Do not compare the two totals.",
        fr: "Il est pris à la dernière clôture de chaque projet pour être mis face à la valeur acquise ; il peut être moins récent que "
            + "le réalisé (B04). Ne pas comparer les deux totaux.",
    }],
    ["E04", {
        en: "Below 0, the work done costs more than planned. Sort by amount to find where the money goes, and use the ratio (E06) to "
            + "compare projects of different sizes.",
        fr: "Sous 0, le travail fait coûte plus que prévu. Trier par montant pour voir où part l'argent, et utiliser le ratio (E06) "
            + "pour comparer des projets de tailles différentes.",
    }],
    ["E05", {
        en: "Below 0, work is late, told in money. Trust it in the first two thirds of the project only; later take the variance in "
            + "time (E16), as this one goes back to 0 even for a late project.",
        fr: "Sous 0, les travaux sont en retard, exprimé en euros. S'y fier dans les deux premiers tiers du projet seulement ; ensuite "
            + "prendre l'écart en durée (E16), car celui-ci revient à 0 même pour un projet en retard.",
    }],
    ["E06", {
        en: "Look for the work packages that cost most against what they earn: rework, a day rate above plan, a scope that grew "
            + "unpaid. The index seldom recovers by itself after a third of the project; have the landing revised accordingly.",
        fr: "Chercher les lots qui coûtent le plus au regard de ce qu'ils rapportent : reprises, tarif au-dessus du plan, périmètre "
            + "élargi sans budget. L'indice se redresse rarement seul passé le premier tiers du projet ; faire réviser l'atterrissage en "
            + "conséquence.",
    }],
    ["E07", {
        en: "Ask which deliverables are late and whether they lie on the critical path. Before adding people, check whether the team "
            + "waits for a decision or a supplier; past 70 % of progress, use E16 instead.",
        fr: "Demander quels livrables sont en retard et s'ils sont sur le chemin critique. Avant d'ajouter des personnes, vérifier si "
            + "l'équipe attend une décision ou un fournisseur ; au-delà de 70 % d'avancement, utiliser plutôt E16.",
    }],
    ["E08", {
        en: "It supposes that the trouble is over: take it as the low edge, and only when the cause has really been removed. Ask for "
            + "the proof.",
        fr: "Elle suppose que la difficulté est derrière : la prendre comme borne basse, et seulement si la cause a vraiment disparu. "
            + "En demander la preuve.",
    }],
    ["E09", {
        en: "It extends what has been observed, and is the one to quote by default. If the landing told by the project (B08) is well "
            + "below, ask what will change in its way of working.",
        fr: "Elle prolonge ce qui a été observé et c'est celle à citer par défaut. Si l'atterrissage annoncé (B08) est nettement en "
            + "dessous, demander ce qui va changer dans la façon de travailler.",
    }],
    ["E10", {
        en: "It is the high edge, for a project whose end date cannot move: being late will be paid for too. Use it to size a "
            + "contingency, not as a forecast.",
        fr: "C'est la borne haute, pour un projet dont la date de fin ne peut bouger : le retard se paiera aussi. L'utiliser pour "
            + "dimensionner une provision et non comme prévision.",
    }],
    ["E11", {
        en: "Set it against E08 to E10. Inside the range, it is plausible; below E08 it counts on a miracle, above E10 something is "
            + "known that earned value does not show: in both cases, ask.",
        fr: "La confronter à E08, E09 et E10. Dans la fourchette, elle est plausible ; sous E08, elle compte sur un miracle, au-dessus "
            + "de E10, on sait quelque chose que la valeur acquise ne montre pas : dans les deux cas, demander.",
    }],
    ["E12", {
        en: "Compare it with what is left to complete by the project's own count (B07). A large difference means that one of the two, "
            + "progress or re-estimate, is out of date.",
        fr: "Le comparer au reste à faire du projet (B07). Une forte différence signifie que l'un des deux, avancement ou "
            + "réestimation, n'est plus à jour.",
    }],
    ["E13", {
        en: "Below 0, the baseline will not be enough at the present cost performance. Set it beside the variance told by the project "
            + "(B09): the larger overrun is the one to prepare for.",
        fr: "Sous 0, la référence ne suffira pas à la performance actuelle. La mettre à côté de l'écart annoncé (B09) : c'est au plus "
            + "gros dépassement qu'il faut se préparer.",
    }],
    ["E14", {
        en: "The rest of the work would have to be cheaper than what has been done so far; above 1.1 few teams manage it. Have the "
            + "budget at completion revised, or the scope cut, instead of asking for an effort. A blank with work left means that the "
            + "budget is already spent.",
        fr: "Le reste du travail devrait coûter moins que ce qui a été fait ; au-dessus de 1,1, peu d'équipes y parviennent. Faire "
            + "réviser le budget à terminaison ou réduire le périmètre plutôt que demander un effort. Un vide avec du travail restant "
            + "signifie que le budget est déjà dépensé.",
    }],
    ["E15", {
        en: "Read it against the months elapsed: eight months earned after ten elapsed are two months late. Over several projects it "
            + "uses summed curves, so that large projects dominate; check each before speaking of the portfolio.",
        fr: "La lire face aux mois écoulés : huit mois acquis après dix écoulés font deux mois de retard. Sur plusieurs projets, elle "
            + "repose sur les courbes sommées où les gros dominent ; vérifier chacun avant de parler du portefeuille.",
    }],
    ["E16", {
        en: "Translate it into weeks late for the committee, and ask for a recovery plan which names the deliverables that move. If "
            + "the end date is kept at a pace below 0.9, have the date moved or the scope cut rather than hoping.",
        fr: "Le traduire en semaines de retard pour le comité et demander un plan de rattrapage qui nomme les livrables déplacés. Si "
            + "la date de fin est maintenue à un rythme inférieur à 0,9, faire bouger la date ou réduire le périmètre plutôt qu'espérer.",
    }],
    ["E17", {
        en: "The pace needed to finish on time is out of reach: announce the estimated duration as the new forecast, with its effect "
            + "on the dependent projects. Only a smaller scope or a parallel team brings it back.",
        fr: "Le rythme nécessaire pour finir à l'heure est hors de portée : annoncer la durée estimée comme nouvelle prévision, avec "
            + "son effet sur les projets dépendants. Seuls un périmètre réduit ou une équipe en parallèle la ramènent.",
    }],
]);
