-- B07 To Complete in Person-days: person-days of the last re-estimate of each project, its months after the closing.
-- 0 where the last re-estimate expects nothing after the closing; blank for a project whose lines after it tell no days.
SELECT cell_id, sum(days_to_complete) AS value
FROM budget_cell_project
GROUP BY cell_id
