import type { Bilingual } from "../read/tableTexts";

export const RISK_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["K01", {
        en: "It tells how dangerous the subject is before anything is done. Use it to choose which risks deserve controls; do not add "
            + "scores or take their mean: they are ranks.",
        fr: "Elle dit combien le sujet est dangereux avant toute action. S'en servir pour choisir les risques qui méritent une "
            + "maîtrise ; ne pas additionner ni moyenner les scores : ce sont des rangs.",
    }],
    ["K02", {
        en: "It tells what remains with the controls that exist today. Read the zone first; a residual score equal to the inherent one "
            + "means that the control does nothing, or does not exist yet.",
        fr: "Elle dit ce qui reste avec les maîtrises d'aujourd'hui. Lire d'abord la zone ; une criticité résiduelle égale à la brute "
            + "signifie que la maîtrise n'agit pas ou n'existe pas encore.",
    }],
    ["K03", {
        en: "The controls take little away: check whether they are in place or only planned, and replace those that lower the "
            + "likelihood of a risk whose impact is the problem. Keep the money for the few largest risks.",
        fr: "Les maîtrises réduisent peu : vérifier si elles sont en place ou seulement prévues, et remplacer celles qui agissent sur "
            + "la vraisemblance quand c'est l'impact qui pose problème. Garder les moyens pour les quelques plus gros risques.",
    }],
    ["K04", {
        en: "Give it as a range, from the lowest to the highest expected loss, and set it against the contingency (K05). A mean says "
            + "nothing of the worst case: show the largest risks beside it.",
        fr: "La donner comme une fourchette, de la perte la plus faible à la plus forte, et la confronter à la provision (K05). Une "
            + "moyenne ne dit rien du pire cas : montrer à côté les plus gros risques.",
    }],
    ["K05", {
        en: "Either raise the contingency by the missing amount, or reduce the risks that weigh most; decide which with the holder of "
            + "the budget. Check that the contingency has not been spent as ordinary budget.",
        fr: "Soit relever la provision du montant manquant, soit réduire les risques qui pèsent le plus ; en décider avec le détenteur "
            + "du budget. Vérifier que la provision n'a pas été dépensée comme un budget ordinaire.",
    }],
    ["K06", {
        en: "Each of these risks needs a treatment that brings it back below the line, or an acceptance signed by somebody entitled to "
            + "it, with an end date. Neither belongs to the project manager alone.",
        fr: "Chacun de ces risques demande un traitement qui le ramène sous la limite, ou une acceptation signée par une personne "
            + "habilitée, avec une date de fin. Ni l'un ni l'autre ne relève du seul chef de projet.",
    }],
    ["K07", {
        en: "A high share is good news for the agenda: treating five risks treats most of the loss. A low share calls for measures "
            + "common to all projects instead of risk by risk.",
        fr: "Une part élevée simplifie l'ordre du jour : traiter cinq risques traite l'essentiel de la perte. Une part faible appelle "
            + "des mesures communes à tous les projets plutôt que risque par risque.",
    }],
    ["K08", {
        en: "Sort by it to choose what to speak about: a medium risk in two weeks comes before a large one next year. Below 0 the date "
            + "has passed; ask whether the risk occurred or must be closed.",
        fr: "Trier dessus pour choisir de quoi parler : un risque moyen dans deux semaines passe avant un gros l'an prochain. Sous 0, "
            + "la date est passée ; demander si le risque s'est avéré ou doit être clos.",
    }],
    ["K09", {
        en: "At 3, days pass between trigger and impact: the response must be ready before, with people on call. At 1 there is time to "
            + "decide after the trigger, so that watching it may be enough.",
        fr: "À 3, quelques jours séparent le déclencheur de l'impact : la réponse doit être prête avant, avec des personnes "
            + "mobilisables. À 1, on a le temps de décider après le déclencheur ; le surveiller peut suffire.",
    }],
    ["K10", {
        en: "Go through the overdue actions by owner: done and not recorded, new date, or cancelled with the risk rated again. An "
            + "owner with many of them needs fewer actions, not more reminders.",
        fr: "Passer les actions en retard par porteur : faite et non saisie, nouvelle date, ou annulée avec réévaluation du risque. Un "
            + "porteur qui en cumule beaucoup a besoin de moins d'actions et non de plus de relances.",
    }],
    ["K11", {
        en: "Name an owner in the meeting itself, a person and not a team. Then ask for one first action with a date, or for the "
            + "acceptance to be written down; a risk that nobody wants is closed or escalated.",
        fr: "Désigner un porteur en séance, une personne et non une équipe. Demander ensuite une première action datée, ou "
            + "l'acceptation par écrit ; un risque dont personne ne veut se clôt ou s'escalade.",
    }],
    ["K12", {
        en: "Hold a short review of the open risks with the project manager: still true, same rating, same date? Close what no longer "
            + "exists; then set the review in the rhythm of the weather report.",
        fr: "Tenir une courte revue des risques ouverts avec le chef de projet : toujours vrai, même cotation, même date ? Clore ce "
            + "qui n'existe plus ; puis caler la revue sur le rythme de la météo.",
    }],
    ["K13", {
        en: "Look at the risks that moved up a zone and ask what changed: a cause outside the project, a control that failed, a rating "
            + "that was too low. If several share a cause, raise it to the programme.",
        fr: "Regarder les risques montés d'une zone et demander ce qui a changé : une cause extérieure, une maîtrise en échec, une "
            + "cotation trop basse. Si plusieurs partagent une cause, la porter au niveau du programme.",
    }],
    ["K14", {
        en: "Compare what happened with what had been told: a calibration above 100 % means that impacts are estimated too low, and "
            + "the expected loss (K04) with them. An issue that was never in the register counts nowhere here; ask for these too.",
        fr: "Comparer ce qui s'est produit à ce qui était annoncé : un calibrage au-dessus de 100 % signifie que les impacts sont "
            + "sous-estimés, et la perte espérée (K04) avec eux. Un problème jamais inscrit au registre ne compte pas ici ; les demander "
            + "aussi.",
    }],
]);
