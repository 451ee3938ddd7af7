-- Director: the projects that the directorate carries today, and those that it helps to fund on the reading day (a share above 0);
-- the share is another matter. Further rows of the person add up, whatever their scope.
-- Funding that has ended or not yet begun opens nothing; sign-in names do not heed case.
WITH scope AS (
    SELECT scope_type, scope_id FROM access WHERE lower(user_principal_name) = lower($user) AND role = 'director'
)
SELECT project_id
FROM project
WHERE EXISTS (
    FROM scope
    WHERE scope_type = 'all'
        OR (scope_type = 'directorate' AND scope_id = project.directorate_id)
        OR (scope_type = 'directorate' AND EXISTS (
            FROM project_directorate AS funding
            JOIN parameter ON parameter.key = 'reporting_date'
            WHERE funding.project_id = project.project_id
                AND funding.directorate_id = scope_id
                AND funding.share > 0
                AND funding.valid_from <= parameter.date_value
                AND (funding.valid_to IS NULL OR funding.valid_to >= parameter.date_value)
        ))
        OR (scope_type = 'programme' AND scope_id = project.programme_id)
        OR (scope_type = 'project' AND scope_id = project.project_id)
        OR (scope_type = 'product' AND EXISTS (
            FROM project_product AS change WHERE change.project_id = project.project_id AND change.product_id = scope_id
        ))
)
