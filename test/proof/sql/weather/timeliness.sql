-- M12. Reports published and entered on or before their due date among those expected, over the same expectations as the collection rate.
SELECT cell_id, count(*) FILTER (is_in_time) / count(*) AS value
FROM weather_due
GROUP BY cell_id
