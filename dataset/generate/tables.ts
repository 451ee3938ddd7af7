import { managerOf, sponsorOf } from "./collect/entry";
import { type Line, reportLines } from "./collect/reports";
import { addDays, type Day } from "./day";
import { LAST_RANK, periodAt, PERIODS } from "./periods";
import { DIRECTORATES, PROGRAMMES } from "./portfolio/organisation";
import type { Project } from "./portfolio/project";
import { randomOf } from "./random";
import type { Cell } from "./weather/cell";
import { DIMENSIONS } from "./weather/dimension";
import { type Level, LEVELS } from "./weather/scale";

/** Days by which the end slips for each level of the schedule. */
const SLIPS: Readonly<Record<Level, readonly [number, number]>> = { 1: [0, 0], 2: [14, 45], 3: [60, 130], 4: [150, 300] };
const NOT_IN_CLARITY = 0.04;
const RUN_RATE = 0.5;

/** A project and all its expected reports. */
export interface Dossier {
    readonly project: Project;
    readonly cells: readonly Cell[];
}

function clarityCode(project: Project): string {
    const random = randomOf(`clarity ${project.id}`);
    return random.chance(NOT_IN_CLARITY) ? "" : `INV${project.start.slice(2, 4)}${project.id.slice(4)}${random.between(10, 99)}`;
}

function forecastEnd({ project, cells }: Dossier): Day {
    if (project.closedOn !== undefined) return project.closedOn;
    const schedule = cells.find((cell) => cell.dimension === "schedule" && cell.rank === LAST_RANK);
    const [low, high] = SLIPS[schedule?.level ?? 1];
    return addDays(project.baselineEnd, randomOf(`slip ${project.id}`).between(low, high));
}

function runOrChange(project: Project): string {
    const isRun = project.type === "obsolescence" && randomOf(`class ${project.id}`).chance(RUN_RATE);
    return isRun ? "run" : "change";
}

function projectLine(dossier: Dossier): Line {
    const { project } = dossier;
    return {
        project_id: project.id,
        clarity_code: clarityCode(project),
        jira_key: project.jiraKey ?? "",
        name: project.name,
        programme_id: project.programmeId,
        directorate_id: project.directorateId,
        original_directorate_id: project.originalDirectorateId,
        project_manager_id: managerOf(project),
        sponsor_id: sponsorOf(project),
        phase: project.phase,
        type: project.type,
        run_change_class: runOrChange(project),
        weather_cadence: "monthly",
        start_date: project.start,
        baseline_end_date: project.baselineEnd,
        forecast_end_date: forecastEnd(dossier),
        currency: "EUR",
        is_active: String(project.closedOn === undefined),
        lifecycle: project.lifecycle,
        budget_eur: String(project.budgetKeur * 1000),
    };
}

function expectedLine(cell: Cell): Line {
    const { id, due } = periodAt(cell.rank);
    return { project_id: cell.project.id, dimension_id: cell.dimension, period_id: id, due_date: due };
}

function organisationLines(): Readonly<Record<string, readonly Line[]>> {
    return {
        directorate: DIRECTORATES.map(({ id, name, division }) => ({ directorate_id: id, name, division })),
        programme: PROGRAMMES.map(({ id, name, directorateId }) =>
            ({ programme_id: id, name, lead_directorate_id: directorateId })),
        reporting_period: PERIODS.map((period) => ({
            period_id: period.id, label: period.label, cadence: "monthly", start_date: period.start, end_date: period.end,
            opening_date: period.opening, due_date: period.due, rank: String(period.rank),
        })),
    };
}

function scaleLines(): Readonly<Record<string, readonly Line[]>> {
    return {
        weather_dimension: DIMENSIONS.map((dimension) => ({
            dimension_id: dimension.id, label_fr: dimension.labelFr, label_en: dimension.labelEn,
            sort_order: String(dimension.order), weight: String(dimension.weight), is_mandatory: String(dimension.isMandatory),
        })),
        weather_level: LEVELS.map((row) => ({
            level: String(row.level), code: row.code, label_fr: row.labelFr, label_en: row.labelEn, score: String(row.score),
            icon: row.icon, colour_light: row.light, colour_dark: row.dark,
        })),
    };
}

/** The lines of every table of the contract, by table name. */
export function tableLines(dossiers: readonly Dossier[]): Readonly<Record<string, readonly Line[] | undefined>> {
    return {
        ...organisationLines(),
        ...scaleLines(),
        project: dossiers.map(projectLine),
        weather_report: dossiers.flatMap(({ cells }) => reportLines(cells)),
        weather_expected: dossiers.flatMap(({ cells }) => cells.map(expectedLine)),
    };
}
