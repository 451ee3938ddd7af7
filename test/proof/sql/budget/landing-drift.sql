-- B17 Landing Drift (EUR): landing minus the landing as it stood at the end of the previous reporting period, in the cadence of each project,
-- summed over the projects that have both; blank where no period holds the day.
SELECT cell_id, sum(drift) AS value
FROM budget_drift
GROUP BY cell_id
