-- K01: worst zone of the matrix in force before any control.
-- Open risks alone; a rank that the matrix does not have gives no zone.
SELECT cell_id, max(inherent_zone) AS value
FROM risks_open
GROUP BY cell_id
