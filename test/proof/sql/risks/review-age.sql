-- K12: days from the oldest last review among the open risks to the as-of date.
SELECT cell_id, max(as_of - reviewed_on) AS value
FROM risks_open
GROUP BY cell_id
