import type { Bilingual } from "../read/tableTexts";

export const WEATHER_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["M01", {
        en: "Read rain and storm first, with the comment and the date of the report. Open the dimensions of the project to see which "
            + "one explains the level; a blank is a project that nobody rated, not a good one.",
        fr: "Lire d'abord pluie et orage, avec le commentaire et la date du rapport. Ouvrir les dimensions du projet pour voir "
            + "laquelle explique le niveau ; un vide est un projet que personne n'a évalué, pas un bon projet.",
    }],
    ["M02", {
        en: "Name the mandatory dimension that is at rain or storm, and ask its owner for an action with a date. If the declared "
            + "overall is better, settle the gap (M03) with the project manager before the committee.",
        fr: "Nommer la dimension obligatoire en pluie ou en orage et demander à son responsable une action datée. Si le niveau global "
            + "déclaré est meilleur, régler l'écart (M03) avec le chef de projet avant le comité.",
    }],
    ["M03", {
        en: "Put the declared overall beside the worst dimension and ask the project manager which fact justifies the difference. With "
            + "no fact, have the overall corrected in the next report; a positive gap means that a worry is not told in any dimension.",
        fr: "Mettre le niveau global déclaré à côté de la pire dimension et demander au chef de projet quel fait justifie la "
            + "différence. Sans fait, faire corriger le niveau global au prochain rapport ; un écart positif signale une inquiétude "
            + "qu'aucune dimension ne porte.",
    }],
    ["M04", {
        en: "Above 0 the project got worse since its previous report. Two periods above 0 in a row deserve a talk with the project "
            + "manager even when the level is still sun or cloudy; after a reset the trend starts again.",
        fr: "Au-dessus de 0, le projet s'est dégradé depuis son rapport précédent. Deux périodes de suite au-dessus de 0 méritent un "
            + "échange avec le chef de projet, même au soleil ou sous les nuages ; après une remise à zéro, la tendance repart.",
    }],
    ["M05", {
        en: "Do not discuss the mean: list the projects at storm and rain which pull it down and decide on the three that weigh most. "
            + "Check the number of rated projects first; an index that falls because late projects have reported at last is good news.",
        fr: "Ne pas débattre de la moyenne : lister les projets en orage et en pluie qui la tirent vers le bas et trancher sur les "
            + "trois qui pèsent le plus. Vérifier d'abord le nombre de projets évalués ; un indice qui baisse parce que des "
            + "retardataires ont enfin répondu est une bonne nouvelle.",
    }],
    ["M06", {
        en: "Read it beside the stale projects: they are left out, and a high share over few fresh projects proves little. A share "
            + "that stays near 100 % for months calls for a look at the watermelon index (M15).",
        fr: "À lire à côté des projets périmés : ils en sont exclus, et une part élevée sur peu de projets frais prouve peu. Une part "
            + "durablement proche de 100 % invite à regarder l'indice pastèque (M15).",
    }],
    ["M07", {
        en: "Put each storm on the agenda of the next committee, with the decision expected, its owner and a date. Start with the "
            + "largest exposed budget, and refuse a storm whose report asks for nothing.",
        fr: "Inscrire chaque orage à l'ordre du jour du prochain comité, avec la décision attendue, son porteur et une date. Commencer "
            + "par le plus gros budget exposé, et refuser un orage dont le rapport ne demande rien.",
    }],
    ["M08", {
        en: "List the projects that got worse and look for what they share: a supplier, a team, a freeze, a late budget. A cause that "
            + "several projects share is treated once, at programme level, and not project by project.",
        fr: "Lister les projets qui se sont dégradés et chercher ce qu'ils partagent : un fournisseur, une équipe, un gel, un budget "
            + "tardif. Une cause commune se traite une fois, au niveau du programme, et non projet par projet.",
    }],
    ["M09", {
        en: "Read the comments of both reports and call the project manager: a fall of two ranks in one period usually means that the "
            + "earlier level was too good. A jump upwards needs evidence before anybody relies on it.",
        fr: "Lire les commentaires des deux rapports et appeler le chef de projet : une chute de deux crans en une période signifie "
            + "souvent que le niveau précédent était trop beau. Un bond vers le haut demande une preuve avant qu'on s'y fie.",
    }],
    ["M10", {
        en: "If the lasting level is rain or storm, the action plan does not work: escalate to the sponsor with two options and a "
            + "deadline. If it is sun, check that the last reports are more than copies (M16).",
        fr: "Si le niveau qui dure est la pluie ou l'orage, le plan d'action ne fonctionne pas : remonter au commanditaire avec deux "
            + "options et une échéance. S'il s'agit du soleil, vérifier que les derniers rapports ne sont pas des copies (M16).",
    }],
    ["M11", {
        en: "Send each project manager the list of missing reports, drafts included, and copy the sponsor at the second miss in a row. "
            + "Tell the committee the rate before any index, as indexes ignore who stays silent.",
        fr: "Envoyer à chaque chef de projet la liste de ses rapports manquants, brouillons compris, avec copie au commanditaire au "
            + "deuxième manque de suite. Donner le taux au comité avant tout indice, car les indices ignorent ceux qui se taisent.",
    }],
    ["M12", {
        en: "Find out whether lateness is the habit of a few or the fault of the calendar. In the first case settle it with these "
            + "managers; in the second, open the campaign earlier or move the due date away from the month-end closing.",
        fr: "Chercher si le retard est l'habitude de quelques-uns ou la faute du calendrier. Dans le premier cas, régler la question "
            + "avec eux ; dans le second, ouvrir la campagne plus tôt ou éloigner l'échéance de la clôture mensuelle.",
    }],
    ["M13", {
        en: "Ask for a report dated today, even a short one, before the project is discussed, and present the old level as unknown "
            + "until then. Check that the project still has a manager: silence often follows a departure.",
        fr: "Demander un rapport daté du jour, même court, avant de parler du projet, et présenter d'ici là l'ancien niveau comme "
            + "inconnu. Vérifier que le projet a toujours un chef de projet : le silence suit souvent un départ.",
    }],
    ["M14", {
        en: "Send the incomplete reports back: a rain or a storm without comment, action and name cannot be decided upon. Publish the "
            + "list by manager until it is empty; one campaign is usually enough.",
        fr: "Retourner les rapports incomplets : une pluie ou un orage sans commentaire, sans action et sans nom ne permet aucune "
            + "décision. Publier la liste par responsable jusqu'à ce qu'elle soit vide ; une campagne suffit en général.",
    }],
    ["M15", {
        en: "For each project of the list, show the manager the objective indicator that is red (landing B09, cost performance E06 or "
            + "slippage J01) and ask either to rate again or to write why the figure is wrong. Repeat offenders deserve a review by a "
            + "peer.",
        fr: "Pour chaque projet de la liste, montrer au chef de projet l'indicateur objectif au rouge (atterrissage B09, performance "
            + "des coûts E06 ou glissement J01) et lui demander de réévaluer ou d'écrire pourquoi le chiffre est faux. Les récidives "
            + "méritent une revue par un pair.",
    }],
    ["M16", {
        en: "Compare the level with what moved, landing or milestones, and have the report written anew instead of copied. If the "
            + "project is really unaffected, the manager writes so with the figures.",
        fr: "Rapprocher le niveau de ce qui a bougé, atterrissage ou jalons, et faire réécrire le rapport au lieu de le recopier. Si "
            + "le projet n'est vraiment pas touché, le chef de projet l'écrit, chiffres à l'appui.",
    }],
]);
