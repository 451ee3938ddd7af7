-- What the view of risks shows, by scope (the whole, each project and each risk), as read on $day (ISO).
-- Columns: scope, then the measures in the order of riskView.ts.
WITH reading AS (
    SELECT least(CAST($day AS DATE), date_value) AS day FROM parameter WHERE key = 'reporting_date'
),
matrix AS (SELECT text_value AS id FROM parameter WHERE key = 'risk_matrix'),
-- The last day of the period before the one that holds the day of reading, in the cadence of each project.
started_period AS (
    SELECT cadence, max(start_date) AS start_date FROM reporting_period, reading WHERE start_date <= reading.day GROUP BY cadence
),
previous AS (
    SELECT project_id, max(end_date) AS day
    FROM project
    JOIN started_period ON started_period.cadence = weather_cadence
    JOIN reporting_period AS earlier ON earlier.cadence = weather_cadence AND earlier.end_date < started_period.start_date
    GROUP BY project_id
),
before AS (
    SELECT project_id, risk_id, status = 'open' AS was_open, residual_likelihood AS previous_likelihood, residual_impact AS previous_impact
    FROM risk_snapshot JOIN previous USING (project_id)
    WHERE report_date <= previous.day
    QUALIFY row_number() OVER (PARTITION BY project_id, risk_id ORDER BY report_date DESC) = 1
),
present AS (
    SELECT risk_snapshot.*, status = 'open' AS is_open
    FROM risk_snapshot, reading
    WHERE report_date <= reading.day
    QUALIFY row_number() OVER (PARTITION BY project_id, risk_id ORDER BY report_date DESC) = 1
),
scale AS (SELECT axis, rank, lower_bound AS low, upper_bound AS high FROM risk_scale JOIN matrix ON matrix_id = matrix.id),
valued AS (
    SELECT present.*,
        chance.low * cost.low AS lowest, chance.high * cost.high AS highest,
        coalesce(probability, (chance.low + chance.high) / 2) * coalesce(impact_eur, (cost.low + cost.high) / 2) AS expected,
        cell.is_above_appetite,
        coalesce(before.was_open, false) AS was_open, previous_likelihood, previous_impact
    FROM present
    LEFT JOIN before USING (project_id, risk_id)
    LEFT JOIN scale AS chance ON chance.axis = 'likelihood' AND chance.rank = residual_likelihood
    LEFT JOIN scale AS cost ON cost.axis = 'impact' AND cost.rank = residual_impact
    LEFT JOIN (SELECT matrix_cell.* FROM matrix_cell JOIN matrix ON matrix_id = matrix.id) AS cell
        ON cell.likelihood_rank = residual_likelihood AND cell.impact_rank = residual_impact
),
scope AS (
    SELECT 'total' AS scope, project_id, risk_id FROM valued
    UNION ALL SELECT project_id, project_id, risk_id FROM valued
    UNION ALL SELECT risk_id, project_id, risk_id FROM valued
),
-- Of open risks. An action is open until the day before it is done or dropped.
action AS (
    SELECT scope, label, due_date,
        created_on <= day AND (closed_on IS NULL OR closed_on > day) AS is_open,
        action.status = 'done' AND closed_on <= day AS is_done,
        due_date < day AS is_late
    FROM scope JOIN valued USING (project_id, risk_id) JOIN risk_action AS action USING (project_id, risk_id), reading
    WHERE valued.is_open
),
action_of_scope AS (
    SELECT scope,
        first(label ORDER BY due_date, label COLLATE NOCASE.NOACCENT) FILTER (is_open) AS next_label,
        CAST(min(due_date) FILTER (is_open) AS VARCHAR) AS next_due,
        nullif(count(*) FILTER (is_open), 0) AS open_count,
        count(*) FILTER (is_open AND is_late) AS late_count,
        nullif(count(*) FILTER (is_done), 0) AS done_count
    FROM action GROUP BY scope
),
risk_of_scope AS (
    SELECT scope,
        max(inherent_likelihood) FILTER (is_open) AS inherent_likelihood, max(inherent_impact) FILTER (is_open) AS inherent_impact,
        max(residual_likelihood) FILTER (is_open) AS residual_likelihood, max(residual_impact) FILTER (is_open) AS residual_impact,
        max(previous_likelihood) FILTER (was_open) AS previous_likelihood, max(previous_impact) FILTER (was_open) AS previous_impact,
        sum(expected) FILTER (is_open) AS expected, sum(lowest) FILTER (is_open) AS lowest, sum(highest) FILTER (is_open) AS highest,
        CASE WHEN count(DISTINCT coalesce(owner_id, '')) FILTER (is_open) = 1 THEN any_value(owner_id) FILTER (is_open) END AS owner,
        CAST(min(reviewed_on) FILTER (is_open) AS VARCHAR) AS reviewed,
        CASE WHEN count(DISTINCT status) FILTER (is_open OR was_open) = 1 THEN any_value(status) FILTER (is_open OR was_open) END AS state,
        count(*) FILTER (is_open AND is_above_appetite) AS above_appetite
    FROM scope JOIN valued USING (project_id, risk_id)
    GROUP BY scope
)
SELECT scope, inherent_likelihood, inherent_impact, residual_likelihood, residual_impact, previous_likelihood, previous_impact,
    expected, lowest, highest, owner, reviewed, next_label, next_due, open_count, coalesce(late_count, 0), done_count, state, above_appetite
FROM risk_of_scope LEFT JOIN action_of_scope USING (scope)
