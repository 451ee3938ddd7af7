import type { Day } from "../day";

export type VersionType = "initial" | "revised" | "transfer" | "baseline" | "forecast" | "actual";

export interface Version {
    readonly id: string;
    readonly labelFr: string;
    readonly labelEn: string;
    readonly type: VersionType;
    readonly date: Day;
    readonly isApproved: boolean;
}

/** Before any project of any sample. */
const EVER: Day = "2000-01-01";

export const VERSIONS = [
    { id: "BUD-INI", labelFr: "Budget initial", labelEn: "Original budget", type: "initial", date: EVER, isApproved: true },
    { id: "REV-2024-1", labelFr: "Révision de juin 2024", labelEn: "June 2024 revision", type: "revised", date: "2024-06-28", isApproved: true },
    { id: "REV-2024-2", labelFr: "Révision de décembre 2024", labelEn: "December 2024 revision", type: "revised", date: "2024-12-20", isApproved: true },
    { id: "REV-2025-1", labelFr: "Révision de juin 2025", labelEn: "June 2025 revision", type: "revised", date: "2025-06-27", isApproved: true },
    { id: "REV-2025-2", labelFr: "Révision de décembre 2025", labelEn: "December 2025 revision", type: "revised", date: "2025-12-19", isApproved: true },
    { id: "REV-2026-1", labelFr: "Révision de juin 2026 (en discussion)", labelEn: "June 2026 revision (being discussed)", type: "revised", date: "2026-05-18", isApproved: false },
    { id: "TRF-2025", labelFr: "Transferts 2025", labelEn: "Transfers 2025", type: "transfer", date: "2025-03-28", isApproved: true },
    { id: "TRF-2026", labelFr: "Transferts 2026", labelEn: "Transfers 2026", type: "transfer", date: "2026-03-27", isApproved: true },
    { id: "BAS-INI", labelFr: "Référence initiale", labelEn: "Original baseline", type: "baseline", date: EVER, isApproved: true },
    { id: "BAS-2024-1", labelFr: "Référence de juin 2024", labelEn: "June 2024 baseline", type: "baseline", date: "2024-06-28", isApproved: true },
    { id: "BAS-2024-2", labelFr: "Référence de décembre 2024", labelEn: "December 2024 baseline", type: "baseline", date: "2024-12-20", isApproved: true },
    { id: "BAS-2025-1", labelFr: "Référence de juin 2025", labelEn: "June 2025 baseline", type: "baseline", date: "2025-06-27", isApproved: true },
    { id: "BAS-2025-R", labelFr: "Replanification d'août 2025", labelEn: "August 2025 re-planning", type: "baseline", date: "2025-08-20", isApproved: true },
    { id: "BAS-2025-2", labelFr: "Référence de décembre 2025", labelEn: "December 2025 baseline", type: "baseline", date: "2025-12-19", isApproved: true },
    { id: "FCT", labelFr: "Réestimations mensuelles", labelEn: "Monthly re-estimates", type: "forecast", date: EVER, isApproved: true },
    { id: "ACT", labelFr: "Engagé et réalisé", labelEn: "Commitments and actuals", type: "actual", date: EVER, isApproved: true },
] as const satisfies readonly Version[];

export type VersionId = (typeof VERSIONS)[number]["id"];

export function dateOf(id: VersionId): Day {
    return VERSIONS.find((version) => version.id === id)?.date ?? EVER;
}
