-- B09 Landing Variance (EUR): current budget minus landing, of the projects that have both; below 0 an overrun.
SELECT cell_id, sum(current_budget - landing) AS value
FROM budget_cell_project
GROUP BY cell_id
