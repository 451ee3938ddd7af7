-- M11. Reports published among those expected, in every dimension: those due within the dates in scope and by the reading day.
-- A published exempt report takes its expectation away; a published unrated or reset one answers it; a draft does not.
-- A report counts from the day of the situation that it tells, were it entered later. Blank when nothing was due.
SELECT cell_id, count(*) FILTER (is_published) / count(*) AS value
FROM weather_due
GROUP BY cell_id
