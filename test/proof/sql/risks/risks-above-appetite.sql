-- K06: open risks whose residual cell, in the matrix in force, is above the appetite.
-- 0 as soon as the register of the cell holds a risk of any status; BLANK where nothing was ever reported.
SELECT cell_id, count(risks_open.risk_id) FILTER (WHERE is_above_appetite) AS value
FROM risks_register
LEFT JOIN risks_open USING (cell_id)
GROUP BY cell_id
