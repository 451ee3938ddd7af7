-- B23 Share by Priority (ratio): current budget times weight in the priorities in scope, over the same for all priorities, same projects.
-- No priority is chosen in these cells: all are in scope, so that the share is 1 where a project serves any, and blank elsewhere.
WITH chosen_priority AS (
    SELECT priority_id FROM priority
),
side AS (
    SELECT cell_id, sum(contribution) FILTER (priority_id IN (SELECT priority_id FROM chosen_priority)) AS chosen, sum(contribution) AS every
    FROM budget_contribution
    GROUP BY cell_id
)
SELECT cell_id, chosen / nullif(every, 0) AS value
FROM side
