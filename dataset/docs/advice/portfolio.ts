import type { Bilingual } from "../read/tableTexts";

export const PORTFOLIO_ADVICE: ReadonlyMap<string, Bilingual> = new Map([
    ["P01", {
        en: "Take the largest projects without a link to a priority: link those that do serve one, with the sponsor's word, and ask "
            + "why the others go on. Links made to please the rate are found by asking what the priority would lose.",
        fr: "Prendre les plus gros projets sans lien avec une priorité : rattacher ceux qui en servent une, avec l'accord du "
            + "commanditaire, et demander pourquoi les autres continuent. Un lien de complaisance se repère en demandant ce que la "
            + "priorité perdrait.",
    }],
    ["P02", {
        en: "It tells which money serves which priority; a project that serves two is split by its weights and never counted twice. "
            + "Compare priorities with their target (B23), not with each other.",
        fr: "Elle dit quel argent sert quelle priorité ; un projet qui en sert deux est réparti selon ses poids et jamais compté deux "
            + "fois. Comparer chaque priorité à sa cible (B23) et non aux autres.",
    }],
    ["P03", {
        en: "For each project, choose with its sponsor: link it to a priority, keep it as a named obligation (regulation, "
            + "obsolescence), or stop it. Unlinked projects that are small and numerous hide more than one large one.",
        fr: "Pour chaque projet, choisir avec son commanditaire : le rattacher à une priorité, le garder comme obligation nommée "
            + "(réglementation, obsolescence), ou l'arrêter. Beaucoup de petits projets sans lien cachent plus qu'un gros.",
    }],
    ["P04", {
        en: "Read the classes together: they add up to the whole. A run share that grows each year leaves less for change; decide a "
            + "target for each class and follow the gap.",
        fr: "Lire les classes ensemble : elles font le tout. Une part Run qui grossit chaque année laisse moins pour changer ; fixer "
            + "une cible par classe et suivre l'écart.",
    }],
    ["P05", {
        en: "More starts than ends, period after period, means that the same people share more projects: hold starts until something "
            + "ends. Ask for the reason of each closure, as the sources do not tell a stop from an end.",
        fr: "Plus de lancements que de clôtures, période après période : les mêmes personnes se partagent plus de projets ; retenir "
            + "les lancements jusqu'à une clôture. Demander le motif de chaque clôture, car les sources ne distinguent pas un arrêt "
            + "d'une fin.",
    }],
    ["P06", {
        en: "These projects need an agreement on who decides and who pays when the budget moves. Make sure that a single sponsor is "
            + "named for each, and invite the other directorates to the decisions that change their share.",
        fr: "Ces projets demandent un accord sur qui décide et qui paie quand le budget bouge. S'assurer qu'un seul commanditaire est "
            + "nommé pour chacun, et associer les autres directions aux décisions qui changent leur part.",
    }],
]);
