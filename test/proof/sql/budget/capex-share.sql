-- B19 CAPEX Share (ratio): current budget of the natures that are capex, over the current budget.
-- A budget without any investment has a share of 0; without a budget there is none.
SELECT cell_id, coalesce(sum(capex_budget), 0) / nullif(sum(current_budget), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
