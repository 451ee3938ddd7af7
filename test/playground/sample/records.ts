import type { CsvRecord } from "../../../playground/sample/fields";
import { sampleFrom, type Sample, type SampleRecords } from "../../../playground/sample/tables";

const project = (id: string, name: string, directorate: string): CsvRecord =>
    ({ project_id: id, name, programme_id: "P", directorate_id: directorate, budget_eur: "1000" });

const period = (id: string, rank: string, cadence = "monthly"): CsvRecord =>
    ({ period_id: id, label: id, cadence, start_date: `${id}-01`, rank });

const dimension = (id: string, order: string, weight: string): CsvRecord =>
    ({ dimension_id: id, label_fr: `${id} fr`, label_en: `${id} en`, sort_order: order, weight });

export const report = (id: string, key: string, more: CsvRecord = {}): CsvRecord => {
    const [project_id, dimension_id, period_id] = key.split(" ");
    return {
        report_id: id, project_id, dimension_id, period_id, entry_date: `${period_id}-20T09:30:00`,
        rating_state: "rated", level: "1", entry_status: "published", ...more,
    };
};

export const expectation = (key: string): CsvRecord => {
    const [project_id, dimension_id, period_id] = key.split(" ");
    return { project_id, dimension_id, period_id };
};

export const records: SampleRecords = {
    directorates: [{ directorate_id: "N", name: "Nord" }, { directorate_id: "E", name: "Est" }],
    programmes: [{ programme_id: "P", name: "Ponts" }],
    projects: [project("a", "Écluse", "N"), project("b", "Digue", "N"), project("c", "Zone", "E")],
    periods: [period("2025-02", "2"), period("2025-01", "1"), period("2025-03", "3")],
    dimensions: [dimension("cost", "2", "1"), dimension("overall", "1", "0")],
    reports: [report("r1", "a overall 2025-01", { level: "3", declared_trend: "-1", key_fact: "Late", comment: "Why" })],
    expected: [expectation("a overall 2025-01"), expectation("a overall 2025-02")],
};

export const sampleWith = (changes: Partial<SampleRecords>): Sample => sampleFrom({ ...records, ...changes });
