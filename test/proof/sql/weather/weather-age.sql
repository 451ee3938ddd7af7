-- M13. Days from the entry of the last published headline report, whatever it rates, to the reading day, of running projects; over several,
-- the oldest. A report entered after the reading day is 0 days old.
SELECT cell_id, max(greatest(as_of - CAST(entered_at AS DATE), 0)) AS value
FROM weather_headline
WHERE is_running
GROUP BY cell_id
