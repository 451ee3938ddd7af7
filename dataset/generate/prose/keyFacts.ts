import type { Level } from "../weather/scale";

/** What a committee should remember, by level; short, since a key fact has 280 characters at most. */
export const KEY_FACTS: Readonly<Record<Level, readonly string[]>> = {
    1: [
        "jalon « {jalon} » obtenu sans réserve.",
        "premier palier lié à {objet} livré à {metier}.",
        "démonstration réussie sur {objet} devant {metier}.",
        "avis favorable du comité d'architecture sur {objet}.",
        "retour d'expérience partagé avec {equipe} sur {objet}.",
        "deux jalons intermédiaires tenus, « {jalon} » en préparation.",
        "convention de service signée avec {partenaire}.",
        "dossier du jalon « {jalon} » déposé à la date prévue.",
    ],
    2: [
        "jalon « {jalon} » obtenu avec réserves.",
        "point dur sur {objet} en cours de résolution avec {partenaire}.",
        "chiffrage révisé de {montant} transmis au contrôle de gestion.",
        "atelier tenu avec {metier} sur {objet}, trois sujets ouverts.",
        "livraison de {partenaire} reçue avec {delai} de retard.",
        "réserve d'architecture à lever sur {objet} avant {mois}.",
    ],
    3: [
        "jalon « {jalon} » reporté de {delai}, rattrapage en cours avec {partenaire}.",
        "alerte sur {pire}, plan d'action présenté au {instance}.",
        "incident de préproduction sur {objet}, {equipe} mobilisée.",
        "désaccord avec {partenaire} sur {objet}, médiation engagée.",
        "audit en cours sur {objet} à la demande de {metier}.",
    ],
    4: [
        "escalade au sponsor : {pire} hors tolérance.",
        "cellule de crise ouverte avec {partenaire} sur {objet}.",
        "jalon « {jalon} » annulé, nouvelle trajectoire à décider en {instance}.",
        "travaux suspendus sur {objet} dans l'attente d'un arbitrage.",
    ],
};
