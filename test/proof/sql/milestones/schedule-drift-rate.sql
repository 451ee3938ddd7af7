-- J07: duration from the start of the project to its last planned milestone (actual date once achieved), against the duration to its last
-- approved milestone, as a share of it; a ratio of sums over the projects that have both. Cancelled milestones count on neither side; a
-- milestone outside the approved plan can still be the last planned one.
WITH duration AS (
    SELECT
        cell_id, project_id,
        datediff('day', any_value(start_date), max(expected_date)) AS planned,
        datediff('day', any_value(start_date), max(baseline_date)) AS approved
    FROM milestones_followed
    JOIN project USING (project_id)
    GROUP BY cell_id, project_id
)
SELECT cell_id, sum(planned - approved) / nullif(sum(approved), 0) AS value
FROM duration
WHERE approved IS NOT NULL
GROUP BY cell_id
