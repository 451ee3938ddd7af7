export interface Profile {
    readonly code: string;
    readonly name: string;
    /** Usual cost of a day of an employee. */
    readonly dayRateEur: number;
}

export const PROJECT_MANAGER: Profile = { code: "CDP", name: "Chef de projet", dayRateEur: 620 };
export const PRODUCT_OWNER: Profile = { code: "PO", name: "Product owner", dayRateEur: 600 };
export const SOLUTION_ARCHITECT: Profile = { code: "ARS", name: "Architecte de solutions", dayRateEur: 680 };
export const ENTERPRISE_ARCHITECT: Profile = { code: "ARE", name: "Architecte d'entreprise", dayRateEur: 720 };
export const DEVELOPER: Profile = { code: "DEV", name: "Développeur", dayRateEur: 480 };
export const DATA_ENGINEER: Profile = { code: "IDO", name: "Ingénieur données", dayRateEur: 540 };
export const TESTER: Profile = { code: "TST", name: "Testeur", dayRateEur: 420 };
export const BUSINESS_ANALYST: Profile = { code: "AMO", name: "Analyste métier", dayRateEur: 510 };
export const SECURITY_EXPERT: Profile = { code: "SEC", name: "Expert sécurité", dayRateEur: 650 };

export const PROFILES: readonly Profile[] = [
    SOLUTION_ARCHITECT, ENTERPRISE_ARCHITECT, DEVELOPER, DATA_ENGINEER, TESTER, BUSINESS_ANALYST, PROJECT_MANAGER, PRODUCT_OWNER, SECURITY_EXPERT,
];

/** What a service provider costs more than an employee of the same profile. */
export const EXTERNAL_PREMIUM = 1.35;
