-- M04. Headline level minus the level of the last rated publication before it, for a cell of one project; blank over several.
-- Reports that rate nothing are passed over when looking back; a reset in between leaves nothing to compare with.
-- When the last publication itself has no level, there is no trend.
WITH single AS (
    SELECT cell_id FROM cell_project GROUP BY cell_id HAVING count(*) = 1
)
SELECT cell_id, level - previous_level AS value
FROM weather_headline
JOIN single USING (cell_id)
