-- M13. Days from the entry of the last published headline report, whatever it rates, to the reading day; over several projects, the oldest.
-- Closed projects are not left out. A report entered after the day that it tells may give a negative age.
SELECT cell_id, max(as_of - CAST(entered_at AS DATE)) AS value
FROM weather_headline
GROUP BY cell_id
