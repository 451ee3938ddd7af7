-- E16: earned schedule for one month elapsed, on the summed curves; blank before the first month of the baseline.
SELECT cell_id, earned_months / nullif(elapsed_months, 0) AS value FROM earned_value_schedule
