-- E14: cost performance needed to finish within the budget at completion: work left over money left, on sums.
-- Blank when that budget is already spent, to the last euro included.
SELECT cell_id, (bac - ev) / (bac - ac) AS value FROM earned_value_sum WHERE bac > ac
