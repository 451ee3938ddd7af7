-- B05 Left to Commit (EUR): current budget minus commitments.
-- What is missing on one side is nothing to take off (or nothing allowed), so that totals add up; blank without either.
WITH side AS (
    SELECT cell_id, sum(current_budget) AS current_budget, sum(committed) AS committed FROM budget_cell_project GROUP BY cell_id
)
SELECT cell_id, coalesce(current_budget, 0) - coalesce(committed, 0) AS value
FROM side
WHERE current_budget IS NOT NULL OR committed IS NOT NULL
