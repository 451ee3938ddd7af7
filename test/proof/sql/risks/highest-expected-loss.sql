-- K04: sum over open risks of upper bound of the residual likelihood times upper bound of the residual impact.
-- The bounds stand for every risk, told in figures or not.
SELECT cell_id, sum(highest_value) AS value
FROM risks_open
GROUP BY cell_id
