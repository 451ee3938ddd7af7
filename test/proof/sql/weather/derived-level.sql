-- M02. Worst level of the mandatory dimensions, the declared overall left aside; over several projects, the worst of theirs.
-- A mandatory dimension without a level is left out; closed projects count.
SELECT cell_id, max(level) AS value
FROM weather_derived
GROUP BY cell_id
