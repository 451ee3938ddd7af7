-- E01: baseline up to the last closing of each project, that is its cumulated planned value there; summed over the projects.
-- The last closing is the last one told at or before the closing that finance had made at the as-of date.
SELECT cell_id, pv AS value FROM earned_value_sum
