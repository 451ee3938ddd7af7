-- M06. Projects at sun among the running projects that have a level and whose last entry is at most two cadences old.
-- Two cadences are the limit beyond which the age (M13) is bad, for the cadence of the project. No fresh project: blank; fresh but no sun: 0.
WITH fresh AS (
    SELECT cell_id, level
    FROM weather_rated
    JOIN weather_bad_limit ON indicator_id = 'M13' AND scope = weather_cadence
    WHERE as_of - CAST(entered_at AS DATE) <= bad_above
)
SELECT cell_id, count(*) FILTER (code = 'sun') / count(*) AS value
FROM fresh
JOIN weather_level USING (level)
GROUP BY cell_id
