-- The projects of each cell that has a reading day. A project is running from its start to the day before its end.
CREATE VIEW portfolio_seen AS
SELECT
    cell_id, project_id, first_day, as_of, start_date,
    CASE WHEN NOT is_active THEN forecast_end_date END AS closed_on,
    start_date <= as_of AND (is_active OR forecast_end_date > as_of) AS is_running,
    project_id IN (SELECT project_id FROM project_priority) AS is_aligned
FROM cell
JOIN cell_project USING (cell_id)
JOIN project USING (project_id)
WHERE as_of IS NOT NULL;

-- Budget of each project of a cell: the initial version and the changes approved up to the reading day, once the project has started.
CREATE VIEW portfolio_budget AS
SELECT cell_id, project_id, as_of, is_aligned, sum(amount_eur) AS budget
FROM portfolio_seen AS seen
JOIN budget_movement USING (project_id)
JOIN budget_version USING (version_id)
WHERE
    start_date <= as_of
    AND measure = 'budget'
    AND is_approved
    AND (version_type = 'initial' OR (version_type IN ('revised', 'transfer') AND version_date <= as_of))
GROUP BY ALL;
