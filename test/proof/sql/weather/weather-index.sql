-- M05. Mean score of the rated projects (running, with a headline level), each counting once; the score comes from the scale of levels.
SELECT cell_id, avg(score) AS value
FROM weather_rated
JOIN weather_level USING (level)
GROUP BY cell_id
