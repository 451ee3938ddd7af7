-- E11: landing (actual cost up to the closing plus what the last re-estimate expects after it) of the projects that have both an earned
-- value and a re-estimate at the as-of date; the closing is that of finance, not the last one told for the project.
-- A re-estimate that expects nothing more after the closing (project over) counts: its landing is what was spent. Unapproved versions do not.
WITH movement AS (
    SELECT cell_id, project_id, as_of, closing_date, month, measure, amount_eur, snapshot_date
    FROM (SELECT cell_id, project_id FROM earned_value_project)
    JOIN earned_value_closing USING (cell_id)
    JOIN budget_movement USING (project_id)
    JOIN budget_version USING (version_id)
    WHERE is_approved AND version_date <= as_of
),
last_estimate AS (
    SELECT cell_id, project_id, max(snapshot_date) AS snapshot_date
    FROM movement
    WHERE measure = 'forecast' AND snapshot_date <= as_of
    GROUP BY cell_id, project_id
),
spent AS (
    SELECT cell_id, project_id, sum(amount_eur) AS amount
    FROM movement
    WHERE measure = 'actual' AND month <= closing_date
    GROUP BY cell_id, project_id
),
to_complete AS (
    SELECT cell_id, project_id, sum(amount_eur) AS amount
    FROM movement SEMI JOIN last_estimate USING (cell_id, project_id, snapshot_date)
    WHERE measure = 'forecast' AND month > closing_date
    GROUP BY cell_id, project_id
)
SELECT cell_id, sum(coalesce(spent.amount, 0) + coalesce(to_complete.amount, 0)) AS value
FROM last_estimate
LEFT JOIN spent USING (cell_id, project_id)
LEFT JOIN to_complete USING (cell_id, project_id)
GROUP BY cell_id
