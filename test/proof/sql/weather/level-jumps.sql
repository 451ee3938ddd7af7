-- M09. Running projects whose headline level moved by two ranks or more, either way, against the end of the previous period of their cadence.
-- 0 when projects can be compared and none jumped; blank when none has a level on both days.
SELECT cell_id, count(*) FILTER (abs(ranks) >= 2) AS value
FROM weather_move
GROUP BY cell_id
