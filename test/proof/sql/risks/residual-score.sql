-- K02: highest product of likelihood rank and impact rank with the controls in place.
-- Open risks alone, as for the inherent score.
SELECT cell_id, max(residual_likelihood * residual_impact) AS value
FROM risks_open
GROUP BY cell_id
