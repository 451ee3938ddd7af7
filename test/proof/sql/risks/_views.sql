-- The register as each cell reads it: for each risk, the last report at or before the as-of date, whatever its status.
-- Reports about projects outside the cell are not looked at, neither to find a risk nor to supersede an older report.
CREATE VIEW risks_known AS
SELECT cell.cell_id, cell.as_of, snapshot.*
FROM cell
JOIN cell_project USING (cell_id)
JOIN risk_snapshot AS snapshot ON snapshot.project_id = cell_project.project_id AND snapshot.report_date <= cell.as_of
QUALIFY row_number() OVER (PARTITION BY cell.cell_id, snapshot.risk_id ORDER BY snapshot.report_date DESC) = 1;

-- Cells whose register holds a risk: there, a count of nothing is 0; elsewhere it is BLANK.
CREATE VIEW risks_register AS
SELECT DISTINCT cell_id FROM risks_known;

-- Ranks of the matrix in force, as probabilities and euros.
CREATE VIEW risks_scale AS
SELECT axis, rank, lower_bound AS lowest, (lower_bound + upper_bound) / 2 AS middle, upper_bound AS highest
FROM risk_scale
WHERE matrix_id = (SELECT text_value FROM parameter WHERE key = 'risk_matrix');

-- Cells of the matrix in force.
CREATE VIEW risks_matrix AS
SELECT likelihood_rank, impact_rank, zone, is_above_appetite
FROM matrix_cell
WHERE matrix_id = (SELECT text_value FROM parameter WHERE key = 'risk_matrix');

-- Open risks with their zones and values. A rank that the matrix in force does not have gives no zone and no value.
CREATE VIEW risks_open AS
SELECT
    known.*,
    inherent_cell.zone AS inherent_zone,
    residual_cell.zone AS residual_zone,
    residual_cell.is_above_appetite,
    inherent_chance.middle * inherent_cost.middle AS inherent_value,
    residual_chance.middle * residual_cost.middle AS residual_value,
    residual_chance.lowest * residual_cost.lowest AS lowest_value,
    residual_chance.highest * residual_cost.highest AS highest_value,
    coalesce(known.probability, residual_chance.middle) * coalesce(known.impact_eur, residual_cost.middle) AS expected_value
FROM risks_known AS known
LEFT JOIN risks_matrix AS inherent_cell
    ON inherent_cell.likelihood_rank = known.inherent_likelihood AND inherent_cell.impact_rank = known.inherent_impact
LEFT JOIN risks_matrix AS residual_cell
    ON residual_cell.likelihood_rank = known.residual_likelihood AND residual_cell.impact_rank = known.residual_impact
LEFT JOIN risks_scale AS inherent_chance
    ON inherent_chance.axis = 'likelihood' AND inherent_chance.rank = known.inherent_likelihood
LEFT JOIN risks_scale AS inherent_cost
    ON inherent_cost.axis = 'impact' AND inherent_cost.rank = known.inherent_impact
LEFT JOIN risks_scale AS residual_chance
    ON residual_chance.axis = 'likelihood' AND residual_chance.rank = known.residual_likelihood
LEFT JOIN risks_scale AS residual_cost
    ON residual_cost.axis = 'impact' AND residual_cost.rank = known.residual_impact
WHERE known.status = 'open';

-- Actions of open risks, decided at the as-of date. Days tell their state as it stood: the status is that of today.
CREATE VIEW risks_action_decided AS
SELECT
    risk.cell_id, risk.as_of, risk.risk_id, action.due_date,
    action.closed_on IS NULL OR action.closed_on > risk.as_of AS is_open,
    action.status = 'cancelled' AND action.closed_on <= risk.as_of AS is_cancelled
FROM risks_open AS risk
JOIN risk_action AS action ON action.risk_id = risk.risk_id AND action.created_on <= risk.as_of
JOIN cell_project ON cell_project.cell_id = risk.cell_id AND cell_project.project_id = action.project_id;

-- What was told of risks that occurred, up to the as-of date, whatever was told of them later.
CREATE VIEW risks_occurrence AS
SELECT cell.cell_id, snapshot.*
FROM cell
JOIN cell_project USING (cell_id)
JOIN risk_snapshot AS snapshot ON snapshot.project_id = cell_project.project_id AND snapshot.report_date <= cell.as_of
WHERE snapshot.status = 'occurred';
