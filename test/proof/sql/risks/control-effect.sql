-- K03: 1 - residual expected loss / inherent expected loss, both by the middles of the ranks; a ratio of sums.
-- Open risks alone, and those whose ranks have a middle on both sides.
SELECT cell_id, 1 - sum(residual_value) / nullif(sum(inherent_value), 0) AS value
FROM risks_open
WHERE residual_value IS NOT NULL AND inherent_value IS NOT NULL
GROUP BY cell_id
