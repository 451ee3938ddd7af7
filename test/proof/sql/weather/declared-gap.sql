-- M03. Declared overall level minus derived level; over several projects, the mean of their gaps.
-- Only projects that have both levels count; closed projects are not left out.
SELECT cell_id, avg(declared.level - derived.level) AS value
FROM weather_headline AS declared
JOIN weather_derived AS derived USING (cell_id, project_id)
WHERE declared.level IS NOT NULL
GROUP BY cell_id
