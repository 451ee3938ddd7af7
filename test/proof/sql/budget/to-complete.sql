-- B07 To Complete (EUR): of each project the last re-estimate made up to the as-of date, its months after the closing.
-- A project whose last re-estimate expects nothing after the closing has 0 to complete; one never re-estimated has none.
SELECT cell_id, sum(to_complete) AS value
FROM budget_cell_project
GROUP BY cell_id
