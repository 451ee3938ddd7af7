-- E17: planned duration (first to last month of the summed baseline, in months) divided by the SPI in time; blank when nothing is earned.
SELECT cell_id, planned_months / nullif(earned_months / nullif(elapsed_months, 0), 0) AS value FROM earned_value_schedule
