-- What the earned-value queries share. A closing is known once finance has closed the month in the calendar AND the usual delay is over
-- (closing_lag_months, one by default, up to the end of a month): April is known from 31 May on.
CREATE VIEW earned_value_closing AS
WITH lag AS (
    SELECT coalesce(max(number_value), 1)::INTEGER AS months FROM parameter WHERE key = 'closing_lag_months'
),
closed_month AS (
    SELECT last_day(month) AS closing_date, last_day((month + to_months(lag.months))::DATE) AS known_on
    FROM calendar CROSS JOIN lag
    GROUP BY month, lag.months
    HAVING bool_and(is_closed_month)
)
SELECT cell_id, as_of, max(closing_date) AS closing_date
FROM cell JOIN closed_month ON known_on <= as_of
GROUP BY cell_id, as_of;

-- The last closing told for each project of a cell: "measured" projects are those with a row here.
CREATE VIEW earned_value_project AS
SELECT
    cell_id, project_id, told.closing_date,
    bac_eur AS bac, pv_cumulative_eur AS pv, ev_cumulative_eur AS ev, ac_cumulative_eur AS ac
FROM earned_value_closing AS closing
JOIN cell_project USING (cell_id)
JOIN earned_value AS told USING (project_id)
WHERE told.closing_date <= closing.closing_date
QUALIFY row_number() OVER (PARTITION BY cell_id, project_id ORDER BY told.closing_date DESC) = 1;

-- Ratios come from these sums at every level.
CREATE VIEW earned_value_sum AS
SELECT
    cell_id, sum(bac) AS bac, sum(pv) AS pv, sum(ev) AS ev, sum(ac) AS ac,
    sum(ev) / nullif(sum(ac), 0) AS cpi,
    sum(ev) / nullif(sum(pv), 0) AS spi
FROM earned_value_project
GROUP BY cell_id;

-- Final cost if the cost performance goes on; unknown before anything is earned or spent.
CREATE VIEW earned_value_typical AS
SELECT cell_id, bac, ac, bac / nullif(cpi, 0) AS eac
FROM earned_value_sum;

-- Money of approved versions, summed by project and month.
CREATE TABLE earned_value_money AS
SELECT project_id, month, measure, version_type, version_date, snapshot_date, sum(amount_eur) AS amount
FROM budget_movement
JOIN budget_version USING (version_id)
WHERE is_approved
GROUP BY ALL;

-- The approved baseline of each measured project, month by month, as it was in force at the last closing of that project. A month whose
-- amounts cancel out does not stretch it.
CREATE VIEW earned_value_baseline AS
SELECT cell_id, project_id, month, sum(amount) AS planned
FROM earned_value_project AS project
JOIN earned_value_money USING (project_id)
WHERE measure = 'budget' AND version_type = 'baseline' AND version_date <= project.closing_date
GROUP BY cell_id, project_id, month
HAVING abs(sum(amount)) >= 0.005;

-- Duration of the summed curve, time elapsed on it, and time earned on it.
CREATE VIEW earned_value_schedule AS
WITH curve AS (
    SELECT cell_id, month, sum(planned) AS planned, sum(sum(planned)) OVER (PARTITION BY cell_id ORDER BY month) AS pv
    FROM earned_value_baseline
    GROUP BY cell_id, month
),
span AS (
    SELECT cell_id, min(month) AS first_month, datediff('month', min(month), max(month)) + 1 AS planned_months
    FROM curve
    GROUP BY cell_id
),
earned AS (
    SELECT cell_id, sum(ev) AS ev, max(closing_date) AS closing_date
    FROM earned_value_project SEMI JOIN earned_value_baseline USING (cell_id, project_id)
    GROUP BY cell_id
),
last_earned AS (
    SELECT cell_id, max(month) AS month
    FROM curve JOIN earned USING (cell_id)
    WHERE pv <= ev
    GROUP BY cell_id
),
next_month AS (
    SELECT cell_id, min(curve.month) AS month, min_by(pv, curve.month) AS pv, min_by(planned, curve.month) AS planned
    FROM curve LEFT JOIN last_earned USING (cell_id)
    WHERE last_earned.month IS NULL OR curve.month > last_earned.month
    GROUP BY cell_id
)
SELECT
    cell_id, planned_months,
    greatest(datediff('month', first_month, closing_date) + 1, 0) AS elapsed_months,
    coalesce(datediff('month', first_month, next_month.month) + (ev - (pv - planned)) / planned, planned_months) AS earned_months
FROM span
JOIN earned USING (cell_id)
LEFT JOIN next_month USING (cell_id);
