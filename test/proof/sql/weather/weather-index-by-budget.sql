-- M05. Mean score of the rated projects, each weighing its current budget at the reading day. A project without budget weighs nothing.
SELECT cell_id, sum(score * budget) / nullif(sum(budget), 0) AS value
FROM weather_rated
JOIN weather_level USING (level)
JOIN weather_budget USING (cell_id, project_id)
GROUP BY cell_id
