-- M14. Published reports of rain or storm that carry a comment, an action and a name, in every dimension, when the day of the situation told
-- lies within the dates in scope and by the reading day.
-- The name is that of the person who entered the report; a text of blanks alone is no text. No rain nor storm: blank.
SELECT
    cell_id,
    count(*) FILTER (trim(coalesce("comment", '')) <> '' AND trim(coalesce("action", '')) <> '' AND trim(coalesce(entered_by, '')) <> '')
        / count(*) AS value
FROM weather_seen
JOIN weather_report USING (project_id)
JOIN weather_level USING (level)
WHERE entry_status IN ('published', 'frozen') AND code IN ('rain', 'storm') AND effective_date BETWEEN first_day AND as_of
GROUP BY cell_id
