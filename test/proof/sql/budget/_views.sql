-- What the money is at a day, project by project, and what each cell of a report holds of it.
-- A version that is not approved counts nowhere; an approved one counts from its date on.

CREATE MACRO budget_parameter(name, usual) AS coalesce((SELECT number_value FROM parameter WHERE key = name), usual)::INTEGER;

-- Lines summed by project, month and version, with the parts of them that some measures take.
CREATE TABLE budget_line AS
SELECT project_id, month, measure, snapshot_date, version_type, version_date,
    sum(amount_eur) AS amount_eur,
    sum(amount_eur) FILTER (capex_opex = 'capex') AS capex_eur,
    sum(amount_eur) FILTER (build_run = 'build') AS build_eur,
    sum(amount_eur) FILTER (category = 'labour') AS labour_eur,
    sum(person_days) AS person_days,
    sum(person_days) FILTER (category = 'labour') AS labour_days
FROM budget_movement
JOIN budget_version USING (version_id)
JOIN budget_nature USING (nature_id)
WHERE is_approved
GROUP BY project_id, month, measure, snapshot_date, version_type, version_date;

-- A closed month, and the end of the month in which finance closed it.
CREATE VIEW budget_closed_month AS
SELECT last_day(month) AS closing, last_day(last_day(month) + to_months(budget_parameter('closing_lag_months', 1))) AS closed_on
FROM calendar
WHERE is_closed_month
GROUP BY month;

-- For each as-of date and cadence, the end of the period before the one that holds the date.
CREATE VIEW budget_previous_day AS
SELECT as_of, present.cadence AS weather_cadence, max(earlier.end_date) AS previous_as_of
FROM (SELECT DISTINCT as_of FROM cell)
JOIN reporting_period AS present ON as_of BETWEEN present.start_date AND present.end_date
JOIN reporting_period AS earlier ON earlier.cadence = present.cadence AND earlier.end_date < present.start_date
GROUP BY as_of, present.cadence;

-- Each day at which something is read, and the end of the last month closed by then.
CREATE VIEW budget_day AS
WITH read_day AS (
    SELECT as_of FROM cell WHERE as_of IS NOT NULL
    UNION
    SELECT previous_as_of FROM budget_previous_day
)
SELECT as_of, max(closing) AS closing
FROM read_day
LEFT JOIN budget_closed_month ON closed_on <= as_of
GROUP BY as_of;

-- Budgets over the whole life of the projects started at the day.
CREATE VIEW budget_plan AS
SELECT as_of, project_id,
    sum(amount_eur) FILTER (version_type = 'initial') AS original_budget,
    sum(amount_eur) AS current_budget,
    sum(amount_eur) FILTER (month <= closing) AS planned_to_date,
    sum(capex_eur) AS capex_budget,
    sum(build_eur) AS build_budget
FROM budget_day
JOIN budget_line ON version_date <= as_of
JOIN project USING (project_id)
WHERE measure = 'budget' AND version_type IN ('initial', 'revised', 'transfer') AND start_date <= as_of
GROUP BY as_of, project_id;

CREATE VIEW budget_spending AS
SELECT as_of, project_id,
    sum(amount_eur) FILTER (measure = 'committed') AS committed,
    sum(amount_eur) FILTER (measure = 'actual') AS actual_cost,
    sum(amount_eur) FILTER (measure = 'actual' AND month > closing - to_months(budget_parameter('burn_months', 3))) AS recent_cost,
    sum(labour_eur) FILTER (measure = 'actual') AS labour_cost,
    sum(labour_days) FILTER (measure = 'actual') AS labour_days
FROM budget_day
JOIN budget_line ON month <= closing AND version_date <= as_of
WHERE measure IN ('actual', 'committed')
GROUP BY as_of, project_id;

