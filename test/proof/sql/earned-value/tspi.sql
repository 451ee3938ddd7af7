-- E17: months still to earn over months still to come within the planned duration; blank once that duration is over (last month included).
SELECT cell_id, (planned_months - earned_months) / (planned_months - elapsed_months) AS value
FROM earned_value_schedule
WHERE elapsed_months < planned_months
