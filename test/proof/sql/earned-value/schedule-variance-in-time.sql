-- E16: earned schedule minus elapsed months; below 0, late. Elapsed: from the first month of the summed baseline to the last closing told
-- (the latest among the projects in scope), both included: the clock of a project that is over stops with its last closing.
SELECT cell_id, earned_months - elapsed_months AS value FROM earned_value_schedule
