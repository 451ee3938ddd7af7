-- K05: contingency in the current budget at the as-of date, all months, over the expected loss of the open risks.
-- It is that of the projects started by then, with or without an open risk. A budget without contingency covers nothing: 0; no budget,
-- no open risk or a loss of 0 is BLANK.
WITH contingency AS (
    SELECT cell.cell_id, coalesce(sum(movement.amount_eur) FILTER (WHERE nature.category = 'contingency'), 0) AS amount
    FROM cell
    JOIN cell_project USING (cell_id)
    JOIN project ON project.project_id = cell_project.project_id AND project.start_date <= cell.as_of
    JOIN budget_movement AS movement ON movement.project_id = cell_project.project_id AND movement.measure = 'budget'
    JOIN budget_nature AS nature USING (nature_id)
    JOIN budget_version AS version ON version.version_id = movement.version_id
        AND version.version_type IN ('initial', 'revised', 'transfer')
        AND version.is_approved
        AND version.version_date <= cell.as_of
    GROUP BY cell.cell_id
), loss AS (
    SELECT cell_id, sum(expected_value) AS amount FROM risks_open GROUP BY cell_id
)
SELECT cell_id, contingency.amount / nullif(loss.amount, 0) AS value
FROM contingency
JOIN loss USING (cell_id)
