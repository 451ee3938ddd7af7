-- P05. Projects whose first day lies in the dates in scope and not beyond the reading day.
-- 0 when the cell has projects and none started; blank when all days lie beyond the reading day.
SELECT cell_id, count(*) FILTER (start_date BETWEEN first_day AND as_of) AS value
FROM portfolio_seen
GROUP BY cell_id
