-- J01: days from the approved date to the planned date, or to the actual one once achieved. A milestone that is overdue at the as-of date
-- and whose planned date is still the approved one, or that has no approved date, slips from its planned date to the as-of date instead.
-- The worst of the milestones that are not cancelled, achieved ones included; it is negative when all are early.
SELECT
    cell_id,
    max(CASE
        WHEN status = 'planned' AND expected_date < as_of AND expected_date IS NOT DISTINCT FROM coalesce(baseline_date, expected_date)
            THEN datediff('day', expected_date, as_of)
        ELSE datediff('day', baseline_date, expected_date)
    END) AS value
FROM milestones_followed
GROUP BY cell_id
