-- E12: typical estimate at completion minus actual cost, on sums; blank when the typical estimate is.
SELECT cell_id, eac - ac AS value FROM earned_value_typical
