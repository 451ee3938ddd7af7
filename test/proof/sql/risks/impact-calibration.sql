-- K14: real impact of the materialised risks over their estimated one, where both are told in euros; a ratio of sums.
-- The estimate is that of the report which tells the occurrence; the middle of a rank does not stand for it.
SELECT cell_id, sum(real_impact_eur) / nullif(sum(impact_eur), 0) AS value
FROM risks_known
WHERE status = 'occurred' AND occurred_on <= as_of AND real_impact_eur IS NOT NULL AND impact_eur IS NOT NULL
GROUP BY cell_id
