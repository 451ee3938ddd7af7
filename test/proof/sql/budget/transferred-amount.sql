-- B24 Transferred Amount (EUR): sum of the absolute amounts of these transfers, what one gives and what another receives both counted.
-- The amount of a transfer at a project is the net of its lines there; moving money between natures of one project is none.
SELECT cell_id, sum(abs(amount_eur)) AS value
FROM budget_transfer
GROUP BY cell_id
