import type { Day } from "../day";
import type { Batch } from "../line";
import { PRIORITIES } from "../alignment/priorities";
import { NATURES } from "../money/nature";
import { VERSIONS } from "../money/version";
import { ratesFrom } from "../money/currency";

export function budgetBatches(firstDay: Day): readonly Batch[] {
    return [
        {
            table: "budget_nature",
            lines: NATURES.map((nature) => ({
                nature_id: nature.id, label_fr: nature.labelFr, label_en: nature.labelEn,
                capex_opex: nature.capexOpex, build_run: nature.buildRun, category: nature.category,
            })),
        },
        {
            table: "budget_version",
            lines: VERSIONS.map((version) => ({
                version_id: version.id, label_fr: version.labelFr, label_en: version.labelEn, version_type: version.type,
                version_date: version.date, is_approved: String(version.isApproved),
            })),
        },
        { table: "exchange_rate", lines: ratesFrom(firstDay) },
        {
            table: "priority",
            lines: PRIORITIES.map((priority) => ({
                priority_id: priority.id, label_fr: priority.labelFr, label_en: priority.labelEn, target_share: String(priority.targetShare),
            })),
        },
    ];
}
