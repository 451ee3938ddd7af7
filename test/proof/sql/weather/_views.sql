-- The end of the month that lies some months before the one of the reading day.
CREATE MACRO weather_month_end_before(reading_day, months) AS last_day(CAST(reading_day - to_months(CAST(months AS INTEGER)) AS DATE));

CREATE MACRO weather_setting(setting) AS (SELECT number_value FROM parameter WHERE "key" = setting);

-- Where "bad" begins for each indicator and scope, in the latest version of its definition. A value equal to a limit is not bad.
CREATE VIEW weather_bad_limit AS
SELECT indicator_id, scope, lower_bound AS bad_above, upper_bound AS bad_below
FROM threshold
WHERE level = 3
QUALIFY definition_version = max(definition_version) OVER (PARTITION BY indicator_id);

-- What was published of a project and dimension on a day: the worst level wins. An exempt or unrated report has no level.
CREATE VIEW weather_publication AS
SELECT
    project_id, dimension_id, effective_date AS told_day,
    max(level) AS level,
    bool_or(rating_state = 'reset') AS is_reset,
    max(entry_date) AS entered_at
FROM weather_report
WHERE entry_status IN ('published', 'frozen')
GROUP BY ALL;

-- Each publication with the last rated one before it, as long as no reset came in between.
CREATE VIEW weather_compared AS
WITH neighboured AS (
    SELECT
        *,
        lead(told_day) OVER history AS next_day,
        lag(level IGNORE NULLS) OVER history AS earlier_level,
        lag(CASE WHEN level IS NOT NULL THEN told_day END IGNORE NULLS) OVER history AS earlier_day,
        max(CASE WHEN is_reset THEN told_day END) OVER history AS reset_day
    FROM weather_publication
    WINDOW history AS (PARTITION BY project_id, dimension_id ORDER BY told_day)
)
SELECT
    project_id, dimension_id, told_day, next_day, level, entered_at,
    CASE WHEN reset_day IS NULL OR reset_day <= earlier_day THEN earlier_level END AS previous_level
FROM neighboured;

-- The same with the day on which its state began, and the day before which it is the last word (open when it still is).
CREATE VIEW weather_spell AS
SELECT
    *,
    CASE WHEN level IS NOT NULL THEN max(CASE WHEN level IS DISTINCT FROM previous_level AND level IS NOT NULL THEN told_day END) OVER (
        PARTITION BY project_id, dimension_id ORDER BY told_day
    ) END AS state_since
FROM weather_compared;

-- The projects of each cell that has a reading day. A project is running from its start to the day before its end.
CREATE VIEW weather_seen AS
SELECT
    cell_id, project_id, first_day, as_of, weather_cadence,
    start_date <= as_of AND (is_active OR forecast_end_date > as_of) AS is_running
FROM cell
JOIN cell_project USING (cell_id)
JOIN project USING (project_id)
WHERE as_of IS NOT NULL;

-- For each reading day and cadence, the end of the period before the one that holds the day.
CREATE VIEW weather_previous_day AS
SELECT seen.as_of, held.cadence AS weather_cadence, max(earlier.end_date) AS previous_day
FROM (SELECT DISTINCT as_of FROM weather_seen) AS seen
JOIN reporting_period AS held ON seen.as_of BETWEEN held.start_date AND held.end_date
JOIN reporting_period AS earlier ON earlier.cadence = held.cadence AND earlier.end_date < held.start_date
GROUP BY ALL;

-- Last word of every project and dimension at the reading day of the cell.
CREATE VIEW weather_word AS
SELECT seen.*, spell.dimension_id, spell.level, spell.previous_level, spell.state_since, spell.entered_at
FROM weather_seen AS seen
JOIN weather_spell AS spell
    ON spell.project_id = seen.project_id
    AND seen.as_of >= spell.told_day
    AND (spell.next_day IS NULL OR seen.as_of < spell.next_day);

-- The headline: with no filter on dimensions, what is declared of the project overall.
CREATE VIEW weather_headline AS
SELECT * EXCLUDE (dimension_id) FROM weather_word WHERE dimension_id = 'overall';

-- The running projects that have a level: the coverage of every index.
CREATE VIEW weather_rated AS
SELECT * FROM weather_headline WHERE is_running AND level IS NOT NULL;

-- Worst level of the mandatory dimensions of each project, the declared overall left aside.
CREATE VIEW weather_derived AS
SELECT cell_id, project_id, max(level) AS level
FROM weather_word
JOIN weather_dimension USING (dimension_id)
WHERE is_mandatory AND dimension_id <> 'overall' AND level IS NOT NULL
GROUP BY ALL;

-- Rated projects that had started and had a headline at the end of the previous period of their cadence, with the ranks moved: above 0, worse.
CREATE VIEW weather_move AS
SELECT rated.cell_id, rated.project_id, rated.level - spell.level AS ranks
FROM weather_rated AS rated
JOIN project USING (project_id)
JOIN weather_previous_day AS previous ON previous.as_of = rated.as_of AND previous.weather_cadence = rated.weather_cadence
JOIN weather_spell AS spell
    ON spell.project_id = rated.project_id
    AND spell.dimension_id = 'overall'
    AND previous.previous_day >= spell.told_day
    AND (spell.next_day IS NULL OR previous.previous_day < spell.next_day)
WHERE spell.level IS NOT NULL AND project.start_date <= previous.previous_day;

