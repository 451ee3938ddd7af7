-- E02: budget at completion times physical progress, cumulated, at the last closing of each project; summed over the projects.
-- The cumulated earned value that was told is taken: it is not reckoned again from a rounded progress.
SELECT cell_id, ev AS value FROM earned_value_sum
