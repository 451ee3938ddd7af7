-- K10: actions of open risks, decided and not yet done or dropped at the as-of date, whose due date lies before that day.
-- Due on the as-of date is not overdue; closed on it is closed. 0 as soon as the register of the cell holds a risk,
-- even without any open action; BLANK where nothing was ever reported.
SELECT cell_id, count(*) FILTER (WHERE is_open AND due_date < as_of) AS value
FROM risks_register
LEFT JOIN risks_action_decided USING (cell_id)
GROUP BY cell_id
