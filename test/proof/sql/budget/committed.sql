-- B03 Committed (EUR): committed amounts, actuals included, of all months up to the closing, that is the last month closed at the as-of date.
-- A month counts as closed when the calendar says so and the month of its closing (its own plus the usual delay) is over.
SELECT cell_id, sum(committed) AS value
FROM budget_cell_project
GROUP BY cell_id
