-- E06: earned value for one euro spent, a ratio of sums at the last closing of each project; blank before anything is spent.
SELECT cell_id, cpi AS value FROM earned_value_sum
