-- P02. Current budget times the weight of each project in the priorities; with no filter on priorities, all of them count.
-- 0 when there is a budget and no project is linked; blank without any budget.
SELECT cell_id, sum(budget * coalesce(weight, 0)) AS value
FROM portfolio_budget
LEFT JOIN project_priority USING (project_id)
GROUP BY cell_id
