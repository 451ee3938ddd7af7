-- K10: overdue actions among the open ones, actions of open risks alone; BLANK without an open action.
-- Due on the as-of date is not overdue; closed on it is closed.
SELECT cell_id, count(*) FILTER (WHERE due_date < as_of) / count(*) AS value
FROM risks_action_decided
WHERE is_open
GROUP BY cell_id
