import type { DimensionProse } from "../dimensionProse";

export const RISKS: DimensionProse = {
    facts: {
        1: [
            "registre revu avec {equipe}, aucun risque majeur ouvert.",
            "deux risques clos sur la période, exposition résiduelle faible.",
            "le risque lié à {partenaire} est couvert par une clause de réversibilité.",
            "plans de réduction à jour, aucune échéance dépassée.",
        ],
        2: [
            "un risque nouveau sur {objet}, plan de réduction en place.",
            "l'exposition liée à {partenaire} reste sous surveillance.",
            "deux actions de réduction en retard de {delai} sur {objet}.",
            "une vulnérabilité moyenne reste à corriger sur {objet}.",
        ],
        3: [
            "le risque majeur sur {objet} se rapproche, réduction insuffisante.",
            "dépendance critique envers {partenaire}, sans solution de repli éprouvée.",
            "le plan de retour arrière pour {objet} n'est pas démontré.",
            "l'audit interne relève deux constats sur {objet}.",
        ],
        4: [
            "le risque majeur sur {objet} s'est réalisé, plan de secours activé.",
            "exposition inacceptable, aucun retour arrière possible pour {objet}.",
            "défaillance de {partenaire}, continuité des travaux non assurée.",
            "l'échéance réglementaire liée à {objet} risque d'être manquée.",
        ],
    },
    causes: [
        "Le dernier exercice de bascule a montré une faille.",
        "La situation de {partenaire} s'est dégradée.",
        "L'analyse de sécurité a été menée tardivement.",
        "Le calendrier réglementaire a été avancé.",
    ],
    impacts: [
        "Une déclaration au superviseur pourrait être nécessaire.",
        "L'appétence au risque fixée par le programme est dépassée.",
        "La responsabilité de {metier} serait engagée.",
    ],
    reliefs: [
        "Le retour arrière a été démontré avec {equipe}.",
        "La solution de repli est contractualisée.",
        "Le constat d'audit est levé.",
    ],
    actions: [
        "Démontrer le retour arrière avec {equipe}",
        "Contractualiser une solution de repli à {partenaire}",
        "Revoir chaque semaine les risques majeurs avec le sponsor",
        "Corriger les vulnérabilités critiques avant « {jalon} »",
    ],
    decisions: [
        "Accepter le risque résiduel ou suspendre la bascule",
        "Valider le plan de secours présenté pour {objet}",
        "Désigner un porteur au niveau du comité de direction",
    ],
};
