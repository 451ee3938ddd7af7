-- K02: worst zone of the matrix in force with the controls in place.
-- Open risks alone; a rank that the matrix does not have gives no zone.
SELECT cell_id, max(residual_zone) AS value
FROM risks_open
GROUP BY cell_id
