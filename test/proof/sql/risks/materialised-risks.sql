-- K14: risks of which a report at or before the as-of date says that they occurred; since the beginning, were they closed afterwards.
-- 0 as soon as the register of the cell holds a risk; BLANK where nothing was ever reported.
SELECT register.cell_id, count(DISTINCT risk_id) AS value
FROM risks_register AS register
LEFT JOIN risks_occurrence USING (cell_id)
GROUP BY register.cell_id
