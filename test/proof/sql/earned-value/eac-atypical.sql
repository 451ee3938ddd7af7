-- E08: final cost if the variance so far does not recur: actual cost plus the work left at its budgeted cost, on sums.
SELECT cell_id, ac + (bac - ev) AS value FROM earned_value_sum
