-- K11: open risks without owner, or, unless they are accepted, without plan; each counts once.
-- A plan is an action decided by the as-of date and not cancelled by then; one that is done remains a plan.
-- 0 as soon as the register of the cell holds a risk; BLANK where nothing was ever reported.
WITH planned AS (
    SELECT DISTINCT cell_id, risk_id FROM risks_action_decided WHERE NOT coalesce(is_cancelled, false)
)
SELECT
    cell_id,
    count(risk.risk_id) FILTER (WHERE risk.owner_id IS NULL OR (risk.strategy <> 'accept' AND planned.risk_id IS NULL)) AS value
FROM risks_register
LEFT JOIN risks_open AS risk USING (cell_id)
LEFT JOIN planned USING (cell_id, risk_id)
GROUP BY cell_id
