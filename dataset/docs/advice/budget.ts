import type { Bilingual } from "../read/tableTexts";

export const BUDGET_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["B01", {
        en: "It is the memory of the first promise and should not move: compare it with the current budget (B02) and the drift rate "
            + "(B22). A change in it is an error of loading, not a decision.",
        fr: "C'est la mémoire de la première promesse et il ne doit pas bouger : le comparer au budget révisé (B02) et au taux d'écart "
            + "(B22). S'il change, c'est une erreur de chargement et non une décision.",
    }],
    ["B02", {
        en: "Read it with the number of transfers (B24): a budget that is revised at each overrun makes every rate look good. To go "
            + "back to an earlier decision, select one version.",
        fr: "À lire avec le nombre de transferts (B24) : un budget révisé à chaque dépassement embellit tous les taux. Pour revenir à "
            + "une décision antérieure, sélectionner une version.",
    }],
    ["B03", {
        en: "Compare it with the current budget for what can still be ordered (B05), and with actual cost for what will still be "
            + "invoiced (B06). A jump at year end deserves the list of orders.",
        fr: "Le comparer au budget révisé pour ce qui peut encore être commandé (B05), et au réalisé pour ce qui reste à facturer "
            + "(B06). Un bond en fin d'année mérite la liste des commandes.",
    }],
    ["B04", {
        en: "It stops at the last closed month: check the closing date before comparing with anything more recent. A month without "
            + "spending on a running project is first a missing closing, see the missing closings.",
        fr: "Il s'arrête au dernier mois clos : vérifier la date de clôture avant toute comparaison avec du plus récent. Un mois sans "
            + "dépense sur un projet en cours est d'abord une clôture manquante, voir les clôtures manquantes.",
    }],
    ["B05", {
        en: "Stop new orders on the project until its budget is raised or an order is cancelled. Ask purchasing for the orders that "
            + "exceed it: an old order never closed explains many of them.",
        fr: "Suspendre les nouvelles commandes du projet jusqu'à ce que le budget soit relevé ou une commande annulée. Demander aux "
            + "achats les commandes en dépassement : une vieille commande jamais soldée en explique beaucoup.",
    }],
    ["B06", {
        en: "It is money promised and not yet spent. When it stays flat for several closings, have the old orders closed: they hold "
            + "budget that other projects could use.",
        fr: "C'est de l'argent promis et non encore dépensé. S'il reste stable sur plusieurs clôtures, faire solder les vieilles "
            + "commandes : elles immobilisent un budget utile à d'autres projets.",
    }],
    ["B07", {
        en: "Check the date of the last re-estimate first: beyond two months it says little. Ask for days and money separately; a "
            + "figure that equals exactly the rest of the budget is a subtraction, not an estimate.",
        fr: "Vérifier d'abord la date de la dernière réestimation : au-delà de deux mois, elle dit peu. Demander séparément les jours "
            + "et les euros ; un chiffre exactement égal au reste du budget est une soustraction et non une estimation.",
    }],
    ["B08", {
        en: "Read it only for re-estimated projects, and against the budget of these same projects. Compare with the estimates from "
            + "earned value (E08 to E10) before presenting it.",
        fr: "À lire pour les seuls projets réestimés, face au budget de ces mêmes projets. Le rapprocher des estimations par la valeur "
            + "acquise (E08 à E10) avant de le présenter.",
    }],
    ["B09", {
        en: "Ask for the cause in money (scope, day rate, delay, volume) and for a choice: cut scope, finance the overrun from a named "
            + "envelope, or stop. Have the choice decided by whoever holds the budget before the next closing.",
        fr: "Demander la cause en euros (périmètre, tarif journalier, retard, volume) et un choix : réduire le périmètre, financer le "
            + "dépassement sur une enveloppe nommée, ou arrêter. Faire trancher le détenteur du budget avant la prochaine clôture.",
    }],
    ["B10", {
        en: "Alone it is neither good nor bad: put it beside the planned rate (B12) and physical progress (B13). Above 90 % with much "
            + "left to do, ask for a new estimate at once.",
        fr: "Seul, il n'est ni bon ni mauvais : le mettre à côté du rythme prévu (B12) et de l'avancement physique (B13). Au-dessus de "
            + "90 % avec beaucoup à faire, demander tout de suite une réestimation.",
    }],
    ["B11", {
        en: "More is ordered than the budget allows: freeze orders, and check for duplicates and for orders booked on the wrong "
            + "project. If they are right, submit the increase before the invoices arrive.",
        fr: "On a commandé plus que le budget n'autorise : geler les commandes, chercher les doublons et les imputations sur le "
            + "mauvais projet. Si elles sont justes, soumettre la hausse avant l'arrivée des factures.",
    }],
    ["B12", {
        en: "Above, find out whether the project buys faster or works faster: progress (B13) tells. Below, look for missing closings "
            + "and teams that never arrived, and give back the budget that will not be spent this year.",
        fr: "Au-dessus, voir si le projet achète plus vite ou avance plus vite : l'avancement (B13) le dit. Au-dessous, chercher les "
            + "clôtures manquantes et les équipes jamais arrivées, et rendre le budget qui ne sera pas dépensé dans l'année.",
    }],
    ["B13", {
        en: "Money leaves faster than work is done: have progress measured again by deliverables, then ask for a new estimate to "
            + "complete. If purchases made in advance explain it, write so once and follow the rest.",
        fr: "L'argent sort plus vite que le travail n'avance : faire remesurer l'avancement par livrables, puis demander un nouveau "
            + "reste à faire. Si des achats faits d'avance l'expliquent, l'écrire une fois et suivre le reste.",
    }],
    ["B14", {
        en: "Compare it with what the plan spends in the same months. A single invoice can double it: look at the months one by one "
            + "before extending it into the future.",
        fr: "Le comparer à ce que le plan dépense sur les mêmes mois. Une seule facture peut le doubler : regarder les mois un par un "
            + "avant de le prolonger.",
    }],
    ["B15", {
        en: "Hold it against the months left to the end of the project. If the budget ends first, decide now: slow down, cut scope or "
            + "ask for money; it is too late once a month of runway remains.",
        fr: "Le confronter aux mois restants jusqu'à la fin du projet. Si le budget finit d'abord, décider maintenant : ralentir, "
            + "réduire le périmètre ou demander des fonds ; quand il reste un mois d'autonomie, c'est trop tard.",
    }],
    ["B16", {
        en: "Put it beside the forecast end of the project: earlier means a gap to finance. It moves with the burn rate, so take its "
            + "trend over three closings, not one value.",
        fr: "La mettre à côté de la fin prévue du projet : plus tôt, c'est un trou à financer. Elle bouge avec le rythme de dépense ; "
            + "en suivre la tendance sur trois clôtures plutôt qu'une valeur.",
    }],
    ["B17", {
        en: "Ask what was learned in the period: new scope, a quotation, a delay. A project that drifts a little every period has "
            + "never been estimated in full; order a complete re-estimate, reviewed by a peer.",
        fr: "Demander ce qu'on a appris dans la période : périmètre nouveau, devis, retard. Un projet qui dérive un peu à chaque "
            + "période n'a jamais été estimé en entier ; commander une réestimation complète, relue par un pair.",
    }],
    ["B18", {
        en: "Find the projects and months that carry the error, and whether they forecast too much or too little. Invoices that come "
            + "later than forecast are settled with the supplier's schedule; work that never starts, with the staffing.",
        fr: "Trouver les projets et les mois qui portent l'erreur, et s'ils prévoient trop ou trop peu. Des factures plus tardives que "
            + "prévu se règlent avec l'échéancier du fournisseur ; des travaux qui ne démarrent pas, avec les affectations.",
    }],
    ["B19", {
        en: "Compare it with what the budget assumed, and tell finance of a move before the closing: it shifts the result of the year. "
            + "The nature is a rule of accounting, not a choice of the project.",
        fr: "La comparer à l'hypothèse du budget et prévenir la finance d'un mouvement avant la clôture : il déplace le résultat de "
            + "l'année. La nature est une règle comptable et non un choix du projet.",
    }],
    ["B20", {
        en: "Follow it over the years: a build share that shrinks while the budget holds means that running costs eat the room for "
            + "change. Check that each delivered project has moved to run.",
        fr: "La suivre sur plusieurs années : une part Build qui fond à budget constant signifie que le fonctionnement mange la "
            + "capacité de changer. Vérifier que chaque projet livré est passé en Run.",
    }],
    ["B21", {
        en: "Compare like with like: same profile, same contract. A rise with stable profiles is a question for purchasing; a rise "
            + "with more seniors is one for the staffing.",
        fr: "Comparer ce qui est comparable : même profil, même contrat. Une hausse à profils constants est une question pour les "
            + "achats ; une hausse par plus de seniors, une question d'affectation.",
    }],
    ["B22", {
        en: "Separate what was decided (approved changes) from what was suffered, project by project. Take the lesson to the next "
            + "estimates: add to the initial budgets of the same type the drift that was observed.",
        fr: "Séparer, projet par projet, ce qui a été décidé (révisions approuvées) de ce qui a été subi. Tirer la leçon pour les "
            + "prochains chiffrages : ajouter aux budgets initiaux du même type la dérive observée.",
    }],
    ["B23", {
        en: "Show the directors the priorities that get too much and too little, and which projects would have to start, stop or slow "
            + "down to come back. Deciding nothing is changing the target: then write the new one.",
        fr: "Montrer aux directeurs les priorités trop servies et mal servies, et les projets à lancer, arrêter ou ralentir pour "
            + "revenir à la cible. Ne rien décider, c'est changer la cible : l'écrire alors.",
    }],
    ["B24", {
        en: "Many small transfers in one programme mean that its budget was split badly; one large transfer deserves a decision on "
            + "record. Divide the amount by two for money that really moved: giver and receiver both count.",
        fr: "Beaucoup de petits transferts dans un programme signalent un budget mal réparti ; un gros transfert mérite une décision "
            + "tracée. Diviser le montant par deux pour l'argent réellement déplacé : le donneur et le receveur comptent tous deux.",
    }],
]);
