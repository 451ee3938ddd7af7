-- M01. Level of the last published report told at or before the reading day, of each project and dimension; over several, the worst.
-- All dimensions and all projects of the cell count, closed ones too. A last report that rates nothing (exempt, unrated, reset) leaves no level.
-- The day of a report is that of the situation told, not that of its entry: one entered after the reading day counts.
SELECT cell_id, max(level) AS value
FROM weather_word
GROUP BY cell_id
