-- E13: budget at completion minus the typical estimate at completion, on sums; blank when the typical estimate is. Below 0, an overrun.
SELECT cell_id, bac - eac AS value FROM earned_value_typical
