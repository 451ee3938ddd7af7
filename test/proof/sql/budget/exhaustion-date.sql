-- B16 Exhaustion Date (date): closing date plus the whole months of the runway, on the same day of the month or the last one it has.
-- A fraction of a month is dropped downwards, below 0 as well; blank where the runway is over 1200 months.
SELECT cell_id, (closing + to_months(floor(months)::INTEGER))::DATE AS value
FROM budget_runway
WHERE abs(months) <= 1200
