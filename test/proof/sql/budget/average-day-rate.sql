-- B21 Average Day Rate (EUR per person-day): actual cost of labour up to the closing, over its person-days, on sums.
-- Labour is the category of the nature, internal and external; a labour amount without days counts in money all the same.
SELECT cell_id, sum(labour_cost) / nullif(sum(labour_days), 0) AS value
FROM budget_cell_project
GROUP BY cell_id
