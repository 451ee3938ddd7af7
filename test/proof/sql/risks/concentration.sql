-- K07: share of the expected loss held by the largest open risks, as many as the parameter concentration_top says.
-- Exactly that many risks, even when the next one is as large; 1 when there are no more than that.
WITH ranked AS (
    SELECT
        cell_id, expected_value,
        row_number() OVER (PARTITION BY cell_id ORDER BY expected_value DESC NULLS LAST, risk_id) AS position
    FROM risks_open
)
SELECT
    cell_id,
    sum(expected_value) FILTER (WHERE position <= (SELECT number_value FROM parameter WHERE key = 'concentration_top'))
        / nullif(sum(expected_value), 0) AS value
FROM ranked
GROUP BY cell_id
