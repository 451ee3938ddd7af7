-- J02: days by which the planned date (actual once achieved) moved between the last report at the end of the previous period, in the cadence
-- of each project, and the last report at the as-of date. The worst of the milestones that are not cancelled; a milestone that was not yet
-- reported in the previous period has none.
WITH before AS (
    SELECT cell_id, milestone_id, max_by(expected_date, report_date) AS expected_date
    FROM milestones_report
    JOIN milestones_earlier_period USING (cell_id, project_id)
    WHERE periods_back = 1 AND report_date <= end_date
    GROUP BY cell_id, milestone_id
)
SELECT cell_id, max(datediff('day', before.expected_date, followed.expected_date)) AS value
FROM milestones_followed AS followed
JOIN before USING (cell_id, milestone_id)
GROUP BY cell_id
