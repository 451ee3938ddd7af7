-- B01 Original Budget (EUR): the approved initial version, all its months, for the projects started at the as-of date.
-- An initial version counts from its version date on, as every other does; one that is not approved counts nowhere.
SELECT cell_id, sum(original_budget) AS value
FROM budget_cell_project
GROUP BY cell_id
