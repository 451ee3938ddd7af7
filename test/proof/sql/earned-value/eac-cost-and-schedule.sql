-- E10: final cost if cost and schedule performance both go on: actual cost plus the work left divided by CPI times SPI, on sums.
-- Blank as long as one of the two indices is unknown or nothing is earned.
SELECT cell_id, ac + (bac - ev) / nullif(cpi * spi, 0) AS value FROM earned_value_sum
