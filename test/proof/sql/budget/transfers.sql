-- B24 Transfers (number): transfers of budget (documents) in approved versions dated up to the as-of date.
-- A transfer counts once at the project that gives, once at the one that receives, and once in a cell that holds both;
-- a line without a document stands for its version. Blank, not 0, without any.
SELECT cell_id, count(DISTINCT transfer) AS value
FROM budget_transfer
GROUP BY cell_id
