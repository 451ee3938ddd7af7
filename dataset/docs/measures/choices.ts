import type { Bilingual } from "../read/tableTexts";

/** Where a definition could have been another one: what was chosen, and the indicators that it touches. */
export interface Choice extends Bilingual {
    readonly codes: readonly string[];
}

function choice(codes: string, en: string, fr: string): Choice {
    return { codes: codes.split(" "), en, fr };
}

export const CHOICES: readonly Choice[] = [
    choice("M07 M08 M09 M15 M16 J04 J05 K06 K10 K11 K13 K14 P01 P02 P03 P05 P06", "A count, a share or an amount is 0 when nothing qualifies "
        + "among what is known, and blank when there is nothing to look among, such as no rated project.",
        "Un nombre, une part ou un montant vaut 0 quand rien ne répond parmi ce qui est connu, et reste vide quand il n'y a rien "
            + "où chercher, par exemple aucun projet évalué."),
    choice("M01", "The level is that of the last published report at or before the as-of date; a draft does not count.",
        "Le niveau est celui du dernier rapport publié à la date de lecture ou avant ; un brouillon ne compte pas."),
    choice("M01 M10 M11 M12 M13", "A report counts from the day of the situation that it tells, even when it was entered later; an age is never below 0.",
        "Une météo compte dès le jour de la situation décrite, même saisie plus tard ; un âge n'est jamais négatif."),
    choice("M01 M02 M10", "The worst level wins: between two reports of the same day, and over several projects or dimensions.",
        "Le pire niveau l'emporte : entre deux rapports du même jour, et sur plusieurs projets ou dimensions."),
    choice("M02", "The derived level is the worst of the mandatory dimensions, without the declared overall; no weighting.",
        "Le niveau dérivé est le pire des dimensions obligatoires, sans le niveau global déclaré ; aucune pondération."),
    choice("M03", "Over several projects, the mean of the gaps: negative and positive gaps can cancel out.",
        "Sur plusieurs projets, la moyenne des écarts : les écarts négatifs et positifs peuvent se compenser."),
    choice("M04 M10", "A reset after replanning starts the trend and the time in state again; a report that rates nothing does not "
        + "interrupt a state.",
        "Une remise à zéro après replanification relance la tendance et la durée dans l'état ; un rapport sans "
            + "évaluation n'interrompt pas un état."),
    choice("M10 M13", "Running projects alone: a closed project waits for no report. The age also runs from a report that rates nothing.",
        "Projets en cours seulement : un projet clos n'attend plus de météo. L'âge part aussi d'un rapport sans évaluation."),
    choice("M05", "Each rated project counts once; a second measure weighs by budget. Projects without a level are left out, not counted as bad.",
        "Chaque projet évalué compte pour un ; une seconde mesure pondère par le budget. Les projets sans niveau sont "
            + "exclus et non comptés comme mauvais."),
    choice("M06", "A weather older than two cadences is stale and left out of the sunny share.",
        "Une météo plus vieille que deux cadences est périmée et exclue de la part au soleil."),
    choice("M08 M09 B17 J02 K13", "The previous period is that of the cadence of each project, weekly or monthly, project by project, also "
        + "over several that differ.",
        "La période précédente est celle de la cadence de chaque projet, hebdomadaire ou mensuelle, projet par projet, même sur plusieurs "
            + "qui diffèrent."),
    choice("M08 M09", "A project is compared when it runs and is rated on both days.",
        "Un projet est comparé s'il est en cours et évalué aux deux dates."),
    choice("M11 M12", "An exempt report is neither expected nor published, whatever else is told of its period.",
        "Une météo dispensée n'est ni attendue ni publiée, quoi qu'on dise d'autre de sa période."),
    choice("M11 M12", "Missing reports come from the set of expected ones, not from gaps between reports; the rate covers the reports "
        + "due within the dates and periods in scope and by the as-of date.",
        "Les rapports manquants viennent de l'ensemble attendu et non des trous entre rapports ; le taux couvre les météos "
            + "dues dans les dates et périodes retenues et à la date de lecture."),
    choice("M13", "Age counts from the day of entry, not from the day of the situation told; over several projects, the oldest.",
        "L'âge part du jour de saisie et non du jour de la situation décrite ; sur plusieurs projets, le plus ancien."),
    choice("M13", "The age is that of the report in force: one that is entered later about an earlier day does not renew it.",
        "L'âge est celui de la météo en vigueur : une saisie plus tardive sur un jour antérieur ne la renouvelle pas."),
    choice("M14", "A report of rain or storm is complete with a comment, an action and a name; its other texts do not count. It counts "
        + "when the day that it tells lies within the dates in scope and by the as-of date.",
        "Un rapport de pluie ou d'orage est complet avec un commentaire, une action et un nom ; ses autres textes ne comptent pas. "
            + "Il compte quand le jour décrit est dans les dates retenues et à la date de lecture ou avant."),
    choice("M15", "Red inside means a bad level of landing overrun, cost performance or slippage; the three are alternatives.",
        "Le rouge intérieur est un mauvais niveau de dépassement, de performance des coûts ou de glissement ; un seul des trois suffit."),
    choice("M16", "Flat-lining compares now with the end of the month six months before: a landing that moved by more than the tolerance, or a "
        + "worst slippage by more than the limit of bad, for better or worse. A day or two is noise. The length and the tolerance are parameters.",
        "La météo figée compare avec la fin du mois six mois plus tôt : un atterrissage qui a bougé de plus que la tolérance, ou un pire "
            + "glissement de plus que la limite du mauvais, en bien ou en mal. Un jour ou deux sont du bruit. La durée et la tolérance sont "
            + "des paramètres."),
    choice("M16", "Without a budget the landing cannot be judged, and slippage alone counts.",
        "Sans budget, l'atterrissage ne peut être jugé : seul le glissement compte."),
    choice("M05 B01 B02 K05 P01 P02 P04 P06", "Budgets are those of the projects started at the as-of date: what has yet to start does not weigh.",
        "Les budgets sont ceux des projets démarrés à la date de lecture : ce qui n'a pas commencé ne pèse pas."),
    choice("B01 B02 B07 B08 B17 B18", "A version that is not approved counts nowhere, in budgets as in re-estimates.",
        "Une version non approuvée ne compte nulle part, ni au budget ni en réestimation."),
    choice("B02", "Versions never add up: the current budget is the original one plus the approved changes, or one selected version.",
        "Les versions ne s'additionnent jamais : le budget révisé est l'initial plus les révisions approuvées, ou une version choisie."),
    choice("B03 B04 B14", "Only months that finance has closed count as spent; the rest of the year is unknown, not zero.",
        "Seuls les mois clos par la finance comptent comme dépensés ; le reste de l'année est inconnu et non nul."),
    choice("B03 B04 B08 B17", "A past day is read as it stood: finance closes a month some time after its end, by default on the last day of the "
        + "month that follows.",
        "Un jour passé se lit tel qu'il était : la finance clôt un mois quelque temps après sa fin, par défaut le dernier jour du mois suivant."),
    choice("B03", "Commitments include what has been spent.",
        "L'engagé comprend ce qui est dépensé."),
    choice("B05 B06", "A side that is missing is nothing, so that parts add up: an order without a budget is left to commit below 0. Blank without either.",
        "Un côté absent compte pour rien, pour que les parties s'additionnent : une commande sans budget donne un reste à engager négatif. "
            + "Vide sans l'un ni l'autre."),
    choice("B07", "In person-days, blank when the lines after the closing tell no days, 0 when the last re-estimate expects nothing more.",
        "En jours-hommes, vide quand les lignes après l'arrêté ne disent pas de jours, 0 quand la dernière réestimation n'attend plus rien."),
    choice("B08 B09 B17 B22", "Landing exists for re-estimated projects alone, and is compared with the budget of these same projects.",
        "L'atterrissage n'existe que pour les projets réestimés, et se compare au budget de ces mêmes projets."),
    choice("B17", "Drift covers the projects that have a landing now and one at the end of their previous period; so does the budget that it is held "
        + "against.",
        "La dérive couvre les projets ayant un atterrissage aujourd'hui et à la fin de leur période précédente ; le budget mis en face aussi."),
    choice("B17 B22", "As rates, over the projects that have a budget as well.",
        "En taux, sur les projets qui ont aussi un budget."),
    choice("B13", "Compared for the projects whose progress is measured; the others are left out of both sides.",
        "Comparé pour les projets dont l'avancement est mesuré ; les autres sont exclus des deux côtés."),
    choice("B13 B15", "Blank where nothing was spent, and without a budget.",
        "Vide là où rien n'est dépensé, et sans budget."),
    choice("B16", "The exhaustion date counts whole months of the runway, rounded down, also when the budget is already overspent.",
        "La date d'épuisement compte les mois entiers de l'autonomie, arrondis vers le bas, même quand le budget est déjà dépassé."),
    choice("B18", "Accuracy covers the last twelve closed months, month by month and project by project, against the re-estimate in force at the end "
        + "of the month three months before; errors do not cancel.",
        "La fiabilité couvre les douze derniers mois clos, mois par mois et projet par projet, face à la réestimation en vigueur à la fin du "
            + "mois trois mois avant ; les erreurs ne se compensent pas."),
    choice("B18", "A month that the re-estimate in force does not mention was foreseen at 0; a foreseen month without an actual was spent at 0. "
        + "Without a re-estimate in force, the month is not judged.",
        "Un mois que la réestimation en vigueur ne mentionne pas était prévu à 0 ; un mois prévu sans réalisé est dépensé à 0. "
            + "Sans réestimation en vigueur, le mois n'est pas jugé."),
    choice("B24", "A transfer counts on both sides, at the project that gives and at the one that receives, were it yet to start.",
        "Un transfert compte des deux côtés, chez le projet qui donne et chez celui qui reçoit, même s'il n'a pas démarré."),
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
    choice("E15 E16 E17", "The plan is the baseline in force at the last closing of each measured project, in calendar months: a month without a "
        + "line counts. Where a re-plan made the curve dip, the last month at or below the earned value is taken.",
        "Le plan est la référence en vigueur au dernier arrêté de chaque projet mesuré, en mois calendaires : un mois sans ligne compte. "
            + "Là où une replanification a creusé la courbe, on retient le dernier mois au niveau de la valeur acquise ou en dessous."),
    choice("E15 E16 E17", "A measured project without an approved baseline is in no curve; a month that a re-plan emptied no longer belongs to "
        + "the plan; before its first month nothing has elapsed, and never less.",
        "Un projet mesuré sans référence approuvée n'est dans aucune courbe ; un mois vidé par une replanification ne fait plus partie du plan ; "
            + "avant son premier mois, rien ne s'est écoulé, et jamais moins."),
    choice("J01 J02 J06", "Over several milestones, the worst one; an early milestone does not make up for a late one.",
        "Sur plusieurs jalons, le pire ; un jalon en avance ne compense pas un jalon en retard."),
    choice("J01 J02 J07", "Once achieved, a milestone stands at its actual date, whatever its planned date still says.",
        "Une fois atteint, un jalon compte à sa date réelle, quoi qu'en dise encore sa date prévue."),
    choice("J01 M15 M16", "An overdue milestone slips from its planned date to the as-of date only when that date is the approved one, or when none "
        + "was approved; once replanned, it slips from the approved date to the planned one.",
        "Un jalon échu glisse de sa date prévue à la date de lecture seulement quand cette date est l'approuvée, ou qu'aucune ne l'a été ; "
            + "une fois replanifié, il glisse de la date approuvée à la date prévue."),
    choice("J06", "The trend covers the last six periods of the cadence of the project; a younger milestone starts at its first report.",
        "La tendance couvre les six dernières périodes de la cadence du projet ; un jalon plus jeune part de son premier rapport."),
    choice("J03 J08", "What is due comes from the approved plan, not from the planned dates of today.",
        "Ce qui est dû vient du plan approuvé et non des dates prévues aujourd'hui."),
    choice("K10", "Only actions of open risks count: what is left of a closed risk is no delay.",
        "Seules les actions des risques ouverts comptent : ce qui reste d'un risque clos n'est pas un retard."),
    choice("K10 K11", "An action is open, done or dropped as it stood at the as-of date, by its own dates and not by its status of today.",
        "Une action est ouverte, faite ou abandonnée telle qu'à la date de lecture, par ses dates et non par son statut d'aujourd'hui."),
    choice("K01 K02", "The zone comes from the cells of the matrix in force; the product of ranks is given beside it, and is ordinal.",
        "La zone vient des cases de la matrice en vigueur ; le produit des rangs est donné à côté, et il est ordinal."),
    choice("K03", "Both sides take the middles of the ranks, so that an estimate in euros on one side alone does not bias the effect.",
        "Les deux côtés prennent le milieu des rangs, pour qu'une estimation en euros d'un seul côté ne fausse pas l'effet."),
    choice("K04", "Told probability and impact first; where nobody could tell, the middle of the rank stands for them.",
        "D'abord la probabilité et l'impact annoncés ; à défaut, le milieu du rang en tient lieu."),
    choice("K04", "The lowest and the highest loss take the bounds of the residual ranks, whatever was told.",
        "Les pertes basse et haute prennent les bornes des rangs résiduels, quoi qui ait été annoncé."),
    choice("K05", "The contingency of started projects alone; 0 for a budget that holds none, blank without an expected loss or without a budget.",
        "Les seules provisions des projets démarrés ; 0 pour un budget qui n'en a pas, vide sans perte espérée ou sans budget."),
    choice("K07", "The number of largest risks, five, is a parameter.",
        "Le nombre des plus gros risques, cinq, est un paramètre."),
    choice("K08", "When all expected dates have passed, the last of them, as a negative number of days.",
        "Quand toutes les dates estimées sont passées, la dernière d'entre elles, en nombre de jours négatif."),
    choice("K11", "An accepted risk needs an owner and no plan; an action that is done is still a plan, a dropped one is none.",
        "Un risque accepté demande un porteur, mais pas de plan ; une action faite reste un plan, une action abandonnée n'en est pas un."),
    choice("K14", "A risk has occurred from the report that tells it, whenever it did, and stays so when it is closed or told open again.",
        "Un risque est avéré à partir du rapport qui le dit, quel que soit le jour où il l'a été, et le reste s'il est clos ou redit ouvert."),
    choice("K14", "Calibration covers the risks whose estimated and real impacts are both known, as the last report that knows both has them.",
        "Le calibrage couvre les risques dont l'impact estimé et l'impact réel sont tous deux connus, tels que les donne le dernier rapport "
            + "qui connaît les deux."),
    choice("P02 B23", "A project that serves several priorities is split by its weights; weights of one project add up to 1.",
        "Un projet qui sert plusieurs priorités est réparti selon ses poids ; les poids d'un projet font 1."),
    choice("P02", "A started project with a budget and no priority contributes 0.",
        "Un projet démarré qui a un budget et aucune priorité contribue pour 0."),
    choice("M05 M07 P03 P05", "A project is closed from its end date on: on that very day it no longer runs.",
        "Un projet est clos dès sa date de fin : ce jour-là, il n'est plus en cours."),
    choice("P05", "The sources do not tell a stop from an end: both are closures.",
        "Les sources ne distinguent pas un arrêt d'une fin : les deux sont des clôtures."),
    choice("P06", "A shared project counts for the share that the selected funding directorates pay. The directorate that carries projects is "
        + "another filter: it selects its projects and shows their whole budget where they are shared.",
        "Un projet partagé compte pour la part que paient les directions financeuses choisies. La direction qui porte les projets est un autre "
            + "filtre : elle choisit ses projets et montre tout leur budget là où ils sont partagés."),
    choice("B09 M05 J01 K05 P01", "Everywhere, a value equal to a limit belongs to the better level.",
        "Partout, une valeur égale à une limite appartient au meilleur niveau."),
];
