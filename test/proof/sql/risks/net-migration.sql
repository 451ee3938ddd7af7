-- K13: open risks in a worse residual zone than at the end of the previous period, minus those in a better one; one a risk.
-- The period before the one that holds the as-of date, in the cadence of the project of each risk; the risk must be open
-- at both dates (a new, reopened or closed one did not move). BLANK where no risk was reported by the end of that period.
WITH previous_day AS (
    SELECT cell.cell_id, project.project_id, max(earlier.end_date) AS previous_day
    FROM cell
    JOIN cell_project USING (cell_id)
    JOIN project USING (project_id)
    JOIN reporting_period AS present
        ON present.cadence = project.weather_cadence AND cell.as_of BETWEEN present.start_date AND present.end_date
    JOIN reporting_period AS earlier ON earlier.cadence = present.cadence AND earlier.end_date < present.start_date
    GROUP BY cell.cell_id, project.project_id
), before AS (
    SELECT previous_day.cell_id, snapshot.risk_id, snapshot.status, matrix.zone
    FROM previous_day
    JOIN risk_snapshot AS snapshot USING (project_id)
    LEFT JOIN risks_matrix AS matrix
        ON matrix.likelihood_rank = snapshot.residual_likelihood AND matrix.impact_rank = snapshot.residual_impact
    WHERE snapshot.report_date <= previous_day.previous_day
    QUALIFY row_number() OVER (PARTITION BY previous_day.cell_id, snapshot.risk_id ORDER BY snapshot.report_date DESC) = 1
)
SELECT
    cell_id,
    count(*) FILTER (WHERE before.status = 'open' AND present.residual_zone > before.zone)
        - count(*) FILTER (WHERE before.status = 'open' AND present.residual_zone < before.zone) AS value
FROM before
LEFT JOIN risks_open AS present USING (cell_id, risk_id)
GROUP BY cell_id
