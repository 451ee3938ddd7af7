-- E15: months of the baseline that the earned value is worth: the months up to the last one whose cumulated planned value is earned (even
-- if a re-planned curve dips below itself), plus the share of the next one. Read on the summed curves of the measured projects, from the
-- first month of the sum; at most its duration. The baseline of a project is the one in force at its last closing, against which its
-- earned value was measured.
SELECT cell_id, earned_months AS value FROM earned_value_schedule