-- The last re-estimate of each project at the day. One that expects nothing after the closing says zero, which is not the same as none.
CREATE VIEW budget_estimate AS
WITH estimate AS (
    SELECT DISTINCT project_id, snapshot_date, version_date FROM budget_line WHERE measure = 'forecast'
),
last_estimate AS (
    SELECT as_of, closing, project_id, max(snapshot_date) AS snapshot_date
    FROM budget_day
    JOIN estimate ON snapshot_date <= as_of AND version_date <= as_of
    GROUP BY as_of, closing, project_id
),
expected AS (
    SELECT as_of, project_id, amount_eur, person_days, closing IS NULL OR month > closing AS is_to_come
    FROM last_estimate
    JOIN budget_line USING (project_id, snapshot_date)
    WHERE measure = 'forecast' AND version_date <= as_of
)
SELECT as_of, project_id,
    coalesce(sum(amount_eur) FILTER (is_to_come), 0) AS to_complete,
    CASE WHEN bool_or(is_to_come) THEN sum(person_days) FILTER (is_to_come) ELSE 0 END AS days_to_complete
FROM expected
GROUP BY as_of, project_id;

CREATE VIEW budget_landing AS
SELECT as_of, project_id, coalesce(actual_cost, 0) + to_complete AS landing
FROM budget_estimate
LEFT JOIN budget_spending USING (as_of, project_id);

-- Earned value at the last closing at which it was told, up to the last closed month.
CREATE VIEW budget_progress AS
SELECT as_of, project_id, arg_max(ev_cumulative_eur, closing_date) AS earned_value, arg_max(bac_eur, closing_date) AS budget_at_completion
FROM budget_day
JOIN earned_value ON closing_date <= closing
GROUP BY as_of, project_id;

-- The projects of each cell, with what is known of them at its as-of date; a cell beyond the reading day has none.
CREATE VIEW budget_cell_project AS
SELECT cell_id, as_of, closing, project_id, original_budget, current_budget, planned_to_date, capex_budget, build_budget,
    committed, actual_cost, recent_cost, labour_cost, labour_days, to_complete, days_to_complete, landing
FROM cell
JOIN cell_project USING (cell_id)
JOIN budget_day USING (as_of)
LEFT JOIN budget_plan USING (as_of, project_id)
LEFT JOIN budget_spending USING (as_of, project_id)
LEFT JOIN budget_estimate USING (as_of, project_id)
LEFT JOIN budget_landing USING (as_of, project_id);

-- Months that the rest of the budget lasts; none without a budget, nor where nothing was spent of late: it would last for ever.
CREATE VIEW budget_runway AS
SELECT cell_id, closing,
    (sum(current_budget) - sum(actual_cost)) * budget_parameter('burn_months', 3) / sum(recent_cost) AS months
FROM budget_cell_project
GROUP BY cell_id, closing
HAVING sum(recent_cost) > 0;

-- The projects that landed somewhere at the end of the period before, in their own cadence, as well, and by how much they drifted since.
CREATE VIEW budget_drift AS
SELECT cell_id, present.project_id, current_budget, present.landing - earlier.landing AS drift
FROM budget_cell_project AS present
JOIN project USING (project_id)
JOIN budget_previous_day AS previous USING (as_of, weather_cadence)
JOIN budget_landing AS earlier ON earlier.as_of = previous_as_of AND earlier.project_id = present.project_id
WHERE present.landing IS NOT NULL;

-- What each transfer moves at each project: below zero where it takes, above where it gives. It counts from the date of its version.
CREATE VIEW budget_transfer AS
SELECT cell_id, project_id, coalesce(document_id, version_id) AS transfer, sum(amount_eur) AS amount_eur
FROM cell
JOIN cell_project USING (cell_id)
JOIN budget_movement USING (project_id)
JOIN budget_version USING (version_id)
WHERE measure = 'budget' AND is_approved AND version_type = 'transfer' AND version_date <= as_of
GROUP BY ALL;

-- The current budget that each project brings to each priority that it serves.
CREATE VIEW budget_contribution AS
SELECT cell_id, priority_id, current_budget * weight AS contribution
FROM budget_cell_project
JOIN project_priority USING (project_id)
WHERE current_budget IS NOT NULL;
