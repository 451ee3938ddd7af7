-- K14: real impact of the materialised risks over their estimated one, where both are told in euros; a ratio of sums.
-- Both are those of the last report that tells the occurrence and knows them; the middle of a rank does not stand for the estimate.
WITH last_told AS (
    SELECT * FROM risks_occurrence
    WHERE real_impact_eur IS NOT NULL AND impact_eur IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY cell_id, risk_id ORDER BY report_date DESC) = 1
)
SELECT cell_id, sum(real_impact_eur) / nullif(sum(impact_eur), 0) AS value
FROM last_told
GROUP BY cell_id
