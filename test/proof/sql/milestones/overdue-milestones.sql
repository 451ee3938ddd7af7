-- J04: milestones whose planned date lies before the as-of date and that are neither achieved nor cancelled.
-- 0 when milestones are followed and none is overdue; blank when none is followed.
SELECT cell_id, count(*) FILTER (status = 'planned' AND expected_date < as_of) AS value
FROM milestones_followed
GROUP BY cell_id
