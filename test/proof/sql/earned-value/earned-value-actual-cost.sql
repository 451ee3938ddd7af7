-- E03: cumulated actual cost told at the last closing of each project, so as to face its earned value; summed over the projects.
SELECT cell_id, ac AS value FROM earned_value_sum
