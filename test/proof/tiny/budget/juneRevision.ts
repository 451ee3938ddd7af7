import { budgetVersion } from "../twoDirectorates";

/** The shared versions, and an approved revision of 15 June. */
export const budgetVersionWithJuneRevision = `${budgetVersion}REV-1,Révision de juin,June revision,revised,2025-06-15,true\n`;
