-- E11: landing (actual cost up to the closing plus what the last re-estimate expects after it) of the projects that have both an earned
-- value and a re-estimate at the as-of date; the closing is that of finance, not the last one told for the project.
-- A re-estimate that expects nothing more after the closing (project over) counts: its landing is what was spent. Unapproved versions do not.
WITH day AS (
    SELECT DISTINCT as_of, closing_date FROM earned_value_closing
),
estimate AS (
    SELECT DISTINCT project_id, snapshot_date, version_date FROM earned_value_money WHERE measure = 'forecast'
),
last_estimate AS (
    SELECT as_of, closing_date, project_id, max(snapshot_date) AS snapshot_date
    FROM day JOIN estimate ON snapshot_date <= as_of AND version_date <= as_of
    GROUP BY as_of, closing_date, project_id
),
spent AS (
    SELECT as_of, project_id, sum(amount) AS amount
    FROM last_estimate JOIN earned_value_money USING (project_id)
    WHERE measure = 'actual' AND month <= closing_date AND version_date <= as_of
    GROUP BY as_of, project_id
),
to_complete AS (
    SELECT as_of, project_id, sum(amount) AS amount
    FROM last_estimate JOIN earned_value_money USING (project_id, snapshot_date)
    WHERE measure = 'forecast' AND month > closing_date AND version_date <= as_of
    GROUP BY as_of, project_id
),
landing AS (
    SELECT as_of, project_id, coalesce(spent.amount, 0) + coalesce(to_complete.amount, 0) AS landing
    FROM last_estimate
    LEFT JOIN spent USING (as_of, project_id)
    LEFT JOIN to_complete USING (as_of, project_id)
)
SELECT cell_id, sum(landing) AS value
FROM (SELECT cell_id, project_id FROM earned_value_project)
JOIN (SELECT cell_id, as_of FROM earned_value_closing) USING (cell_id)
JOIN landing USING (as_of, project_id)
GROUP BY cell_id
