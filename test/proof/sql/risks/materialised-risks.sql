-- K14: risks whose last report at the as-of date says that they occurred, on that day or before; since the beginning.
-- 0 as soon as the register of the cell holds a risk; BLANK where nothing was ever reported.
SELECT cell_id, count(*) FILTER (WHERE status = 'occurred' AND occurred_on <= as_of) AS value
FROM risks_known
GROUP BY cell_id
