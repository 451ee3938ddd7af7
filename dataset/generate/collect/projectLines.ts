import { managerOf, sponsorOf } from "./entry";
import { reportLines } from "./reports";
import { addDays, type Day } from "../day";
import type { Dossier } from "../dossier";
import type { Batch, Line } from "../line";
import { LAST_RANK, periodAt } from "../periods";
import type { Project } from "../portfolio/project";
import { DIRECTORATES } from "../portfolio/organisation";
import { randomOf } from "../random";
import type { Cell } from "../weather/cell";
import type { Level } from "../weather/scale";

/** Days by which the end slips for each level of the schedule. */
const SLIPS: Readonly<Record<Level, readonly [number, number]>> = { 1: [0, 0], 2: [14, 45], 3: [60, 130], 4: [150, 300] };
const NOT_IN_CLARITY = 0.04;
const RUN_RATE = 0.5;

function clarityCode(project: Project): string {
    const random = randomOf(`clarity ${project.id}`);
    return random.chance(NOT_IN_CLARITY) ? "" : `INV${project.start.slice(2, 4)}${project.id.slice(4)}${random.between(10, 99)}`;
}

/** Where the end of a project stands today. */
export function forecastEnd({ project, cells }: Dossier): Day {
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
        programme_name: project.programmeName,
        directorate_id: project.directorateId,
        directorate_name: DIRECTORATES.find(({ id }) => id === project.directorateId)?.name ?? "",
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

/** The project, its weather and the reports that were expected. */
export function projectBatches(dossier: Dossier): readonly Batch[] {
    return [
        { table: "project", lines: [projectLine(dossier)] },
        { table: "weather_report", lines: reportLines(dossier.cells) },
        { table: "weather_expected", lines: dossier.cells.map(expectedLine) },
    ];
}
