-- E05: earned value minus planned value, in euros, both at the last closing of each project; below 0, late.
SELECT cell_id, ev - pv AS value FROM earned_value_sum
