-- M10. Days from the first publication (day of the situation told) of the current headline level without interruption, to the reading day.
-- Another level or a reset interrupts; a report that rates nothing does not, but as the last word it leaves no current level and no time.
-- Running projects alone; over several, the longest.
SELECT cell_id, max(as_of - state_since) AS value
FROM weather_headline
WHERE is_running
GROUP BY cell_id
