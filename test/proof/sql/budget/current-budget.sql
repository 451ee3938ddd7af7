-- B02 Current Budget (EUR): initial version plus revisions and transfers approved and dated up to the as-of date, all their months.
-- Of the projects started at the as-of date alone, as the original budget that it starts from.
SELECT cell_id, sum(current_budget) AS value
FROM budget_cell_project
GROUP BY cell_id
