-- P04. Share of the current budget held by the run or change classes and project types in scope. The whole is that of the same cell with
-- every class and type; as no filter is set on them, the part is the whole: 1 wherever there is a budget.
SELECT cell_id, sum(budget) / nullif(sum(budget), 0) AS value
FROM portfolio_budget
GROUP BY cell_id
