-- B15 Runway (months): current budget minus actual cost, over the burn rate, on sums.
-- Below 0 once more than the budget is spent; blank without a budget, and where the burn rate is blank, 0 or below.
SELECT cell_id, months AS value
FROM budget_runway