-- Reports due within the dates in scope and by the reading day, but for the exempt ones, and how each was answered by reports that tell of
-- that day or an earlier one.
CREATE VIEW weather_due AS
WITH answer AS (
    SELECT
        cell_id, project_id, dimension_id, period_id,
        bool_or(rating_state = 'exempt') AS is_exempt,
        min(entry_date) AS first_entry
    FROM weather_seen
    JOIN weather_report USING (project_id)
    WHERE entry_status IN ('published', 'frozen') AND effective_date <= as_of
    GROUP BY ALL
)
SELECT
    cell_id, project_id,
    first_entry IS NOT NULL AS is_published,
    first_entry IS NOT NULL AND CAST(first_entry AS DATE) <= due_date AS is_in_time
FROM weather_seen
JOIN weather_expected USING (project_id)
LEFT JOIN answer USING (cell_id, project_id, dimension_id, period_id)
WHERE due_date BETWEEN first_day AND as_of AND NOT coalesce(is_exempt, false);

-- Money of approved versions, summed by project and month: one that is not approved counts nowhere.
CREATE TABLE weather_money AS
SELECT project_id, "month", measure, version_type, version_date, snapshot_date, sum(amount_eur) AS amount
FROM budget_movement
JOIN budget_version USING (version_id)
WHERE is_approved AND (measure <> 'budget' OR version_type IN ('initial', 'revised', 'transfer'))
GROUP BY ALL;

-- Budget of each project of a cell: the initial version and the changes approved up to the reading day, once the project has started.
CREATE VIEW weather_budget AS
WITH change AS (
    SELECT project_id, version_date, sum(amount) AS amount FROM weather_money WHERE measure = 'budget' GROUP BY ALL
)
SELECT cell_id, project_id, sum(amount) AS budget
FROM weather_seen AS seen
JOIN project USING (project_id)
JOIN change USING (project_id)
WHERE start_date <= seen.as_of AND version_date <= seen.as_of
GROUP BY ALL;

-- The days at which objective figures are read, with the last day of the last month that finance had closed by then.
CREATE VIEW weather_closing AS
WITH reading AS (
    SELECT as_of AS day FROM cell WHERE as_of IS NOT NULL
    UNION
    SELECT weather_month_end_before(as_of, weather_setting('flat_line_periods')) FROM cell WHERE as_of IS NOT NULL
),
closed_month AS (
    SELECT DISTINCT
        last_day("month") AS month_end,
        last_day(CAST("month" + to_months(CAST(weather_setting('closing_lag_months') AS INTEGER)) AS DATE)) AS closed_on
    FROM calendar
    WHERE is_closed_month
)
SELECT day, max(month_end) AS closing_day
FROM reading
LEFT JOIN closed_month ON closed_on <= day
GROUP BY day;

-- What each project is expected to cost, seen from a day: spent up to the closing, and what its last re-estimate adds after it.
CREATE VIEW weather_landing AS
WITH estimate AS (
    SELECT DISTINCT project_id, snapshot_date, version_date FROM weather_money WHERE measure = 'forecast'
),
last_estimate AS (
    SELECT project_id, day, closing_day, max(snapshot_date) AS snapshot_date
    FROM weather_closing
    JOIN estimate ON snapshot_date <= day AND version_date <= day
    GROUP BY ALL
),
spent AS (
    SELECT project_id, day, sum(amount) AS amount
    FROM last_estimate
    JOIN weather_money USING (project_id)
    WHERE measure = 'actual' AND "month" <= closing_day AND version_date <= day
    GROUP BY ALL
),
to_complete AS (
    SELECT project_id, day, sum(amount) AS amount
    FROM last_estimate
    JOIN weather_money USING (project_id, snapshot_date)
    WHERE measure = 'forecast' AND version_date <= day AND (closing_day IS NULL OR "month" > closing_day)
    GROUP BY ALL
)
SELECT project_id, day, coalesce(spent.amount, 0) + coalesce(to_complete.amount, 0) AS landing
FROM last_estimate
LEFT JOIN spent USING (project_id, day)
LEFT JOIN to_complete USING (project_id, day);

-- Earned value for one euro spent, at the last closing of each project that was known at a day.
CREATE VIEW weather_cost_index AS
SELECT project_id, day, ev_cumulative_eur / nullif(ac_cumulative_eur, 0) AS cpi
FROM weather_closing
JOIN earned_value ON closing_date <= closing_day
QUALIFY closing_date = max(closing_date) OVER (PARTITION BY project_id, day);

-- Worst slip of the milestones of a project, as its last reports told them at a day. Cancelled milestones are not followed.
-- An overdue milestone whose planned date is still the approved one, or that has no approved date, slips from its planned date to the day;
-- one that was replanned slips by what was replanned, overdue again or not.
CREATE VIEW weather_slippage AS
WITH told AS (
    SELECT *, lead(report_date) OVER (PARTITION BY milestone_id ORDER BY report_date) AS next_report
    FROM milestone_snapshot
)
SELECT
    project_id, day,
    max(CASE
        WHEN status = 'planned' AND planned_date < day AND (baseline_date IS NULL OR baseline_date = planned_date) THEN day - planned_date
        ELSE coalesce(actual_date, planned_date) - baseline_date
    END) AS slippage
FROM weather_closing
JOIN told ON day >= report_date AND (next_report IS NULL OR day < next_report)
WHERE status <> 'cancelled'
GROUP BY ALL;

-- The rated projects of each cell with what tells whether they are red inside.
CREATE VIEW weather_objective AS
SELECT
    rated.*,
    budget, landing, cpi, slippage,
    (landing - budget) / nullif(budget, 0) AS overrun
FROM weather_rated AS rated
LEFT JOIN weather_budget USING (cell_id, project_id)
LEFT JOIN weather_landing AS landing ON landing.project_id = rated.project_id AND landing.day = rated.as_of
LEFT JOIN weather_cost_index AS cost ON cost.project_id = rated.project_id AND cost.day = rated.as_of
LEFT JOIN weather_slippage AS slip ON slip.project_id = rated.project_id AND slip.day = rated.as_of;
