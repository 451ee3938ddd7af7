-- B08 Landing (EUR): actual cost up to the closing plus what the last re-estimate expects after it, for the re-estimated projects alone.
-- A re-estimated project that has not spent yet lands at its re-estimate; a closed one stays, at what it cost.
SELECT cell_id, sum(landing) AS value
FROM budget_cell_project
GROUP BY cell_id
