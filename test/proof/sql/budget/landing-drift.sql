-- B17 Landing Drift (EUR): landing minus the landing as it stood at the end of the previous reporting period, of the projects that have both.
-- Choice: one previous period for the cell (the cadence its projects share, or else the monthly one); blank where no period holds the day.
SELECT cell_id, sum(drift) AS value
FROM budget_drift
GROUP BY cell_id
