-- E04: earned value minus actual cost, both at the last closing of each project; below 0, dearer than planned.
SELECT cell_id, ev - ac AS value FROM earned_value_sum
