-- B04 Actual Cost (EUR): actual amounts of all months up to the closing, whatever the first day of the cell.
-- Finance closes months in order, so that each month before the last closed one is taken as closed.
SELECT cell_id, sum(actual_cost) AS value
FROM budget_cell_project
GROUP BY cell_id
