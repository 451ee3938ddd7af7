-- P01. Current budget of the projects linked to a priority of the group, as a share of that of all projects of the cell, closed ones included.
-- 0 when there is a budget and no project is linked; blank without any budget.
SELECT cell_id, coalesce(sum(budget) FILTER (is_aligned), 0) / nullif(sum(budget), 0) AS value
FROM portfolio_budget
GROUP BY cell_id
