-- E07: earned value for one euro planned, a ratio of sums at the last closing of each project; blank before anything is planned.
SELECT cell_id, spi AS value FROM earned_value_sum
