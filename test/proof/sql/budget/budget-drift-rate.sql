-- B22 Budget Drift Rate (ratio): landing minus original budget, over original budget, on sums over the projects that have both.
SELECT cell_id, sum(landing - original_budget) / nullif(sum(original_budget), 0) AS value
FROM budget_cell_project
WHERE landing IS NOT NULL AND original_budget IS NOT NULL
GROUP BY cell_id
