-- B13 Spend Ahead of Progress (ratio): consumption rate minus earned value over budget at completion, on sums over the projects
-- whose earned value was told up to the closing.
-- Cost is that of the closing even where earned value was last told before it; blank where no actual is known.
SELECT cell_id, sum(actual_cost) / nullif(sum(current_budget), 0) - sum(earned_value) / nullif(sum(budget_at_completion), 0) AS value
FROM budget_cell_project
JOIN budget_progress USING (as_of, project_id)
GROUP BY cell_id
