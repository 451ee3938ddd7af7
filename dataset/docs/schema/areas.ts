/** The tables by what they are about: the order of the page, and one diagram each. */
export const AREAS: ReadonlyMap<string, readonly string[]> = new Map([
    ["Portfolio and bridges", [
        "directorate", "programme", "project", "product", "priority", "project_directorate", "project_priority", "project_product",
        "calendar", "parameter", "threshold", "access",
    ]],
    ["Weather", ["reporting_period", "weather_dimension", "weather_level", "status_mapping", "weather_report", "weather_expected"]],
    ["Money", ["budget_nature", "budget_version", "budget_movement", "earned_value", "exchange_rate"]],
    ["Milestones and risks", [
        "milestone", "milestone_snapshot", "risk", "risk_snapshot", "risk_action", "risk_scale", "matrix_cell",
    ]],
    ["Staffing and agile", [
        "resource", "assignment", "capacity", "sprint", "ticket", "ticket_transition", "ticket_sprint",
    ]],
    ["Architecture", ["architecture_review", "review_condition", "decision"]],
]);
