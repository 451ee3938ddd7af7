-- B18 Forecast Accuracy (ratio): 1 minus the sum of |actual - forecast| by project and month over the sum of actuals, in the last twelve
-- closed months; the forecast is that of the last re-estimate made up to the end of the month three months before (parameter).
-- Judged are the projects and months with such a re-estimate that have an actual or a forecast in it: a month that the re-estimate does not
-- mention was foreseen at 0, a foreseen month without an actual was spent at 0.
WITH judged_month AS (
    SELECT day.as_of, month, last_day(month - to_months(budget_parameter('forecast_lead_months', 3))) AS forecast_by
    FROM budget_day AS day
    JOIN (SELECT DISTINCT month FROM calendar) ON month <= closing AND month > closing - INTERVAL 12 MONTH
),
re_estimate AS (
    SELECT month, project_id, max(snapshot_date) AS snapshot_date
    FROM (SELECT DISTINCT month, forecast_by FROM judged_month)
    JOIN (SELECT DISTINCT project_id, snapshot_date, version_date FROM budget_line WHERE measure = 'forecast')
        ON snapshot_date <= forecast_by AND version_date <= forecast_by
    GROUP BY month, project_id
),
forecast AS (
    SELECT project_id, month, snapshot_date, sum(amount_eur) AS forecast FROM budget_line WHERE measure = 'forecast' GROUP BY ALL
),
actual AS (
    SELECT project_id, month, sum(amount_eur) AS actual FROM budget_line WHERE measure = 'actual' GROUP BY ALL
),
judged AS (
    SELECT month, project_id, coalesce(actual, 0) AS actual, abs(coalesce(actual, 0) - coalesce(forecast, 0)) AS error
    FROM re_estimate
    LEFT JOIN forecast USING (project_id, month, snapshot_date)
    LEFT JOIN actual USING (project_id, month)
    WHERE forecast IS NOT NULL OR actual IS NOT NULL
)
SELECT cell_id, 1 - sum(error) / nullif(sum(actual), 0) AS value
FROM cell
JOIN cell_project USING (cell_id)
JOIN judged_month USING (as_of)
JOIN judged USING (month, project_id)
GROUP BY cell_id
