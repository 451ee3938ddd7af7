-- Director: of the projects that several directorates pay for, the shares of the own directorates; every share of the projects of a
-- programme that the person also follows.
SELECT DISTINCT funding.project_id, funding.directorate_id
FROM project_directorate AS funding
JOIN project USING (project_id)
JOIN access ON lower(user_principal_name) = lower($user) AND role = 'director'
WHERE scope_type = 'all'
    OR (scope_type = 'directorate' AND scope_id = funding.directorate_id)
    OR (scope_type = 'programme' AND scope_id = project.programme_id)
