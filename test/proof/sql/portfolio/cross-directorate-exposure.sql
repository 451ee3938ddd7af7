-- P06. Current budget times the shares in force at the reading day, in the projects that two directorates or more then fund. Of the
-- shares those count that the reader may see: with no filter on funding directorates, all of them, and for a director the own ones.
-- 0 when there is a budget and no shared project; blank without any budget.
WITH paid AS (
    SELECT cell_id, project_id, directorate_id, share
    FROM portfolio_budget
    JOIN project_directorate USING (project_id)
    WHERE share > 0 AND as_of >= valid_from AND (valid_to IS NULL OR as_of <= valid_to)
),

shared AS (
    SELECT cell_id, project_id FROM paid GROUP BY ALL HAVING count(DISTINCT directorate_id) >= 2
),

funding AS (
    SELECT cell_id, project_id, sum(share) AS funded
    FROM paid
    JOIN shared USING (cell_id, project_id)
    SEMI JOIN cell_funding USING (cell_id, project_id, directorate_id)
    GROUP BY ALL
)

SELECT cell_id, coalesce(sum(budget * funded), 0) AS value
FROM portfolio_budget
LEFT JOIN funding USING (cell_id, project_id)
GROUP BY cell_id
