import type { DimensionProse } from "../dimensionProse";

export const BUDGET: DimensionProse = {
    facts: {
        1: [
            "consommé conforme au prévisionnel, atterrissage maintenu au budget.",
            "engagements de la période limités aux prestations prévues sur {objet}.",
            "reste à faire réestimé sans écart, aucune demande de rallonge.",
            "factures de {partenaire} rapprochées, écart nul avec le contrôle de gestion.",
            "atterrissage inférieur de {ecart} au budget révisé, provision conservée.",
        ],
        2: [
            "atterrissage supérieur de {ecart} au budget révisé, couvert par la provision.",
            "consommation en avance de {montant} sur la trajectoire, liée à {objet}.",
            "la charge consacrée à {objet} dépasse le chiffrage de {jh}.",
            "régularisation de {montant} attendue sur les licences, intégrée à la prévision.",
            "deux commandes anticipées pèsent {montant} sur l'exercice, sans effet sur le total.",
        ],
        3: [
            "dépassement prévu de {ecart}, soit {montant}, porté par {objet}.",
            "le reste à faire augmente de {jh}, la provision est épuisée.",
            "atterrissage à {ecart} au-dessus du budget révisé, arbitrage à préparer.",
            "surcoût de {montant} notifié par {partenaire} sur {objet}.",
            "la prolongation du double fonctionnement coûte {montant}, non financés à ce jour.",
        ],
        4: [
            "dépassement de {ecart}, soit {montant}, et le budget ne permet plus de terminer.",
            "les engagements excèdent le budget révisé de {montant}, commandes bloquées.",
            "sans rallonge de {montant}, les travaux sur {objet} s'arrêtent en {mois}.",
            "l'atterrissage dépasse le budget de {ecart}, le cas d'affaires n'est plus équilibré.",
        ],
    },
    causes: [
        "Le tarif journalier des profils rares a augmenté au renouvellement du marché.",
        "Les travaux de reprise ont demandé une équipe de plus que prévu.",
        "Le coût des environnements de recette n'avait pas été budgété.",
        "La réestimation complète par {equipe} révèle des charges oubliées.",
        "{partenaire} facture des évolutions hors forfait.",
    ],
    impacts: [
        "Le contrôle de gestion demande une réduction de charge sur l'exercice suivant.",
        "Les lots non engagés sont suspendus dans l'attente de l'arbitrage.",
        "Le gain annuel attendu recule d'un semestre.",
        "La capitalisation prévue sur l'exercice est à revoir.",
    ],
    reliefs: [
        "La renégociation avec {partenaire} ramène la facture dans l'enveloppe.",
        "Le transfert de charge vers {equipe} a réduit la sous-traitance.",
        "Le report d'un lot facultatif libère {montant}.",
        "Le budget révisé a été notifié par le contrôle de gestion.",
    ],
    actions: [
        "Réestimer le reste à faire lot par lot avec {equipe}",
        "Renégocier avec {partenaire} les évolutions hors forfait",
        "Suspendre les commandes non critiques liées à {autreObjet}",
        "Préparer une demande de rallonge documentée de {montant}",
        "Basculer deux prestations en régie vers l'équipe interne",
        "Rapprocher le consommé Clarity et la comptabilité",
    ],
    decisions: [
        "Accorder une rallonge de {montant} ou retirer un lot du périmètre",
        "Autoriser un transfert de {montant} depuis la provision du programme",
        "Arbitrer le financement du double fonctionnement",
        "Valider le budget révisé",
    ],
};
