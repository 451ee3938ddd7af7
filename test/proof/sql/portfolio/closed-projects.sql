-- P05. Projects closed (no longer active) whose end lies in the dates in scope and not beyond the reading day.
-- 0 when the cell has projects and none closed; blank when all days lie beyond the reading day.
SELECT cell_id, count(*) FILTER (closed_on BETWEEN first_day AND as_of) AS value
FROM portfolio_seen
GROUP BY cell_id
