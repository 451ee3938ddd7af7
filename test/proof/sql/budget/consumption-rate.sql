-- B10 Consumption Rate (ratio): actual cost over current budget, on sums.
-- All projects of the cell on both sides; blank, not 0, where no actual is known.
SELECT cell_id, sum(actual_cost) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
