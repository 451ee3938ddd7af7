import type { Bilingual } from "../read/tableTexts";

/** Where a definition could have been another one: what was chosen, and the indicators that it touches. */
export interface Choice extends Bilingual {
    readonly codes: readonly string[];
}

function choice(codes: string, en: string, fr: string): Choice {
    return { codes: codes.split(" "), en, fr };
}

export const CHOICES: readonly Choice[] = [
    choice("M01", "The level is that of the last published report at or before the as-of date; a draft does not count.",
        "Le niveau est celui du dernier rapport publié à la date de lecture ou avant ; un brouillon ne compte pas."),
    choice("M01 M02", "The worst level wins: between two reports of the same day, and over several projects or dimensions.",
        "Le pire niveau l'emporte : entre deux rapports du même jour, et sur plusieurs projets ou dimensions."),
    choice("M02", "The derived level is the worst of the mandatory dimensions, without the declared overall; no weighting.",
        "Le niveau dérivé est le pire des dimensions obligatoires, sans le niveau global déclaré ; aucune pondération."),
    choice("M03", "Over several projects, the mean of the gaps: negative and positive gaps can cancel out.",
        "Sur plusieurs projets, la moyenne des écarts : les écarts négatifs et positifs peuvent se compenser."),
    choice("M04 M10", "A reset after replanning starts the trend and the time in state again; a report that rates nothing does not "
        + "interrupt a state.",
        "Une remise à zéro après replanification relance la tendance et la durée dans l'état ; un rapport sans "
            + "évaluation n'interrompt pas un état."),
    choice("M05", "Each rated project counts once; a second measure weighs by budget. Projects without a level are left out, not counted as bad.",
        "Chaque projet évalué compte pour un ; une seconde mesure pondère par le budget. Les projets sans niveau sont "
            + "exclus et non comptés comme mauvais."),
    choice("M06", "A weather older than two cadences is stale and left out of the sunny share.",
        "Une météo plus vieille que deux cadences est périmée et exclue de la part au soleil."),
    choice("M08 M09 B17 J02 K13", "The previous period is that of the cadence of the project, weekly or monthly; the monthly one over several "
        + "projects that differ.",
        "La période précédente est celle de la cadence du projet, hebdomadaire ou mensuelle ; la mensuelle sur plusieurs projets qui diffèrent."),
    choice("M11 M12", "An exempt report is neither expected nor published.", "Une météo dispensée n'est ni attendue ni publiée."),
    choice("M11 M12", "Missing reports come from the set of expected ones, not from gaps between reports; the rate covers all periods "
        + "in scope whose due date has passed.",
        "Les rapports manquants viennent de l'ensemble attendu et non des trous entre rapports ; le taux couvre toutes "
            + "les périodes retenues dont l'échéance est passée."),
    choice("M13", "Age counts from the day of entry, not from the day of the situation told; over several projects, the oldest.",
        "L'âge part du jour de saisie et non du jour de la situation décrite ; sur plusieurs projets, le plus ancien."),
    choice("M14", "A report of rain or storm is complete with a comment, an action and a name; its other texts do not count.",
        "Un rapport de pluie ou d'orage est complet avec un commentaire, une action et un nom ; ses autres textes ne comptent pas."),
    choice("M15", "Red inside means a bad level of landing overrun, cost performance or slippage; the three are alternatives.",
        "Le rouge intérieur est un mauvais niveau de dépassement, de performance des coûts ou de glissement ; un seul des trois suffit."),
    choice("M16", "Flat-lining needs a landing six months before to compare with; the length and the tolerance are parameters.",
        "La météo figée demande un atterrissage six mois plus tôt pour comparer ; la durée et la tolérance sont des paramètres."),
    choice("B02", "Versions never add up: the current budget is the original one plus the approved changes, or one selected version.",
        "Les versions ne s'additionnent jamais : le budget révisé est l'initial plus les révisions approuvées, ou une version choisie."),
    choice("B03 B04 B14", "Only months that finance has closed count as spent; the rest of the year is unknown, not zero.",
        "Seuls les mois clos par la finance comptent comme dépensés ; le reste de l'année est inconnu et non nul."),
    choice("B03 B04 B08 B17", "A past day is read as it stood: finance closes a month some time after its end, one month by default.",
        "Un jour passé se lit tel qu'il était : la finance clôt un mois quelque temps après sa fin, un mois par défaut."),
    choice("B03", "Commitments include what has been spent.",
        "L'engagé comprend ce qui est dépensé."),
    choice("B08 B09 B17 B22", "Landing exists for re-estimated projects alone, and is compared with the budget of these same projects.",
        "L'atterrissage n'existe que pour les projets réestimés, et se compare au budget de ces mêmes projets."),
    choice("B13", "Compared for the projects whose progress is measured; the others are left out of both sides.",
        "Comparé pour les projets dont l'avancement est mesuré ; les autres sont exclus des deux côtés."),
    choice("B16", "The exhaustion date counts whole months of the runway.",
        "La date d'épuisement compte les mois entiers de l'autonomie."),
    choice("B18", "Accuracy covers the last twelve closed months, month by month and project by project, against the forecast made "
        + "three months before; errors do not cancel.",
        "La fiabilité couvre les douze derniers mois clos, mois par mois et projet par projet, face à la prévision faite "
            + "trois mois avant ; les erreurs ne se compensent pas."),
    choice("B24", "A transfer counts on both sides, at the project that gives and at the one that receives.",
        "Un transfert compte des deux côtés, chez le projet qui donne et chez celui qui reçoit."),
    choice("E02 E03 E06 E07", "Earned value is taken at the last closing of each project, and so is the cost set against it; over several "
        + "projects, a ratio of sums.",
        "La valeur acquise est prise à la dernière clôture de chaque projet, comme le coût mis en face ; sur plusieurs "
            + "projets, un ratio de sommes."),
    choice("E12 E13", "Both take the typical estimate at completion.",
        "Les deux prennent l'estimation typique à terminaison."),
    choice("E14 E17", "Blank when the target can no longer be met: budget already spent, or planned duration over.",
        "Vide quand la cible ne peut plus être tenue : budget déjà dépensé, ou durée prévue écoulée."),
    choice("E15 E16", "Over several projects, earned schedule is read on their summed curves, not as the mean of theirs.",
        "Sur plusieurs projets, le délai acquis se lit sur les courbes sommées et non comme moyenne des leurs."),
    choice("J01 J02 J06", "Over several milestones, the worst one; an early milestone does not make up for a late one.",
        "Sur plusieurs jalons, le pire ; un jalon en avance ne compense pas un jalon en retard."),
    choice("J01", "An overdue milestone that was not replanned slips from its planned date to the as-of date.",
        "Un jalon échu et non replanifié glisse de sa date prévue à la date de lecture."),
    choice("J03 J08", "What is due comes from the approved plan, not from the planned dates of today.",
        "Ce qui est dû vient du plan approuvé et non des dates prévues aujourd'hui."),
    choice("K10", "Only actions of open risks count: what is left of a closed risk is no delay.",
        "Seules les actions des risques ouverts comptent : ce qui reste d'un risque clos n'est pas un retard."),
    choice("K01 K02", "The zone comes from the cells of the matrix in force; the product of ranks is given beside it, and is ordinal.",
        "La zone vient des cases de la matrice en vigueur ; le produit des rangs est donné à côté, et il est ordinal."),
    choice("K03", "Both sides take the middles of the ranks, so that an estimate in euros on one side alone does not bias the effect.",
        "Les deux côtés prennent le milieu des rangs, pour qu'une estimation en euros d'un seul côté ne fausse pas l'effet."),
    choice("K04", "Told probability and impact first; where nobody could tell, the middle of the rank stands for them.",
        "D'abord la probabilité et l'impact annoncés ; à défaut, le milieu du rang en tient lieu."),
    choice("K07", "The number of largest risks, five, is a parameter.",
        "Le nombre des plus gros risques, cinq, est un paramètre."),
    choice("K11", "An accepted risk needs an owner and no plan.",
        "Un risque accepté demande un porteur, mais pas de plan."),
    choice("K14", "Calibration covers the risks whose estimated and real impacts are both known.",
        "Le calibrage couvre les risques dont l'impact estimé et l'impact réel sont tous deux connus."),
    choice("P02 B23", "A project that serves several priorities is split by its weights; weights of one project add up to 1.",
        "Un projet qui sert plusieurs priorités est réparti selon ses poids ; les poids d'un projet font 1."),
    choice("P05", "The sources do not tell a stop from an end: both are closures.",
        "Les sources ne distinguent pas un arrêt d'une fin : les deux sont des clôtures."),
    choice("P06", "A shared project counts for the share that the directorates in scope fund.",
        "Un projet partagé compte pour la part que financent les directions retenues."),
    choice("B09 M05 J01 K05 P01", "Everywhere, a value equal to a limit belongs to the better level.",
        "Partout, une valeur égale à une limite appartient au meilleur niveau."),
];
