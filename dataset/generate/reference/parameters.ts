import type { Batch } from "../line";
import { TODAY } from "../today";

interface Parameter {
    readonly key: string;
    readonly value: number | string;
    readonly labelFr: string;
    readonly labelEn: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parameters(fiscalStart: number): readonly Parameter[] {
    return [
        { key: "reporting_date", value: TODAY, labelFr: "Jour de lecture : rien n'est connu au-delà", labelEn: "Day of reading: nothing is known beyond it" },
        { key: "fiscal_start_month", value: fiscalStart, labelFr: "Mois de début de l'exercice", labelEn: "Month in which the fiscal year starts" },
        { key: "closing_lag_months", value: 1, labelFr: "Mois entre la fin d'un mois et sa clôture par la finance", labelEn: "Months between the end of a month and its closing by finance" },
        { key: "hours_per_day", value: 7.4, labelFr: "Heures par jour-homme", labelEn: "Hours in a person-day" },
        { key: "risk_matrix", value: "STD5", labelFr: "Matrice de risques en vigueur", labelEn: "Risk matrix in force" },
        { key: "burn_months", value: 3, labelFr: "Mois clos du rythme de dépense", labelEn: "Closed months of the burn rate" },
        { key: "forecast_lead_months", value: 3, labelFr: "Avance des prévisions jugées, en mois", labelEn: "Lead of the forecasts that are judged, in months" },
        { key: "flat_line_periods", value: 6, labelFr: "Périodes sans changement d'une météo figée", labelEn: "Unchanged periods of a flat-lining weather" },
        { key: "flat_line_tolerance", value: 0.05, labelFr: "Mouvement toléré sous une météo figée (part du budget)", labelEn: "Movement tolerated under a flat-lining weather (share of the budget)" },
        { key: "milestone_tolerance_days", value: 0, labelFr: "Tolérance des jalons tenus, en jours", labelEn: "Tolerance of milestones on time, in days" },
        { key: "concentration_top", value: 5, labelFr: "Nombre de risques de la concentration", labelEn: "Number of risks of the concentration" },
        { key: "data_origin", value: "synthetic", labelFr: "Origine des données : « synthetic » est dit au-dessus des risques", labelEn: "Where the data come from: synthetic is said above risks" },
    ];
}

export function parameterBatch(fiscalStart: number): Batch {
    const lines = parameters(fiscalStart).map(({ key, value, labelFr, labelEn }) => ({
        key,
        number_value: typeof value === "number" ? String(value) : "",
        date_value: typeof value === "string" && DAY.test(value) ? value : "",
        text_value: typeof value === "string" && !DAY.test(value) ? value : "",
        label_fr: labelFr, label_en: labelEn,
    }));
    return { table: "parameter", lines };
}
