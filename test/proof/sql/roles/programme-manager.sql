-- Programme manager: the projects of the programmes named; rows add up, whatever their scope.
-- Sign-in names do not heed case.
WITH scope AS (
    SELECT scope_type, scope_id FROM access WHERE lower(user_principal_name) = lower($user) AND role = 'programme_manager'
)
SELECT project_id
FROM project
WHERE EXISTS (
    FROM scope
    WHERE scope_type = 'all'
        OR (scope_type = 'directorate' AND scope_id = project.directorate_id)
        OR (scope_type = 'programme' AND scope_id = project.programme_id)
        OR (scope_type = 'project' AND scope_id = project.project_id)
        OR (scope_type = 'product' AND EXISTS (
            FROM project_product AS change WHERE change.project_id = project.project_id AND change.product_id = scope_id
        ))
)
