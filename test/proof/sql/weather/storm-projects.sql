-- M07. Running projects whose headline level is storm, stale or not. 0 when projects are rated and none is at storm; blank when none is rated.
SELECT cell_id, count(*) FILTER (code = 'storm') AS value
FROM weather_rated
JOIN weather_level USING (level)
GROUP BY cell_id
