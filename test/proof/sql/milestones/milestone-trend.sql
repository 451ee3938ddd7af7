-- J06: days by which the planned date moved for each day between two reports: the last one at the as-of date, and the last one at the end of
-- the sixth period before (six periods have passed), in the cadence of each project. A milestone that was not yet reported then starts at
-- its first report. From end to end, no regression. The worst of the milestones still open; blank with a single report.
WITH window_start AS (
    SELECT cell_id, project_id, end_date FROM milestones_earlier_period WHERE periods_back = 6
),
first_report AS (
    SELECT cell_id, milestone_id, report_date, expected_date
    FROM milestones_report
    LEFT JOIN window_start USING (cell_id, project_id)
    QUALIFY row_number() OVER (
        PARTITION BY cell_id, milestone_id
        ORDER BY coalesce(report_date <= end_date, false) DESC, abs(datediff('day', end_date, report_date)), report_date
    ) = 1
)
SELECT
    cell_id,
    max(datediff('day', past.expected_date, today.expected_date) / datediff('day', past.report_date, today.report_date)) AS value
FROM milestones_followed AS today
JOIN first_report AS past USING (cell_id, milestone_id)
WHERE today.status = 'planned' AND past.report_date < today.report_date
GROUP BY cell_id
