-- M16. Running projects whose headline level had begun by the end of the month six months (a parameter) before the one of the reading day
-- and still lasts, and whose landing moved since by more than the tolerated share of the current budget, or whose worst slippage (J01) moved
-- since by more than the limit beyond which it is bad; either way, better or worse. One of the two is enough.
-- 0 when projects are rated and none is flat; blank when none is rated.
WITH lasting AS (
    SELECT *, weather_month_end_before(as_of, weather_setting('flat_line_periods')) AS earlier_day
    FROM weather_objective
),
flat AS (
    SELECT cell_id, lasting.project_id
    FROM lasting
    LEFT JOIN weather_landing AS earlier ON earlier.project_id = lasting.project_id AND earlier.day = earlier_day
    LEFT JOIN weather_slippage AS slip ON slip.project_id = lasting.project_id AND slip.day = earlier_day
    LEFT JOIN weather_bad_limit ON indicator_id = 'J01' AND scope = 'all'
    WHERE
        state_since <= earlier_day
        AND (
            abs(lasting.landing - earlier.landing) > weather_setting('flat_line_tolerance') * budget
            OR abs(lasting.slippage - slip.slippage) > bad_above
        )
)
SELECT cell_id, count(flat.project_id) AS value
FROM weather_rated
LEFT JOIN flat USING (cell_id, project_id)
GROUP BY cell_id
