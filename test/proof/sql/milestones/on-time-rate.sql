-- J03: milestones achieved by their approved date, plus milestone_tolerance_days, among those that the approved plan set at or before the
-- as-of date. Cancelled milestones count on neither side; what is due does not wait for the tolerance.
WITH tolerance AS (
    SELECT coalesce(max(number_value), 0)::INTEGER AS days FROM parameter WHERE key = 'milestone_tolerance_days'
)
SELECT cell_id, count(*) FILTER (status = 'achieved' AND expected_date <= baseline_date + days) / count(*) AS value
FROM milestones_followed CROSS JOIN tolerance
WHERE baseline_date <= as_of
GROUP BY cell_id
