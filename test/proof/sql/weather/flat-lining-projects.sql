-- M16. Running projects whose headline state began six months (a parameter) before the reading day or earlier, with a landing on both days, and
-- either a landing that moved by more than a tolerated share of the current budget, or another worst slippage (J01) than six months before.
-- 0 when projects are rated and none is flat; blank when none is rated.
WITH dated AS (
    SELECT *, weather_months_before(as_of, weather_setting('flat_line_periods')) AS earlier_day
    FROM weather_objective
    JOIN weather_budget USING (cell_id, project_id)
),
moved AS (
    SELECT
        cell_id, dated.project_id,
        abs(landing_now.landing - landing_then.landing) > weather_setting('flat_line_tolerance') * budget AS has_landing_moved,
        coalesce(dated.slippage <> slip_then.slippage, false) AS have_milestones_moved
    FROM dated
    JOIN weather_landing AS landing_now ON landing_now.project_id = dated.project_id AND landing_now.day = as_of
    JOIN weather_landing AS landing_then ON landing_then.project_id = dated.project_id AND landing_then.day = earlier_day
    LEFT JOIN weather_slippage AS slip_then ON slip_then.project_id = dated.project_id AND slip_then.day = earlier_day
    WHERE state_since <= earlier_day
)
SELECT cell_id, count(*) FILTER (coalesce(has_landing_moved, false) OR have_milestones_moved) AS value
FROM weather_rated
LEFT JOIN moved USING (cell_id, project_id)
GROUP BY cell_id
