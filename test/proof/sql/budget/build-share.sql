-- B20 Build Share (ratio): current budget of the natures that are build, over the current budget.
-- A budget without any build has a share of 0; without a budget there is none.
SELECT cell_id, coalesce(sum(build_budget), 0) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
