-- J08: milestones achieved by the as-of date, early ones and those outside the approved plan included, against those that the approved plan
-- set at or before that date. Cancelled milestones count on neither side; blank when nothing is due.
SELECT cell_id, count(*) FILTER (status = 'achieved') / nullif(count(*) FILTER (baseline_date <= as_of), 0) AS value
FROM milestones_followed
GROUP BY cell_id
