-- K09: fastest class among the open risks: 1 months, 2 weeks, 3 days. Risks without a class are left out.
SELECT cell_id, max(velocity) AS value
FROM risks_open
GROUP BY cell_id
