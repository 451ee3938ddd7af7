-- B14 Burn Rate (EUR per month): actual cost of the last closed months (parameter burn_months), divided by their number.
-- The divisor stays the same for a project that started in between or misses a closing; blank where nothing was spent in them.
SELECT cell_id, sum(recent_cost) / budget_parameter('burn_months', 3) AS value
FROM budget_cell_project
GROUP BY cell_id
