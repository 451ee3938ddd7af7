-- B12 Burn Gap (ratio): consumption rate minus the part of the current budget planned up to the same day, the closing.
-- Blank where no actual is known; nothing planned by then is a planned rate of 0.
SELECT cell_id, (sum(actual_cost) - coalesce(sum(planned_to_date), 0)) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
