-- B23 Gap to Target (ratio): share by priority minus the target of the priorities in scope.
-- Over several priorities the target is the sum of theirs; with none chosen, that of all, 1, so that the gap is 0. Blank without a share.
WITH chosen_priority AS (
    SELECT priority_id, target_share FROM priority
),
side AS (
    SELECT cell_id, sum(contribution) FILTER (priority_id IN (SELECT priority_id FROM chosen_priority)) AS chosen, sum(contribution) AS every
    FROM budget_contribution
    GROUP BY cell_id
)
SELECT cell_id, chosen / nullif(every, 0) - (SELECT sum(target_share) FROM chosen_priority) AS value
FROM side
