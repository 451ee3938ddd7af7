-- B11 Commitment Rate (ratio): committed over current budget, on sums.
-- All projects of the cell on both sides; blank, not 0, where no commitment is known.
SELECT cell_id, sum(committed) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
