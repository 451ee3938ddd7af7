-- B06 Open Commitments (EUR): committed minus actual cost, both up to the closing.
-- Blank without either; otherwise a missing side is nothing.
WITH side AS (
    SELECT cell_id, sum(committed) AS committed, sum(actual_cost) AS actual_cost FROM budget_cell_project GROUP BY cell_id
)
SELECT cell_id, coalesce(committed, 0) - coalesce(actual_cost, 0) AS value
FROM side
WHERE committed IS NOT NULL OR actual_cost IS NOT NULL
