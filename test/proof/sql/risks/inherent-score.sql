-- K01: highest product of likelihood rank and impact rank before any control.
-- Open risks alone; a closed or occurred risk is not rated any more.
SELECT cell_id, max(inherent_likelihood * inherent_impact) AS value
FROM risks_open
GROUP BY cell_id
