-- M11. Reports published among those expected, in every dimension and period whose due date is not after the reading day.
-- A published exempt report takes its expectation away; a published unrated or reset one answers it; a draft does not.
-- A report entered after the reading day counts: what is dated is the due date alone.
SELECT cell_id, count(*) FILTER (is_published) / count(*) AS value
FROM weather_due
GROUP BY cell_id
