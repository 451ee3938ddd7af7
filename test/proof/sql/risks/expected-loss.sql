-- K04: sum over open risks of probability times impact, residual; for each of the two, where nobody could tell,
-- the middle of the rank stands for it.
SELECT cell_id, sum(expected_value) AS value
FROM risks_open
GROUP BY cell_id
