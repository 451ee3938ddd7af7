-- M07. Current budget, at the reading day, of the running projects whose headline level is storm.
-- 0 when projects are rated and none is at storm; blank when none is rated.
SELECT cell_id, coalesce(sum(budget) FILTER (code = 'storm'), 0) AS value
FROM weather_rated
JOIN weather_level USING (level)
LEFT JOIN weather_budget USING (cell_id, project_id)
GROUP BY cell_id
