-- B17 Landing Drift Rate (ratio): landing drift over the current budget of the projects that drift is known of.
-- A project re-estimated for the first time in the period has no drift, so that its budget is left out too.
SELECT cell_id, sum(drift) / nullif(sum(current_budget), 0) AS value
FROM budget_drift
WHERE current_budget IS NOT NULL
GROUP BY cell_id
