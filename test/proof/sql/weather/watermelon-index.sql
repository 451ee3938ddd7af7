-- M15. Rated projects told at sun or cloudy while one of three is bad (landing overrun B09, cost performance E06, slippage J01),
-- among the rated ones.
-- Bad lies strictly beyond the limit of level 3. An indicator that is unknown is not bad. No rated project: blank; no watermelon: 0.
WITH judged AS (
    SELECT
        cell_id,
        code IN ('sun', 'cloudy') AS is_green,
        coalesce(overrun > landing_limit.bad_above, false)
            OR coalesce(cpi < cost_limit.bad_below, false)
            OR coalesce(slippage > slip_limit.bad_above, false) AS is_red_inside
    FROM weather_objective
    JOIN weather_level USING (level)
    LEFT JOIN weather_bad_limit AS landing_limit ON landing_limit.indicator_id = 'B09' AND landing_limit.scope = 'all'
    LEFT JOIN weather_bad_limit AS cost_limit ON cost_limit.indicator_id = 'E06' AND cost_limit.scope = 'all'
    LEFT JOIN weather_bad_limit AS slip_limit ON slip_limit.indicator_id = 'J01' AND slip_limit.scope = 'all'
)
SELECT cell_id, count(*) FILTER (is_green AND is_red_inside) / count(*) AS value
FROM judged
GROUP BY cell_id
