-- E09: final cost if the cost performance so far goes on: budget at completion divided by CPI, on sums (not a sum of projects).
-- Blank as long as nothing is earned or nothing is spent.
SELECT cell_id, eac AS value FROM earned_value_typical
