-- K08: days from the as-of date to the expected date of an open risk; over several, the nearest one to come.
-- A date on the as-of date is still to come (0). When all dates have passed, the one that passed last, below 0:
-- so that one risk alone keeps its negative days. Risks without a date are left out.
WITH dated AS (
    SELECT cell_id, expected_date - as_of AS days FROM risks_open WHERE expected_date IS NOT NULL
)
SELECT cell_id, coalesce(min(days) FILTER (WHERE days >= 0), max(days)) AS value
FROM dated
GROUP BY cell_id
