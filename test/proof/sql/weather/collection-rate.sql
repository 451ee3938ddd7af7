-- M11. Reports published among those expected, in every dimension: those due within the dates in scope and by the reading day.
-- A published exempt report takes its expectation away; a published unrated or reset one answers it; a draft does not.
-- A report entered after the reading day counts: what is dated is the due date alone. Blank when nothing was due.
SELECT cell_id, count(*) FILTER (is_published) / count(*) AS value
FROM weather_due
GROUP BY cell_id
