-- B09 Landing Overrun (ratio): landing minus current budget, over current budget, on sums over the projects that have both.
SELECT cell_id, sum(landing - current_budget) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
WHERE landing IS NOT NULL AND current_budget IS NOT NULL
GROUP BY cell_id
