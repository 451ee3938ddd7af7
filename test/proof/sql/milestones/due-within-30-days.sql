-- J05: milestones planned 0 to 30 days after the as-of date, both included, neither achieved nor cancelled.
-- 0 when milestones are followed and none is due then; blank when none is followed.
SELECT cell_id, count(*) FILTER (status = 'planned' AND datediff('day', as_of, expected_date) BETWEEN 0 AND 30) AS value
FROM milestones_followed
GROUP BY cell_id
