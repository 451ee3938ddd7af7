-- What the curves of the money show, by scope (the whole and each project) and month, as read on $day (ISO); at closings see known-on.sql.
-- A row where some of it is told. Columns: scope, month (yyyy-mm), then the measures in the order of curves.spec.ts.
WITH reading AS (
    SELECT least(CAST($day AS DATE), date_value) AS day FROM parameter WHERE key = 'reporting_date'
),
lag AS (SELECT number_value::INTEGER AS months FROM parameter WHERE key = 'closing_lag_months'),
lead AS (SELECT number_value::INTEGER AS months FROM parameter WHERE key = 'forecast_lead_months'),
-- A closed month, and the end of the month in which finance closed it.
closed AS (
    SELECT last_day(month) AS closing, last_day(last_day(month) + to_months(any_value(lag.months))) AS closed_on
    FROM calendar, lag WHERE is_closed_month GROUP BY month
),
last_closing AS (SELECT max(closing) AS closing FROM closed, reading WHERE closed_on <= reading.day),
-- One period before, in the cadence of each project: the day, the closing known then, the re-estimate known then.
started_period AS (
    SELECT cadence, max(start_date) AS start_date FROM reporting_period, reading WHERE start_date <= reading.day GROUP BY cadence
),
previous AS (
    SELECT project_id, max(end_date) AS day
    FROM project
    JOIN started_period ON started_period.cadence = weather_cadence
    JOIN reporting_period AS earlier ON earlier.cadence = weather_cadence AND earlier.end_date < started_period.start_date
    GROUP BY project_id
),
line AS (
    SELECT project_id, month, measure, snapshot_date, version_type, version_date, amount_eur
    FROM budget_movement JOIN budget_version USING (version_id) WHERE is_approved
),
previous_state AS (
    SELECT project_id,
        (SELECT max(closing) FROM closed WHERE closed_on <= previous.day) AS closing,
        (SELECT max(snapshot_date) FROM line WHERE line.project_id = previous.project_id AND measure = 'forecast' AND snapshot_date <= previous.day) AS snapshot
    FROM previous
),
present_snapshot AS (
    SELECT project_id, max(snapshot_date) AS snapshot FROM line, reading
    WHERE measure = 'forecast' AND snapshot_date <= reading.day GROUP BY project_id
),
scope AS (SELECT 'total' AS scope, project_id FROM project UNION ALL SELECT project_id, project_id FROM project),
span AS (
    SELECT scope, min(month) AS first_month, last_day(max(month)) AS last_day,
        last_day(max(month) FILTER (measure IN ('budget', 'forecast'))) AS last_planned
    FROM scope JOIN line USING (project_id) GROUP BY scope
),
point AS (
    SELECT scope, month, last_day(month) AS day, last_planned, closing, reading.day AS read_on,
        month >= first_month AND month <= span.last_day AS is_told
    FROM (SELECT DISTINCT month FROM calendar), last_closing, reading, (SELECT DISTINCT scope FROM scope)
    LEFT JOIN span USING (scope)
),
money AS (
    SELECT point.scope, point.month,
        sum(amount_eur) FILTER (measure = 'actual' AND line.month <= point.day AND day <= closing) AS actual,
        sum(amount_eur) FILTER (measure = 'committed' AND line.month <= point.day AND day <= closing) AS committed,
        sum(amount_eur) FILTER (
            measure = 'budget' AND version_type IN ('initial', 'revised', 'transfer') AND version_date <= read_on AND start_date <= read_on
            AND line.month <= point.day AND day <= last_planned) AS plan,
        sum(amount_eur) FILTER (
            day >= closing AND day <= last_planned
            AND (measure = 'actual' AND line.month <= closing
                OR measure = 'forecast' AND snapshot_date = snapshot AND line.month > closing AND line.month <= point.day)) AS forecast,
        sum(amount_eur) FILTER (measure = 'budget' AND version_type = 'initial' AND start_date <= read_on AND is_told) AS original,
        sum(amount_eur) FILTER (
            measure = 'budget' AND version_type IN ('initial', 'revised', 'transfer') AND version_date <= CASE WHEN day = closing THEN read_on ELSE least(day, read_on) END
            AND start_date <= read_on AND is_told) AS in_force
    FROM point
    JOIN scope USING (scope)
    JOIN line USING (project_id)
    JOIN project USING (project_id)
    LEFT JOIN present_snapshot USING (project_id)
    GROUP BY point.scope, point.month
),
first_known AS (
    SELECT scope, min(closing) AS closing FROM scope JOIN previous_state USING (project_id) GROUP BY scope
),
previous_forecast AS (
    SELECT point.scope, point.month, sum(amount_eur) AS amount
    FROM point
    JOIN first_known ON first_known.scope = point.scope AND point.day >= first_known.closing AND point.day <= last_planned
    JOIN scope ON scope.scope = point.scope
    JOIN line USING (project_id)
    JOIN previous_state AS state USING (project_id)
    WHERE measure = 'actual' AND line.month <= least(state.closing, point.day)
        OR measure = 'forecast' AND snapshot_date = snapshot AND line.month > state.closing AND line.month <= point.day
    GROUP BY point.scope, point.month
),
earned AS (
    SELECT point.scope, point.month, sum(told.ev) AS amount
    FROM point
    JOIN scope USING (scope)
    JOIN LATERAL (
        SELECT arg_max(ev_cumulative_eur, closing_date) AS ev FROM earned_value
        WHERE earned_value.project_id = scope.project_id AND closing_date <= point.day
    ) AS told ON true
    WHERE point.day <= closing
    GROUP BY point.scope, point.month
),
-- What each project had foreseen of a month: 0 where the re-estimate in force then does not mention it.
foreseen AS (
    SELECT months.month, estimate.project_id, max(estimate.snapshot_date) AS snapshot
    FROM (SELECT DISTINCT month FROM calendar) AS months, lead,
        (SELECT DISTINCT project_id, snapshot_date FROM line WHERE measure = 'forecast') AS estimate
    WHERE estimate.snapshot_date <= last_day(months.month - to_months(lead.months))
    GROUP BY months.month, estimate.project_id
),
made AS (
    SELECT point.scope, point.month, sum(coalesce(expected.amount, 0)) AS amount
    FROM point
    JOIN scope USING (scope)
    JOIN foreseen USING (project_id, month)
    LEFT JOIN (SELECT project_id, month, snapshot_date AS snapshot, sum(amount_eur) AS amount FROM line WHERE measure = 'forecast' GROUP BY ALL) AS expected
        USING (project_id, month, snapshot)
    WHERE point.day <= closing AND is_told
    GROUP BY point.scope, point.month
),
planned_end AS (
    SELECT scope, max(forecast_end_date) AS day
    FROM scope JOIN project USING (project_id), reading
    WHERE start_date <= reading.day GROUP BY scope
)
SELECT point.scope, strftime(point.month, '%Y-%m'), actual, committed, earned.amount, plan, forecast, previous_forecast.amount, made.amount,
    original, in_force,
    CASE WHEN is_told THEN CAST(point.closing AS VARCHAR) END,
    CASE WHEN is_told THEN CAST(planned_end.day AS VARCHAR) END
FROM point
LEFT JOIN money USING (scope, month)
LEFT JOIN previous_forecast USING (scope, month)
LEFT JOIN earned USING (scope, month)
LEFT JOIN made USING (scope, month)
LEFT JOIN planned_end USING (scope)
