-- What the milestone queries share. Each project of a cell with the ends of earlier reporting periods, in its own cadence, counted back
-- from the period that holds the as-of date; no row here when no period holds it.
CREATE VIEW milestones_earlier_period AS
SELECT
    cell_id, project_id, earlier.end_date,
    row_number() OVER (PARTITION BY cell_id, project_id ORDER BY earlier.rank DESC) AS periods_back
FROM cell
JOIN cell_project USING (cell_id)
JOIN project USING (project_id)
JOIN reporting_period AS current ON current.cadence = weather_cadence AND as_of BETWEEN current.start_date AND current.end_date
JOIN reporting_period AS earlier ON earlier.cadence = weather_cadence AND earlier.rank < current.rank;

-- Every report known at the as-of date. The date expected is the actual one once the milestone is achieved.
CREATE VIEW milestones_report AS
SELECT
    cell_id, as_of, project_id, milestone_id, report_date, status, baseline_date,
    coalesce(actual_date, planned_date) AS expected_date
FROM cell
JOIN cell_project USING (cell_id)
JOIN milestone_snapshot USING (project_id)
WHERE report_date <= as_of;

-- The last report of each milestone at the as-of date, but for those that are cancelled in it.
CREATE VIEW milestones_followed AS
WITH last_report AS (
    SELECT * FROM milestones_report
    QUALIFY row_number() OVER (PARTITION BY cell_id, milestone_id ORDER BY report_date DESC) = 1
)
SELECT * FROM last_report WHERE status <> 'cancelled';
