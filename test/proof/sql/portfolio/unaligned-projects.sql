-- P03. Projects running at the reading day without a link to any priority. 0 when all running projects are linked; blank when none runs.
SELECT cell_id, count(*) FILTER (NOT is_aligned) AS value
FROM portfolio_seen
WHERE is_running
GROUP BY cell_id
