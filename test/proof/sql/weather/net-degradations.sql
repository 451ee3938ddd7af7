-- M08. Running projects whose headline level is worse than at the end of the previous period of their cadence, minus those where it is better.
-- 0 when projects can be compared and as many moved either way; blank when none has a level on both days.
-- A reset between two rated days does not end this comparison.
SELECT cell_id, count(*) FILTER (ranks > 0) - count(*) FILTER (ranks < 0) AS value
FROM weather_move
GROUP BY cell_id
