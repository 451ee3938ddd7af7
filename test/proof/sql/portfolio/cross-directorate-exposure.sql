-- P06. Current budget times the shares in force at the reading day, in the projects that two directorates or more then fund.
-- With no filter on funding directorates all of them count. 0 when there is a budget and no shared project; blank without any budget.
WITH funding AS (
    SELECT cell_id, project_id, sum(share) AS funded, count(DISTINCT directorate_id) AS payers
    FROM portfolio_budget
    JOIN project_directorate USING (project_id)
    WHERE share > 0 AND as_of >= valid_from AND (valid_to IS NULL OR as_of <= valid_to)
    GROUP BY ALL
)
SELECT cell_id, coalesce(sum(budget * funded) FILTER (payers >= 2), 0) AS value
FROM portfolio_budget
LEFT JOIN funding USING (cell_id, project_id)
GROUP BY cell_id
