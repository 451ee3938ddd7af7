-- Written from dataset/contract/datapackage.json by dataset/sql/main.ts: change the contract, then run it again.

BEGIN;

CREATE SCHEMA "pmo";

CREATE TABLE "pmo"."calendar" (
    "date" date NOT NULL,
    "year" integer NOT NULL,
    "quarter" varchar(7) NOT NULL,
    "month" date NOT NULL,
    "month_key" integer NOT NULL,
    "iso_year" integer NOT NULL,
    "iso_week" integer NOT NULL,
    "day_of_week" integer NOT NULL,
    "is_working_day" boolean NOT NULL,
    "holiday" varchar(40) NULL,
    "fiscal_year" varchar(9) NOT NULL,
    "fiscal_period" integer NOT NULL,
    "is_closed_month" boolean NOT NULL,
    CONSTRAINT "calendar_pk" PRIMARY KEY ("date"),
    CONSTRAINT "calendar_date_finite" CHECK ("date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "calendar_year_range" CHECK ("year" >= 1990 AND "year" <= 2200),
    CONSTRAINT "calendar_quarter_pattern" CHECK ("quarter" ~ '^[0-9]{4}-Q[1-4]$'),
    CONSTRAINT "calendar_month_pattern" CHECK (to_char(CAST("month" AS timestamp), 'YYYY-MM-DD') ~ '^[0-9]{4}-[0-9]{2}-01$'),
    CONSTRAINT "calendar_month_finite" CHECK ("month" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "calendar_month_key_range" CHECK ("month_key" >= 199001 AND "month_key" <= 220012),
    CONSTRAINT "calendar_iso_year_range" CHECK ("iso_year" >= 1989 AND "iso_year" <= 2201),
    CONSTRAINT "calendar_iso_week_range" CHECK ("iso_week" >= 1 AND "iso_week" <= 53),
    CONSTRAINT "calendar_day_of_week_range" CHECK ("day_of_week" >= 1 AND "day_of_week" <= 7),
    CONSTRAINT "calendar_holiday_empty" CHECK ("holiday" <> ''),
    CONSTRAINT "calendar_fiscal_year_empty" CHECK ("fiscal_year" <> ''),
    CONSTRAINT "calendar_fiscal_period_range" CHECK ("fiscal_period" >= 1 AND "fiscal_period" <= 12)
);
COMMENT ON TABLE "pmo"."calendar" IS 'Calendar: Every day of whole years, with the fiscal year and the French holidays. One row per day.';
COMMENT ON COLUMN "pmo"."calendar"."date" IS 'Date: Day.';
COMMENT ON COLUMN "pmo"."calendar"."year" IS 'Year: Calendar year.';
COMMENT ON COLUMN "pmo"."calendar"."quarter" IS 'Quarter: Calendar quarter, as 2026-Q1.';
COMMENT ON COLUMN "pmo"."calendar"."month" IS 'Month: First day of the month; shown as a month in the reader''s language.';
COMMENT ON COLUMN "pmo"."calendar"."month_key" IS 'Month key: Month as yyyymm.';
COMMENT ON COLUMN "pmo"."calendar"."iso_year" IS 'ISO year: Year of the ISO week.';
COMMENT ON COLUMN "pmo"."calendar"."iso_week" IS 'ISO week: Week number, ISO 8601.';
COMMENT ON COLUMN "pmo"."calendar"."day_of_week" IS 'Day of week: 1 for Monday to 7 for Sunday.';
COMMENT ON COLUMN "pmo"."calendar"."is_working_day" IS 'Working day: False at weekends and on French public holidays.';
COMMENT ON COLUMN "pmo"."calendar"."holiday" IS 'Holiday: Name of the French public holiday; blank on other days.';
COMMENT ON COLUMN "pmo"."calendar"."fiscal_year" IS 'Fiscal year: Fiscal year, named after the calendar year in which it ends.';
COMMENT ON COLUMN "pmo"."calendar"."fiscal_period" IS 'Fiscal period: Month of the fiscal year, from 1 to 12.';
COMMENT ON COLUMN "pmo"."calendar"."is_closed_month" IS 'Closed month: True when finance has closed the month: only such months count as spent.';

CREATE TABLE "pmo"."reporting_period" (
    "period_id" varchar(8) NOT NULL,
    "label" varchar(40) NOT NULL,
    "cadence" varchar(32) NOT NULL,
    "start_date" date NOT NULL,
    "end_date" date NOT NULL,
    "opening_date" date NOT NULL,
    "due_date" date NOT NULL,
    "rank" bigint NOT NULL,
    CONSTRAINT "reporting_period_pk" PRIMARY KEY ("period_id"),
    CONSTRAINT "reporting_period_label_unique" UNIQUE ("label"),
    CONSTRAINT "reporting_period_rank_unique" UNIQUE ("rank"),
    CONSTRAINT "reporting_period_period_id_pattern" CHECK ("period_id" ~ '^[0-9]{4}-(?:0[1-9]|1[0-2]|W[0-5][0-9])$'),
    CONSTRAINT "reporting_period_label_empty" CHECK ("label" <> ''),
    CONSTRAINT "reporting_period_cadence_enum" CHECK ("cadence" IN ('weekly', 'monthly')),
    CONSTRAINT "reporting_period_start_date_finite" CHECK ("start_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "reporting_period_end_date_finite" CHECK ("end_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "reporting_period_opening_date_finite" CHECK ("opening_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "reporting_period_due_date_finite" CHECK ("due_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "reporting_period_rank_range" CHECK ("rank" >= 1),
    CONSTRAINT "reporting_period_period_dates_in_order" CHECK ("start_date" <= "opening_date" AND "opening_date" <= "due_date" AND "due_date" <= "end_date")
);
COMMENT ON TABLE "pmo"."reporting_period" IS 'Reporting period: The collection campaigns of the weather, oldest first. One row per collection period.';
COMMENT ON COLUMN "pmo"."reporting_period"."period_id" IS 'Period id: Year and month (2026-05) or ISO year and week (2026-W21).';
COMMENT ON COLUMN "pmo"."reporting_period"."label" IS 'Period: Label of the period as shown to readers.';
COMMENT ON COLUMN "pmo"."reporting_period"."cadence" IS 'Cadence: Rhythm of the campaign.';
COMMENT ON COLUMN "pmo"."reporting_period"."start_date" IS 'Start date: First day of the period.';
COMMENT ON COLUMN "pmo"."reporting_period"."end_date" IS 'End date: Last day of the period.';
COMMENT ON COLUMN "pmo"."reporting_period"."opening_date" IS 'Opening date: Day on which the collection opens.';
COMMENT ON COLUMN "pmo"."reporting_period"."due_date" IS 'Due date: Last day on which a report is on time.';
COMMENT ON COLUMN "pmo"."reporting_period"."rank" IS 'Rank: Position of the period in time, 1 for the oldest, without gaps; the previous period is rank - 1. Unit: rank, 1 = oldest.';
COMMENT ON CONSTRAINT "reporting_period_period_dates_in_order" ON "pmo"."reporting_period" IS 'start_date <= opening_date <= due_date <= end_date.';

CREATE TABLE "pmo"."directorate" (
    "directorate_id" varchar(64) NOT NULL,
    "name" varchar(120) NOT NULL,
    "division" varchar(120) NOT NULL,
    CONSTRAINT "directorate_pk" PRIMARY KEY ("directorate_id"),
    CONSTRAINT "directorate_name_unique" UNIQUE ("name"),
    CONSTRAINT "directorate_directorate_id_pattern" CHECK ("directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "directorate_name_empty" CHECK ("name" <> ''),
    CONSTRAINT "directorate_division_empty" CHECK ("division" <> '')
);
COMMENT ON TABLE "pmo"."directorate" IS 'Directorate: The directorates that own projects and lead programmes. One row per directorate.';
COMMENT ON COLUMN "pmo"."directorate"."directorate_id" IS 'Directorate id: Business key of the directorate.';
COMMENT ON COLUMN "pmo"."directorate"."name" IS 'Directorate: Name of the directorate as published in the organisation chart.';
COMMENT ON COLUMN "pmo"."directorate"."division" IS 'Division: Division to which the directorate reports.';

CREATE TABLE "pmo"."programme" (
    "programme_id" varchar(64) NOT NULL,
    "name" varchar(120) NOT NULL,
    "lead_directorate_id" varchar(64) NOT NULL,
    CONSTRAINT "programme_pk" PRIMARY KEY ("programme_id"),
    CONSTRAINT "programme_name_unique" UNIQUE ("name"),
    CONSTRAINT "programme_programme_id_pattern" CHECK ("programme_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "programme_name_empty" CHECK ("name" <> ''),
    CONSTRAINT "programme_lead_directorate_id_pattern" CHECK ("lead_directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$')
);
COMMENT ON TABLE "pmo"."programme" IS 'Programme: Groups of projects steered together. A programme is not a project: no cost or weather is booked on it. One row per programme.';
COMMENT ON COLUMN "pmo"."programme"."programme_id" IS 'Programme id: Business key of the programme.';
COMMENT ON COLUMN "pmo"."programme"."name" IS 'Programme: Name of the programme.';
COMMENT ON COLUMN "pmo"."programme"."lead_directorate_id" IS 'Lead directorate id: Directorate that steers the programme today.';

CREATE TABLE "pmo"."project" (
    "project_id" varchar(64) NOT NULL,
    "clarity_code" varchar(64) NULL,
    "jira_key" varchar(32) NULL,
    "name" varchar(160) NOT NULL,
    "programme_id" varchar(64) NOT NULL,
    "programme_name" varchar(120) NOT NULL,
    "directorate_id" varchar(64) NOT NULL,
    "directorate_name" varchar(120) NOT NULL,
    "original_directorate_id" varchar(64) NOT NULL,
    "project_manager_id" varchar(64) NOT NULL,
    "sponsor_id" varchar(64) NOT NULL,
    "phase" varchar(32) NOT NULL,
    "type" varchar(32) NOT NULL,
    "run_change_class" varchar(32) NOT NULL,
    "weather_cadence" varchar(32) NOT NULL,
    "start_date" date NOT NULL,
    "baseline_end_date" date NOT NULL,
    "forecast_end_date" date NOT NULL,
    "currency" varchar(3) NOT NULL,
    "is_active" boolean NOT NULL,
    "lifecycle" varchar(32) NOT NULL,
    "budget_eur" numeric(18, 4) NOT NULL,
    CONSTRAINT "project_pk" PRIMARY KEY ("project_id"),
    CONSTRAINT "project_clarity_code_unique" UNIQUE ("clarity_code"),
    CONSTRAINT "project_jira_key_unique" UNIQUE ("jira_key"),
    CONSTRAINT "project_name_unique" UNIQUE ("name"),
    CONSTRAINT "project_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_clarity_code_pattern" CHECK ("clarity_code" ~ '^[A-Za-z0-9_-]+$'),
    CONSTRAINT "project_jira_key_pattern" CHECK ("jira_key" ~ '^[A-Z][A-Z0-9_]+$'),
    CONSTRAINT "project_name_empty" CHECK ("name" <> ''),
    CONSTRAINT "project_programme_id_pattern" CHECK ("programme_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_programme_name_empty" CHECK ("programme_name" <> ''),
    CONSTRAINT "project_directorate_id_pattern" CHECK ("directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_directorate_name_empty" CHECK ("directorate_name" <> ''),
    CONSTRAINT "project_original_directorate_id_pattern" CHECK ("original_directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_project_manager_id_pattern" CHECK ("project_manager_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_sponsor_id_pattern" CHECK ("sponsor_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_phase_enum" CHECK ("phase" IN ('framing', 'design', 'build', 'test', 'rollout', 'closed')),
    CONSTRAINT "project_type_enum" CHECK ("type" IN ('transformation', 'regulatory', 'obsolescence', 'security', 'study')),
    CONSTRAINT "project_run_change_class_enum" CHECK ("run_change_class" IN ('run', 'change')),
    CONSTRAINT "project_weather_cadence_enum" CHECK ("weather_cadence" IN ('weekly', 'monthly')),
    CONSTRAINT "project_start_date_finite" CHECK ("start_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "project_baseline_end_date_finite" CHECK ("baseline_end_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "project_forecast_end_date_finite" CHECK ("forecast_end_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "project_currency_pattern" CHECK ("currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "project_lifecycle_enum" CHECK ("lifecycle" IN ('predictive', 'agile', 'hybrid')),
    CONSTRAINT "project_budget_eur_range" CHECK ("budget_eur" >= 0),
    CONSTRAINT "project_budget_eur_finite" CHECK ("budget_eur" <> 'NaN'),
    CONSTRAINT "project_end_not_before_start" CHECK ("start_date" <= "baseline_end_date" AND "start_date" <= "forecast_end_date"),
    CONSTRAINT "project_closed_iff_inactive" CHECK (("phase" = 'closed' AND "is_active" = FALSE) OR ("phase" <> 'closed' AND "is_active" = TRUE))
);
COMMENT ON TABLE "pmo"."project" IS 'Project: The portfolio: every project that was active at some time in the reporting horizon, restated to today''s organisation. One row per project.';
COMMENT ON COLUMN "pmo"."project"."project_id" IS 'Project id: Business key of the project, independent of the source tools.';
COMMENT ON COLUMN "pmo"."project"."clarity_code" IS 'Clarity code: Investment code in Clarity; blank when the project is not in Clarity.';
COMMENT ON COLUMN "pmo"."project"."jira_key" IS 'Jira key: Key of the Jira project; blank when the project is not in Jira.';
COMMENT ON COLUMN "pmo"."project"."name" IS 'Project: Name of the project.';
COMMENT ON COLUMN "pmo"."project"."programme_id" IS 'Programme id: Programme to which the project belongs.';
COMMENT ON COLUMN "pmo"."project"."programme_name" IS 'Programme: Name of the programme, repeated here so that one table holds the hierarchy.';
COMMENT ON COLUMN "pmo"."project"."directorate_id" IS 'Directorate id: Directorate that carries the project today.';
COMMENT ON COLUMN "pmo"."project"."directorate_name" IS 'Directorate: Name of the directorate, repeated here so that one table holds the hierarchy.';
COMMENT ON COLUMN "pmo"."project"."original_directorate_id" IS 'Original directorate id: Directorate that carried the project before the last reorganisation; equal to directorate_id if it did not move.';
COMMENT ON COLUMN "pmo"."project"."project_manager_id" IS 'Project manager id: Pseudonym of the project manager. Personal data.';
COMMENT ON COLUMN "pmo"."project"."sponsor_id" IS 'Sponsor id: Pseudonym of the sponsor. Personal data.';
COMMENT ON COLUMN "pmo"."project"."phase" IS 'Phase: Current phase of the project.';
COMMENT ON COLUMN "pmo"."project"."type" IS 'Type: Nature of the project.';
COMMENT ON COLUMN "pmo"."project"."run_change_class" IS 'Run or change: Whether the project keeps the bank running or changes it.';
COMMENT ON COLUMN "pmo"."project"."weather_cadence" IS 'Weather cadence: Rhythm at which the weather is collected.';
COMMENT ON COLUMN "pmo"."project"."start_date" IS 'Start date: First day of the project.';
COMMENT ON COLUMN "pmo"."project"."baseline_end_date" IS 'Baseline end date: End date of the approved baseline.';
COMMENT ON COLUMN "pmo"."project"."forecast_end_date" IS 'Forecast end date: End date foreseen today; the actual end once the project is closed.';
COMMENT ON COLUMN "pmo"."project"."currency" IS 'Currency: ISO 4217 code of the currency in which the project is managed.';
COMMENT ON COLUMN "pmo"."project"."is_active" IS 'Active: True while the project runs; false once it is closed.';
COMMENT ON COLUMN "pmo"."project"."lifecycle" IS 'Life cycle: Way of working of the project.';
COMMENT ON COLUMN "pmo"."project"."budget_eur" IS 'Approved budget: Approved budget over the life of the project, in EUR; the weight of the project in portfolio indices. Unit: EUR.';
COMMENT ON CONSTRAINT "project_end_not_before_start" ON "pmo"."project" IS 'The baseline and forecast end dates are not before the start date.';
COMMENT ON CONSTRAINT "project_closed_iff_inactive" ON "pmo"."project" IS 'The phase is closed if and only if the project is not active.';

CREATE TABLE "pmo"."weather_dimension" (
    "dimension_id" varchar(64) NOT NULL,
    "label_fr" varchar(60) NOT NULL,
    "label_en" varchar(60) NOT NULL,
    "sort_order" bigint NOT NULL,
    "weight" numeric(18, 9) NOT NULL,
    "is_mandatory" boolean NOT NULL,
    CONSTRAINT "weather_dimension_pk" PRIMARY KEY ("dimension_id"),
    CONSTRAINT "weather_dimension_label_fr_unique" UNIQUE ("label_fr"),
    CONSTRAINT "weather_dimension_label_en_unique" UNIQUE ("label_en"),
    CONSTRAINT "weather_dimension_sort_order_unique" UNIQUE ("sort_order"),
    CONSTRAINT "weather_dimension_dimension_id_pattern" CHECK ("dimension_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_dimension_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "weather_dimension_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "weather_dimension_sort_order_range" CHECK ("sort_order" >= 1),
    CONSTRAINT "weather_dimension_weight_range" CHECK ("weight" >= 0 AND "weight" <= 1)
);
COMMENT ON TABLE "pmo"."weather_dimension" IS 'Weather dimension: What is rated. Dimensions are rows, never columns: a new one needs no new column. One row per rated dimension.';
COMMENT ON COLUMN "pmo"."weather_dimension"."dimension_id" IS 'Dimension id: Business key of the dimension.';
COMMENT ON COLUMN "pmo"."weather_dimension"."label_fr" IS 'French label: Label in French.';
COMMENT ON COLUMN "pmo"."weather_dimension"."label_en" IS 'English label: Label in English.';
COMMENT ON COLUMN "pmo"."weather_dimension"."sort_order" IS 'Order: Order of display, from 1.';
COMMENT ON COLUMN "pmo"."weather_dimension"."weight" IS 'Weight: Weight in the derived overall weather; 0 keeps a dimension out of it, as for the declared overall itself. Unit: ratio.';
COMMENT ON COLUMN "pmo"."weather_dimension"."is_mandatory" IS 'Mandatory: True if every project must rate it; the others are declared project by project in weather_expected.';

CREATE TABLE "pmo"."weather_level" (
    "level" integer NOT NULL,
    "code" varchar(32) NOT NULL,
    "label_fr" varchar(40) NOT NULL,
    "label_en" varchar(40) NOT NULL,
    "score" integer NOT NULL,
    "icon" varchar(40) NOT NULL,
    "colour_light" varchar(7) NOT NULL,
    "colour_dark" varchar(7) NOT NULL,
    CONSTRAINT "weather_level_pk" PRIMARY KEY ("level"),
    CONSTRAINT "weather_level_code_unique" UNIQUE ("code"),
    CONSTRAINT "weather_level_label_fr_unique" UNIQUE ("label_fr"),
    CONSTRAINT "weather_level_label_en_unique" UNIQUE ("label_en"),
    CONSTRAINT "weather_level_score_unique" UNIQUE ("score"),
    CONSTRAINT "weather_level_icon_unique" UNIQUE ("icon"),
    CONSTRAINT "weather_level_colour_light_unique" UNIQUE ("colour_light"),
    CONSTRAINT "weather_level_colour_dark_unique" UNIQUE ("colour_dark"),
    CONSTRAINT "weather_level_level_range" CHECK ("level" >= 1 AND "level" <= 4),
    CONSTRAINT "weather_level_code_enum" CHECK ("code" IN ('sun', 'cloudy', 'rain', 'storm')),
    CONSTRAINT "weather_level_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "weather_level_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "weather_level_score_range" CHECK ("score" >= 0 AND "score" <= 100),
    CONSTRAINT "weather_level_icon_pattern" CHECK ("icon" ~ '^[a-z]+(?:-[a-z]+)*$'),
    CONSTRAINT "weather_level_colour_light_pattern" CHECK ("colour_light" ~ '^#[0-9A-F]{6}$'),
    CONSTRAINT "weather_level_colour_dark_pattern" CHECK ("colour_dark" ~ '^#[0-9A-F]{6}$')
);
COMMENT ON TABLE "pmo"."weather_level" IS 'Weather level: The four-level scale. A higher level is worse, so that the maximum is the worst. One row per level.';
COMMENT ON COLUMN "pmo"."weather_level"."level" IS 'Level: 1 within tolerances, 2 deviation under control, 3 tolerance exceeded or threatened, 4 commitment compromised. Unit: rank, 4 = worst.';
COMMENT ON COLUMN "pmo"."weather_level"."code" IS 'Code: Stable code of the level.';
COMMENT ON COLUMN "pmo"."weather_level"."label_fr" IS 'French label: Label in French.';
COMMENT ON COLUMN "pmo"."weather_level"."label_en" IS 'English label: Label in English.';
COMMENT ON COLUMN "pmo"."weather_level"."score" IS 'Score: Points of the level in the weather index; a project that is not rated has no score. Unit: points, 0 to 100.';
COMMENT ON COLUMN "pmo"."weather_level"."icon" IS 'Icon: Name of the pictogram; each level has its own silhouette, so that colour is never alone.';
COMMENT ON COLUMN "pmo"."weather_level"."colour_light" IS 'Colour on light: Fill on a light background, as #RRGGBB.';
COMMENT ON COLUMN "pmo"."weather_level"."colour_dark" IS 'Colour on dark: Fill on a dark background, as #RRGGBB.';

CREATE TABLE "pmo"."status_mapping" (
    "source" varchar(64) NOT NULL,
    "source_value" varchar(100) NOT NULL,
    "level" integer NULL,
    CONSTRAINT "status_mapping_pk" PRIMARY KEY ("source", "source_value"),
    CONSTRAINT "status_mapping_source_pattern" CHECK ("source" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "status_mapping_source_value_empty" CHECK ("source_value" <> ''),
    CONSTRAINT "status_mapping_level_range" CHECK ("level" >= 1 AND "level" <= 9)
);
COMMENT ON TABLE "pmo"."status_mapping" IS 'Status mapping: How the statuses of each source read on the weather scale. The value of the source is kept beside the level. One row per source and source value.';
COMMENT ON COLUMN "pmo"."status_mapping"."source" IS 'Source: System or form from which the status comes.';
COMMENT ON COLUMN "pmo"."status_mapping"."source_value" IS 'Source value: Status as written by the source.';
COMMENT ON COLUMN "pmo"."status_mapping"."level" IS 'Level: Level of the weather; blank when the value says that nothing is rated.';

CREATE TABLE "pmo"."product" (
    "product_id" varchar(64) NOT NULL,
    "name" varchar(120) NOT NULL,
    "domain" varchar(80) NOT NULL,
    "product_owner_id" varchar(64) NULL,
    "directorate_id" varchar(64) NOT NULL,
    "roadmap_reviewed_on" date NULL,
    CONSTRAINT "product_pk" PRIMARY KEY ("product_id"),
    CONSTRAINT "product_product_id_pattern" CHECK ("product_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "product_name_empty" CHECK ("name" <> ''),
    CONSTRAINT "product_domain_empty" CHECK ("domain" <> ''),
    CONSTRAINT "product_product_owner_id_pattern" CHECK ("product_owner_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "product_directorate_id_pattern" CHECK ("directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "product_roadmap_reviewed_on_finite" CHECK ("roadmap_reviewed_on" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON TABLE "pmo"."product" IS 'Product: Digital product, looked after by a product owner. One row per product.';
COMMENT ON COLUMN "pmo"."product"."product_id" IS 'Product id: Business key of the product.';
COMMENT ON COLUMN "pmo"."product"."name" IS 'Name: Name of the product.';
COMMENT ON COLUMN "pmo"."product"."domain" IS 'Domain: Business domain of the product.';
COMMENT ON COLUMN "pmo"."product"."product_owner_id" IS 'Product owner id: Pseudonym of the product owner; blank when nobody is named. Personal data.';
COMMENT ON COLUMN "pmo"."product"."directorate_id" IS 'Directorate id: Directorate that carries the product.';
COMMENT ON COLUMN "pmo"."product"."roadmap_reviewed_on" IS 'Roadmap reviewed on: Day on which the roadmap was last reviewed.';

CREATE TABLE "pmo"."resource" (
    "resource_id" varchar(64) NOT NULL,
    "display_name" varchar(120) NOT NULL,
    "team" varchar(80) NOT NULL,
    "profile" varchar(80) NOT NULL,
    "is_internal" boolean NOT NULL,
    "is_generic" boolean NOT NULL,
    "day_rate_eur" numeric(18, 4) NULL,
    "directorate_id" varchar(64) NOT NULL,
    CONSTRAINT "resource_pk" PRIMARY KEY ("resource_id"),
    CONSTRAINT "resource_resource_id_pattern" CHECK ("resource_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "resource_display_name_empty" CHECK ("display_name" <> ''),
    CONSTRAINT "resource_team_empty" CHECK ("team" <> ''),
    CONSTRAINT "resource_profile_empty" CHECK ("profile" <> ''),
    CONSTRAINT "resource_day_rate_eur_range" CHECK ("day_rate_eur" >= 0),
    CONSTRAINT "resource_day_rate_eur_finite" CHECK ("day_rate_eur" <> 'NaN'),
    CONSTRAINT "resource_directorate_id_pattern" CHECK ("directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$')
);
COMMENT ON TABLE "pmo"."resource" IS 'Resource: People under a pseudonym, and generic roles that wait for somebody. One row per person or generic role.';
COMMENT ON COLUMN "pmo"."resource"."resource_id" IS 'Resource id: Pseudonym of the person, or code of the generic role. Personal data.';
COMMENT ON COLUMN "pmo"."resource"."display_name" IS 'Display name: Name shown to those who may see names. Personal data.';
COMMENT ON COLUMN "pmo"."resource"."team" IS 'Team: Team of the person.';
COMMENT ON COLUMN "pmo"."resource"."profile" IS 'Profile: Job profile, on which the day rate depends.';
COMMENT ON COLUMN "pmo"."resource"."is_internal" IS 'Internal: True for employees of the group; false for service providers.';
COMMENT ON COLUMN "pmo"."resource"."is_generic" IS 'Generic role: True for a role that nobody fills yet.';
COMMENT ON COLUMN "pmo"."resource"."day_rate_eur" IS 'Day rate: Cost of one person-day. Unit: EUR per person-day. Personal data.';
COMMENT ON COLUMN "pmo"."resource"."directorate_id" IS 'Directorate id: Directorate to which the person belongs.';

CREATE TABLE "pmo"."priority" (
    "priority_id" varchar(64) NOT NULL,
    "label_fr" varchar(120) NOT NULL,
    "label_en" varchar(120) NOT NULL,
    "target_share" numeric(18, 9) NOT NULL,
    CONSTRAINT "priority_pk" PRIMARY KEY ("priority_id"),
    CONSTRAINT "priority_priority_id_pattern" CHECK ("priority_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "priority_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "priority_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "priority_target_share_range" CHECK ("target_share" >= 0 AND "target_share" <= 1)
);
COMMENT ON TABLE "pmo"."priority" IS 'Priority: Strategic priorities of the group, with the share of the budget that each should get. One row per priority.';
COMMENT ON COLUMN "pmo"."priority"."priority_id" IS 'Priority id: Business key of the priority.';
COMMENT ON COLUMN "pmo"."priority"."label_fr" IS 'French label: Name in French.';
COMMENT ON COLUMN "pmo"."priority"."label_en" IS 'English label: Name in English.';
COMMENT ON COLUMN "pmo"."priority"."target_share" IS 'Target share: Share of the current budget that the priority should get. Unit: ratio 0 to 1.';

CREATE TABLE "pmo"."budget_nature" (
    "nature_id" varchar(64) NOT NULL,
    "label_fr" varchar(120) NOT NULL,
    "label_en" varchar(120) NOT NULL,
    "capex_opex" varchar(32) NOT NULL,
    "build_run" varchar(32) NOT NULL,
    "category" varchar(32) NOT NULL,
    CONSTRAINT "budget_nature_pk" PRIMARY KEY ("nature_id"),
    CONSTRAINT "budget_nature_nature_id_pattern" CHECK ("nature_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_nature_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "budget_nature_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "budget_nature_capex_opex_enum" CHECK ("capex_opex" IN ('capex', 'opex')),
    CONSTRAINT "budget_nature_build_run_enum" CHECK ("build_run" IN ('build', 'run')),
    CONSTRAINT "budget_nature_category_enum" CHECK ("category" IN ('labour', 'licence', 'infrastructure', 'services', 'contingency'))
);
COMMENT ON TABLE "pmo"."budget_nature" IS 'Budget nature: Kinds of spending. One row per nature.';
COMMENT ON COLUMN "pmo"."budget_nature"."nature_id" IS 'Nature id: Business key of the nature.';
COMMENT ON COLUMN "pmo"."budget_nature"."label_fr" IS 'French label: Name in French.';
COMMENT ON COLUMN "pmo"."budget_nature"."label_en" IS 'English label: Name in English.';
COMMENT ON COLUMN "pmo"."budget_nature"."capex_opex" IS 'CAPEX or OPEX: capex: investment; opex: running expense.';
COMMENT ON COLUMN "pmo"."budget_nature"."build_run" IS 'Build or run: build: making something new; run: keeping it going.';
COMMENT ON COLUMN "pmo"."budget_nature"."category" IS 'Category: What is bought; contingency is the provision for risks.';

CREATE TABLE "pmo"."budget_version" (
    "version_id" varchar(64) NOT NULL,
    "label_fr" varchar(120) NOT NULL,
    "label_en" varchar(120) NOT NULL,
    "version_type" varchar(32) NOT NULL,
    "version_date" date NOT NULL,
    "is_approved" boolean NOT NULL,
    CONSTRAINT "budget_version_pk" PRIMARY KEY ("version_id"),
    CONSTRAINT "budget_version_version_id_pattern" CHECK ("version_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_version_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "budget_version_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "budget_version_version_type_enum" CHECK ("version_type" IN ('initial', 'revised', 'transfer', 'baseline', 'forecast', 'actual')),
    CONSTRAINT "budget_version_version_date_finite" CHECK ("version_date" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON TABLE "pmo"."budget_version" IS 'Budget version: Versions in which amounts are booked. The current budget at a date is the initial version plus the approved changes and transfers up to that date. One row per version.';
COMMENT ON COLUMN "pmo"."budget_version"."version_id" IS 'Version id: Business key of the version.';
COMMENT ON COLUMN "pmo"."budget_version"."label_fr" IS 'French label: Name in French.';
COMMENT ON COLUMN "pmo"."budget_version"."label_en" IS 'English label: Name in English.';
COMMENT ON COLUMN "pmo"."budget_version"."version_type" IS 'Version type: initial: first approved budget; revised and transfer: signed changes to it; baseline: plan against which earned value is measured, first one whole, later ones as signed changes; forecast: re-estimates; actual: commitments and actuals.';
COMMENT ON COLUMN "pmo"."budget_version"."version_date" IS 'Version date: Day from which the version counts.';
COMMENT ON COLUMN "pmo"."budget_version"."is_approved" IS 'Approved: False for a version that is still being discussed: it counts nowhere.';

CREATE TABLE "pmo"."exchange_rate" (
    "currency" varchar(3) NOT NULL,
    "month" date NOT NULL,
    "eur_per_unit" numeric(18, 6) NOT NULL,
    CONSTRAINT "exchange_rate_pk" PRIMARY KEY ("currency", "month"),
    CONSTRAINT "exchange_rate_currency_pattern" CHECK ("currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "exchange_rate_month_pattern" CHECK (to_char(CAST("month" AS timestamp), 'YYYY-MM-DD') ~ '^[0-9]{4}-[0-9]{2}-01$'),
    CONSTRAINT "exchange_rate_month_finite" CHECK ("month" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "exchange_rate_eur_per_unit_range" CHECK ("eur_per_unit" >= 0.000001 AND "eur_per_unit" <= 1000000)
);
COMMENT ON TABLE "pmo"."exchange_rate" IS 'Exchange rate: Average monthly rates, the only kind used. One row per currency and month.';
COMMENT ON COLUMN "pmo"."exchange_rate"."currency" IS 'Currency: ISO 4217 code.';
COMMENT ON COLUMN "pmo"."exchange_rate"."month" IS 'Month: First day of the month.';
COMMENT ON COLUMN "pmo"."exchange_rate"."eur_per_unit" IS 'EUR per unit: Euros for one unit of the currency. Unit: EUR per unit.';

CREATE TABLE "pmo"."sprint" (
    "sprint_id" varchar(64) NOT NULL,
    "product_id" varchar(64) NOT NULL,
    "name" varchar(120) NOT NULL,
    "start_date" date NOT NULL,
    "end_date" date NOT NULL,
    CONSTRAINT "sprint_pk" PRIMARY KEY ("sprint_id"),
    CONSTRAINT "sprint_sprint_id_pattern" CHECK ("sprint_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "sprint_product_id_pattern" CHECK ("product_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "sprint_name_empty" CHECK ("name" <> ''),
    CONSTRAINT "sprint_start_date_finite" CHECK ("start_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "sprint_end_date_finite" CHECK ("end_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "sprint_start_date_end_date_order" CHECK ("start_date" <= "end_date")
);
COMMENT ON TABLE "pmo"."sprint" IS 'Sprint: Sprints of the products that work in sprints. One row per sprint.';
COMMENT ON COLUMN "pmo"."sprint"."sprint_id" IS 'Sprint id: Business key of the sprint.';
COMMENT ON COLUMN "pmo"."sprint"."product_id" IS 'Product id: Product whose team runs the sprint.';
COMMENT ON COLUMN "pmo"."sprint"."name" IS 'Name: Name of the sprint.';
COMMENT ON COLUMN "pmo"."sprint"."start_date" IS 'Start date: First day of the sprint.';
COMMENT ON COLUMN "pmo"."sprint"."end_date" IS 'End date: Last day of the sprint.';
COMMENT ON CONSTRAINT "sprint_start_date_end_date_order" ON "pmo"."sprint" IS 'end_date is not before start_date.';

CREATE TABLE "pmo"."milestone" (
    "milestone_id" varchar(64) NOT NULL,
    "label" varchar(160) NOT NULL,
    "milestone_type" varchar(32) NOT NULL,
    "sort_order" integer NOT NULL,
    CONSTRAINT "milestone_pk" PRIMARY KEY ("milestone_id"),
    CONSTRAINT "milestone_milestone_id_pattern" CHECK ("milestone_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "milestone_label_empty" CHECK ("label" <> ''),
    CONSTRAINT "milestone_milestone_type_enum" CHECK ("milestone_type" IN ('key', 'contractual')),
    CONSTRAINT "milestone_sort_order_range" CHECK ("sort_order" >= 1 AND "sort_order" <= 999)
);
COMMENT ON TABLE "pmo"."milestone" IS 'Milestone: Milestones that the committees follow. One row per milestone.';
COMMENT ON COLUMN "pmo"."milestone"."milestone_id" IS 'Milestone id: Business key of the milestone.';
COMMENT ON COLUMN "pmo"."milestone"."label" IS 'Label: Name of the milestone.';
COMMENT ON COLUMN "pmo"."milestone"."milestone_type" IS 'Milestone type: key: followed by the directors; contractual: owed to a regulator, a client or a supplier.';
COMMENT ON COLUMN "pmo"."milestone"."sort_order" IS 'Sort order: Order of the milestone in the life of the project.';

CREATE TABLE "pmo"."risk" (
    "risk_id" varchar(64) NOT NULL,
    "title" varchar(200) NOT NULL,
    "category" varchar(32) NOT NULL,
    "raised_on" date NOT NULL,
    CONSTRAINT "risk_pk" PRIMARY KEY ("risk_id"),
    CONSTRAINT "risk_risk_id_pattern" CHECK ("risk_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_title_empty" CHECK ("title" <> ''),
    CONSTRAINT "risk_category_enum" CHECK ("category" IN ('technical', 'supplier', 'staffing', 'schedule', 'regulatory', 'security', 'business')),
    CONSTRAINT "risk_raised_on_finite" CHECK ("raised_on" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON TABLE "pmo"."risk" IS 'Risk: Risks of the projects; their scores over time are in risk_snapshot. One row per risk.';
COMMENT ON COLUMN "pmo"."risk"."risk_id" IS 'Risk id: Business key of the risk.';
COMMENT ON COLUMN "pmo"."risk"."title" IS 'Title: What could happen.';
COMMENT ON COLUMN "pmo"."risk"."category" IS 'Category: Where the risk comes from.';
COMMENT ON COLUMN "pmo"."risk"."raised_on" IS 'Raised on: Day on which the risk was raised.';

CREATE TABLE "pmo"."threshold" (
    "indicator_id" varchar(8) NOT NULL,
    "scope" varchar(40) NOT NULL,
    "level" integer NOT NULL,
    "lower_bound" numeric(18, 4) NULL,
    "upper_bound" numeric(18, 4) NULL,
    "direction" varchar(32) NOT NULL,
    "definition_version" integer NOT NULL,
    CONSTRAINT "threshold_pk" PRIMARY KEY ("indicator_id", "scope", "level", "definition_version"),
    CONSTRAINT "threshold_indicator_id_pattern" CHECK ("indicator_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "threshold_scope_pattern" CHECK ("scope" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "threshold_level_range" CHECK ("level" >= 1 AND "level" <= 3),
    CONSTRAINT "threshold_lower_bound_finite" CHECK ("lower_bound" <> 'NaN'),
    CONSTRAINT "threshold_upper_bound_finite" CHECK ("upper_bound" <> 'NaN'),
    CONSTRAINT "threshold_direction_enum" CHECK ("direction" IN ('higher_is_better', 'lower_is_better', 'near_zero_is_better')),
    CONSTRAINT "threshold_definition_version_range" CHECK ("definition_version" >= 1 AND "definition_version" <= 999)
);
COMMENT ON TABLE "pmo"."threshold" IS 'Threshold: Limits of the indicators, versioned. Not related to any other table. One row per indicator, scope, level and definition version.';
COMMENT ON COLUMN "pmo"."threshold"."indicator_id" IS 'Indicator id: Code of the indicator in the catalogue, such as B09.';
COMMENT ON COLUMN "pmo"."threshold"."scope" IS 'Scope: all, or the weather cadence to which the limits apply.';
COMMENT ON COLUMN "pmo"."threshold"."level" IS 'Level: 1 good, 2 watch, 3 bad.';
COMMENT ON COLUMN "pmo"."threshold"."lower_bound" IS 'Lower bound: Lower limit of the level, in the unit of the indicator; blank for none. A value equal to a limit belongs to the better level.';
COMMENT ON COLUMN "pmo"."threshold"."upper_bound" IS 'Upper bound: Upper limit of the level, in the unit of the indicator; blank for none.';
COMMENT ON COLUMN "pmo"."threshold"."direction" IS 'Direction: Whether a higher value is better or worse.';
COMMENT ON COLUMN "pmo"."threshold"."definition_version" IS 'Definition version: Version of the indicator''s definition to which the limits belong.';

CREATE TABLE "pmo"."parameter" (
    "key" varchar(64) NOT NULL,
    "number_value" numeric(18, 4) NULL,
    "date_value" date NULL,
    "text_value" varchar(100) NULL,
    "label_fr" varchar(200) NOT NULL,
    "label_en" varchar(200) NOT NULL,
    CONSTRAINT "parameter_pk" PRIMARY KEY ("key"),
    CONSTRAINT "parameter_key_pattern" CHECK ("key" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "parameter_number_value_finite" CHECK ("number_value" <> 'NaN'),
    CONSTRAINT "parameter_date_value_finite" CHECK ("date_value" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "parameter_text_value_empty" CHECK ("text_value" <> ''),
    CONSTRAINT "parameter_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "parameter_label_en_empty" CHECK ("label_en" <> '')
);
COMMENT ON TABLE "pmo"."parameter" IS 'Parameter: Settings of the model. Not related to any other table. One row per setting.';
COMMENT ON COLUMN "pmo"."parameter"."key" IS 'Key: Name of the setting.';
COMMENT ON COLUMN "pmo"."parameter"."number_value" IS 'Number value: Value of a setting that is a number.';
COMMENT ON COLUMN "pmo"."parameter"."date_value" IS 'Date value: Value of a setting that is a day.';
COMMENT ON COLUMN "pmo"."parameter"."text_value" IS 'Text value: Value of a setting that is a text.';
COMMENT ON COLUMN "pmo"."parameter"."label_fr" IS 'French label: What the setting does, in French.';
COMMENT ON COLUMN "pmo"."parameter"."label_en" IS 'English label: What the setting does, in English.';

CREATE TABLE "pmo"."matrix_cell" (
    "matrix_id" varchar(64) NOT NULL,
    "likelihood_rank" integer NOT NULL,
    "impact_rank" integer NOT NULL,
    "zone" integer NOT NULL,
    "is_above_appetite" boolean NOT NULL,
    CONSTRAINT "matrix_cell_pk" PRIMARY KEY ("matrix_id", "likelihood_rank", "impact_rank"),
    CONSTRAINT "matrix_cell_matrix_id_pattern" CHECK ("matrix_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "matrix_cell_likelihood_rank_range" CHECK ("likelihood_rank" >= 1 AND "likelihood_rank" <= 10),
    CONSTRAINT "matrix_cell_impact_rank_range" CHECK ("impact_rank" >= 1 AND "impact_rank" <= 10),
    CONSTRAINT "matrix_cell_zone_range" CHECK ("zone" >= 1 AND "zone" <= 3)
);
COMMENT ON TABLE "pmo"."matrix_cell" IS 'Matrix cell: Zone of each cell of each risk matrix, cell by cell: no product of ranks. Not related to any other table. One row per matrix, likelihood rank and impact rank.';
COMMENT ON COLUMN "pmo"."matrix_cell"."matrix_id" IS 'Matrix id: Risk matrix.';
COMMENT ON COLUMN "pmo"."matrix_cell"."likelihood_rank" IS 'Likelihood rank: Rank on the likelihood axis, 1 = least likely.';
COMMENT ON COLUMN "pmo"."matrix_cell"."impact_rank" IS 'Impact rank: Rank on the impact axis, 1 = smallest.';
COMMENT ON COLUMN "pmo"."matrix_cell"."zone" IS 'Zone: 1 acceptable, 2 tolerable, 3 unacceptable.';
COMMENT ON COLUMN "pmo"."matrix_cell"."is_above_appetite" IS 'Above appetite: True when a residual risk in this cell exceeds what the bank accepts.';

CREATE TABLE "pmo"."risk_scale" (
    "matrix_id" varchar(64) NOT NULL,
    "axis" varchar(32) NOT NULL,
    "rank" integer NOT NULL,
    "label_fr" varchar(60) NOT NULL,
    "label_en" varchar(60) NOT NULL,
    "lower_bound" numeric(18, 4) NOT NULL,
    "upper_bound" numeric(18, 4) NOT NULL,
    CONSTRAINT "risk_scale_pk" PRIMARY KEY ("matrix_id", "axis", "rank"),
    CONSTRAINT "risk_scale_matrix_id_pattern" CHECK ("matrix_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_scale_axis_enum" CHECK ("axis" IN ('likelihood', 'impact')),
    CONSTRAINT "risk_scale_rank_range" CHECK ("rank" >= 1 AND "rank" <= 10),
    CONSTRAINT "risk_scale_label_fr_empty" CHECK ("label_fr" <> ''),
    CONSTRAINT "risk_scale_label_en_empty" CHECK ("label_en" <> ''),
    CONSTRAINT "risk_scale_lower_bound_range" CHECK ("lower_bound" >= 0),
    CONSTRAINT "risk_scale_lower_bound_finite" CHECK ("lower_bound" <> 'NaN'),
    CONSTRAINT "risk_scale_upper_bound_range" CHECK ("upper_bound" >= 0),
    CONSTRAINT "risk_scale_upper_bound_finite" CHECK ("upper_bound" <> 'NaN'),
    CONSTRAINT "risk_scale_lower_bound_upper_bound_order" CHECK ("lower_bound" <= "upper_bound")
);
COMMENT ON TABLE "pmo"."risk_scale" IS 'Risk scale: Ranks of each axis of each risk matrix with their numeric bounds. Not related to any other table. One row per matrix, axis and rank.';
COMMENT ON COLUMN "pmo"."risk_scale"."matrix_id" IS 'Matrix id: Risk matrix.';
COMMENT ON COLUMN "pmo"."risk_scale"."axis" IS 'Axis: likelihood (ratio 0 to 1) or impact (EUR).';
COMMENT ON COLUMN "pmo"."risk_scale"."rank" IS 'Rank: Rank on the axis, from 1.';
COMMENT ON COLUMN "pmo"."risk_scale"."label_fr" IS 'French label: Name in French.';
COMMENT ON COLUMN "pmo"."risk_scale"."label_en" IS 'English label: Name in English.';
COMMENT ON COLUMN "pmo"."risk_scale"."lower_bound" IS 'Lower bound: Smallest value of the rank, in the unit of the axis.';
COMMENT ON COLUMN "pmo"."risk_scale"."upper_bound" IS 'Upper bound: Value at which the next rank starts, in the unit of the axis.';
COMMENT ON CONSTRAINT "risk_scale_lower_bound_upper_bound_order" ON "pmo"."risk_scale" IS 'upper_bound is not below lower_bound.';

CREATE TABLE "pmo"."access" (
    "user_principal_name" varchar(120) NOT NULL,
    "role" varchar(32) NOT NULL,
    "scope_type" varchar(32) NOT NULL,
    "scope_id" varchar(64) NOT NULL,
    CONSTRAINT "access_pk" PRIMARY KEY ("user_principal_name", "role", "scope_type", "scope_id"),
    CONSTRAINT "access_user_principal_name_pattern" CHECK ("user_principal_name" ~ E'^[^@\\u0009-\\u000d \\u00a0\\u1680\\u2000-\\u200a\\u2028-\\u2029\\u202f\\u205f\\u3000\\ufeff]+@[^@\\u0009-\\u000d \\u00a0\\u1680\\u2000-\\u200a\\u2028-\\u2029\\u202f\\u205f\\u3000\\ufeff]+$'),
    CONSTRAINT "access_role_enum" CHECK ("role" IN ('director', 'pmo', 'programme_manager', 'product_owner', 'project_manager', 'group_reader')),
    CONSTRAINT "access_scope_type_enum" CHECK ("scope_type" IN ('directorate', 'programme', 'product', 'project', 'all')),
    CONSTRAINT "access_scope_id_pattern" CHECK ("scope_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$')
);
COMMENT ON TABLE "pmo"."access" IS 'Access: Who may see what. Several rows for one person add up. One row per person, role and scope.';
COMMENT ON COLUMN "pmo"."access"."user_principal_name" IS 'User principal name: Sign-in name of the person. Personal data.';
COMMENT ON COLUMN "pmo"."access"."role" IS 'Role: Role in which the person reads the report.';
COMMENT ON COLUMN "pmo"."access"."scope_type" IS 'Scope type: What scope_id names.';
COMMENT ON COLUMN "pmo"."access"."scope_id" IS 'Scope id: Key of the directorate, programme, product or project; all for everything.';

CREATE TABLE "pmo"."project_directorate" (
    "project_id" varchar(64) NOT NULL,
    "directorate_id" varchar(64) NOT NULL,
    "share" numeric(18, 9) NOT NULL,
    "valid_from" date NOT NULL,
    "valid_to" date NULL,
    CONSTRAINT "project_directorate_pk" PRIMARY KEY ("project_id", "directorate_id", "valid_from"),
    CONSTRAINT "project_directorate_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_directorate_directorate_id_pattern" CHECK ("directorate_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_directorate_share_range" CHECK ("share" >= 0 AND "share" <= 1),
    CONSTRAINT "project_directorate_valid_from_finite" CHECK ("valid_from" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "project_directorate_valid_to_finite" CHECK ("valid_to" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "project_directorate_valid_from_valid_to_order" CHECK ("valid_from" <= "valid_to")
);
COMMENT ON TABLE "pmo"."project_directorate" IS 'Project directorate: Which directorate funds which share of a project, and when. One row per project, directorate and validity.';
COMMENT ON COLUMN "pmo"."project_directorate"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."project_directorate"."directorate_id" IS 'Directorate id: Directorate that funds.';
COMMENT ON COLUMN "pmo"."project_directorate"."share" IS 'Share: Share of the project that the directorate funds. Unit: ratio 0 to 1.';
COMMENT ON COLUMN "pmo"."project_directorate"."valid_from" IS 'Valid from: First day of the share.';
COMMENT ON COLUMN "pmo"."project_directorate"."valid_to" IS 'Valid to: Last day of the share; blank while it holds.';
COMMENT ON CONSTRAINT "project_directorate_valid_from_valid_to_order" ON "pmo"."project_directorate" IS 'valid_to is not before valid_from.';

CREATE TABLE "pmo"."project_priority" (
    "project_id" varchar(64) NOT NULL,
    "priority_id" varchar(64) NOT NULL,
    "weight" numeric(18, 9) NOT NULL,
    CONSTRAINT "project_priority_pk" PRIMARY KEY ("project_id", "priority_id"),
    CONSTRAINT "project_priority_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_priority_priority_id_pattern" CHECK ("priority_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_priority_weight_range" CHECK ("weight" >= 0 AND "weight" <= 1)
);
COMMENT ON TABLE "pmo"."project_priority" IS 'Project priority: How much of a project serves which priority. A project without a row is not aligned. One row per project and priority.';
COMMENT ON COLUMN "pmo"."project_priority"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."project_priority"."priority_id" IS 'Priority id: Priority that the project serves.';
COMMENT ON COLUMN "pmo"."project_priority"."weight" IS 'Weight: Share of the project that serves the priority. Unit: ratio 0 to 1.';

CREATE TABLE "pmo"."project_product" (
    "project_id" varchar(64) NOT NULL,
    "product_id" varchar(64) NOT NULL,
    "share" numeric(18, 9) NOT NULL,
    CONSTRAINT "project_product_pk" PRIMARY KEY ("project_id", "product_id"),
    CONSTRAINT "project_product_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_product_product_id_pattern" CHECK ("product_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "project_product_share_range" CHECK ("share" >= 0 AND "share" <= 1)
);
COMMENT ON TABLE "pmo"."project_product" IS 'Project product: Which products a project changes, and by which share. One row per project and product.';
COMMENT ON COLUMN "pmo"."project_product"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."project_product"."product_id" IS 'Product id: Product that the project changes.';
COMMENT ON COLUMN "pmo"."project_product"."share" IS 'Share: Share of the project that goes to the product. Unit: ratio 0 to 1.';

CREATE TABLE "pmo"."weather_report" (
    "report_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "dimension_id" varchar(64) NOT NULL,
    "period_id" varchar(8) NOT NULL,
    "effective_date" date NOT NULL,
    "entry_date" timestamp(0) NOT NULL,
    "rating_state" varchar(32) NOT NULL,
    "level" integer NULL,
    "source_level" varchar(60) NOT NULL,
    "declared_trend" integer NULL,
    "comment" varchar(2000) NULL,
    "key_fact" varchar(280) NULL,
    "action" varchar(1000) NULL,
    "decision_expected" varchar(1000) NULL,
    "entered_by" varchar(64) NOT NULL,
    "entry_status" varchar(32) NOT NULL,
    "comment_language" varchar(2) NOT NULL,
    CONSTRAINT "weather_report_pk" PRIMARY KEY ("report_id"),
    CONSTRAINT "weather_report_report_id_pattern" CHECK ("report_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_report_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_report_dimension_id_pattern" CHECK ("dimension_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_report_period_id_empty" CHECK ("period_id" <> ''),
    CONSTRAINT "weather_report_effective_date_finite" CHECK ("effective_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "weather_report_entry_date_finite" CHECK ("entry_date" >= '0001-01-01' AND "entry_date" < '10000-01-01'),
    CONSTRAINT "weather_report_rating_state_enum" CHECK ("rating_state" IN ('rated', 'not_rated', 'exempt', 'reset')),
    CONSTRAINT "weather_report_level_range" CHECK ("level" >= 1 AND "level" <= 4),
    CONSTRAINT "weather_report_source_level_empty" CHECK ("source_level" <> ''),
    CONSTRAINT "weather_report_declared_trend_enum" CHECK ("declared_trend" IN (-1, 0, 1)),
    CONSTRAINT "weather_report_comment_empty" CHECK ("comment" <> ''),
    CONSTRAINT "weather_report_key_fact_empty" CHECK ("key_fact" <> ''),
    CONSTRAINT "weather_report_action_empty" CHECK ("action" <> ''),
    CONSTRAINT "weather_report_decision_expected_empty" CHECK ("decision_expected" <> ''),
    CONSTRAINT "weather_report_entered_by_pattern" CHECK ("entered_by" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_report_entry_status_enum" CHECK ("entry_status" IN ('draft', 'published', 'frozen')),
    CONSTRAINT "weather_report_comment_language_pattern" CHECK ("comment_language" ~ '^[a-z]{2}$'),
    CONSTRAINT "weather_report_level_iff_rated" CHECK (("level" IS NOT NULL OR "rating_state" NOT IN ('rated')) AND ("level" IS NULL OR ("rating_state" IN ('rated')))),
    CONSTRAINT "weather_report_trend_only_if_rated" CHECK (("declared_trend" IS NULL OR ("rating_state" IN ('rated')))),
    CONSTRAINT "weather_report_comment_when_poor" CHECK (("entry_status" <> 'published' AND "entry_status" <> 'frozen') OR "level" IS NULL OR "level" < 3 OR ("comment" IS NOT NULL AND "action" IS NOT NULL))
);
COMMENT ON TABLE "pmo"."weather_report" IS 'Weather report: The weather as entered: a snapshot that is never overwritten. Published means an entry_status of published or frozen; a draft is a missing report. One row per project, dimension and publication.';
COMMENT ON COLUMN "pmo"."weather_report"."report_id" IS 'Report id: Business key of the report.';
COMMENT ON COLUMN "pmo"."weather_report"."project_id" IS 'Project id: Project that is rated.';
COMMENT ON COLUMN "pmo"."weather_report"."dimension_id" IS 'Dimension id: Dimension that is rated.';
COMMENT ON COLUMN "pmo"."weather_report"."period_id" IS 'Period id: Collection period for which the report was made.';
COMMENT ON COLUMN "pmo"."weather_report"."effective_date" IS 'Effective date: Day of the situation that the report describes.';
COMMENT ON COLUMN "pmo"."weather_report"."entry_date" IS 'Entry date: Instant of entry, local time; late when its day is after the due date.';
COMMENT ON COLUMN "pmo"."weather_report"."rating_state" IS 'Rating state: rated; not_rated: asked but not judged; exempt: nothing is asked; reset: a new plan was approved, the trend starts again.';
COMMENT ON COLUMN "pmo"."weather_report"."level" IS 'Level: Level on the four-level scale; filled if and only if rating_state is rated. Blank is neither zero nor sun. Unit: rank, 4 = worst.';
COMMENT ON COLUMN "pmo"."weather_report"."source_level" IS 'Level as collected: Value as collected, before mapping to the four-level scale.';
COMMENT ON COLUMN "pmo"."weather_report"."declared_trend" IS 'Declared trend: Outlook of the project manager: 1 improving, 0 stable, -1 degrading; blank when not declared.';
COMMENT ON COLUMN "pmo"."weather_report"."comment" IS 'Comment: Why this level; mandatory from level 3 and when the level worsened. Personal data.';
COMMENT ON COLUMN "pmo"."weather_report"."key_fact" IS 'Key fact: What the committee must remember, in at most 280 characters. Personal data.';
COMMENT ON COLUMN "pmo"."weather_report"."action" IS 'Action: Corrective action with its owner and due date; mandatory from level 3 and when the level worsened. Personal data.';
COMMENT ON COLUMN "pmo"."weather_report"."decision_expected" IS 'Decision expected: Decision asked of a committee: what, from whom, by when. Personal data.';
COMMENT ON COLUMN "pmo"."weather_report"."entered_by" IS 'Entered by: Pseudonym of the person who entered the report. Personal data.';
COMMENT ON COLUMN "pmo"."weather_report"."entry_status" IS 'Entry status: draft: not published; published; frozen: published and closed after the committee.';
COMMENT ON COLUMN "pmo"."weather_report"."comment_language" IS 'Comment language: ISO 639-1 code of the language of the texts.';
COMMENT ON CONSTRAINT "weather_report_level_iff_rated" ON "pmo"."weather_report" IS 'level is filled if and only if rating_state is rated.';
COMMENT ON CONSTRAINT "weather_report_trend_only_if_rated" ON "pmo"."weather_report" IS 'declared_trend is blank unless rating_state is rated.';
COMMENT ON CONSTRAINT "weather_report_comment_when_poor" ON "pmo"."weather_report" IS 'A published report of level 3 or 4 has a comment and an action.';

CREATE TABLE "pmo"."weather_expected" (
    "project_id" varchar(64) NOT NULL,
    "dimension_id" varchar(64) NOT NULL,
    "period_id" varchar(8) NOT NULL,
    "due_date" date NOT NULL,
    CONSTRAINT "weather_expected_pk" PRIMARY KEY ("project_id", "dimension_id", "period_id"),
    CONSTRAINT "weather_expected_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_expected_dimension_id_pattern" CHECK ("dimension_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "weather_expected_period_id_empty" CHECK ("period_id" <> ''),
    CONSTRAINT "weather_expected_due_date_finite" CHECK ("due_date" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON TABLE "pmo"."weather_expected" IS 'Expected weather: The reports that are due: active projects, required dimensions, periods of their life. A row without a published weather_report is a missing report. One row per project, dimension and period, without measures.';
COMMENT ON COLUMN "pmo"."weather_expected"."project_id" IS 'Project id: Project from which the report is due.';
COMMENT ON COLUMN "pmo"."weather_expected"."dimension_id" IS 'Dimension id: Dimension to be rated.';
COMMENT ON COLUMN "pmo"."weather_expected"."period_id" IS 'Period id: Collection period for which the report is due.';
COMMENT ON COLUMN "pmo"."weather_expected"."due_date" IS 'Due date: Last day on which the report is on time.';

CREATE TABLE "pmo"."budget_movement" (
    "movement_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "month" date NOT NULL,
    "nature_id" varchar(64) NOT NULL,
    "measure" varchar(32) NOT NULL,
    "version_id" varchar(64) NOT NULL,
    "snapshot_date" date NULL,
    "amount" numeric(18, 4) NOT NULL,
    "currency" varchar(3) NOT NULL,
    "amount_eur" numeric(18, 4) NOT NULL,
    "person_days" numeric(18, 4) NULL,
    "document_id" varchar(64) NULL,
    "source" varchar(32) NOT NULL,
    CONSTRAINT "budget_movement_pk" PRIMARY KEY ("movement_id"),
    CONSTRAINT "budget_movement_movement_id_pattern" CHECK ("movement_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_movement_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_movement_month_pattern" CHECK (to_char(CAST("month" AS timestamp), 'YYYY-MM-DD') ~ '^[0-9]{4}-[0-9]{2}-01$'),
    CONSTRAINT "budget_movement_month_finite" CHECK ("month" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "budget_movement_nature_id_pattern" CHECK ("nature_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_movement_measure_enum" CHECK ("measure" IN ('budget', 'committed', 'actual', 'forecast')),
    CONSTRAINT "budget_movement_version_id_pattern" CHECK ("version_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_movement_snapshot_date_finite" CHECK ("snapshot_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "budget_movement_amount_range" CHECK ("amount" >= -1000000000 AND "amount" <= 1000000000),
    CONSTRAINT "budget_movement_currency_pattern" CHECK ("currency" ~ '^[A-Z]{3}$'),
    CONSTRAINT "budget_movement_amount_eur_range" CHECK ("amount_eur" >= -1000000000 AND "amount_eur" <= 1000000000),
    CONSTRAINT "budget_movement_person_days_range" CHECK ("person_days" >= -1000000 AND "person_days" <= 1000000),
    CONSTRAINT "budget_movement_document_id_pattern" CHECK ("document_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "budget_movement_source_enum" CHECK ("source" IN ('clarity', 'finance', 'pmo')),
    CONSTRAINT "budget_movement_snapshot_date_filled_iff" CHECK (("snapshot_date" IS NOT NULL OR "measure" NOT IN ('forecast')) AND ("snapshot_date" IS NULL OR ("measure" IN ('forecast'))))
);
COMMENT ON TABLE "pmo"."budget_movement" IS 'Budget movement: Every amount: budget and its changes, commitments, actuals and forecasts, by month. Commitments include what is already spent. One row per project, month, nature, measure, version and, for forecasts, snapshot.';
COMMENT ON COLUMN "pmo"."budget_movement"."movement_id" IS 'Movement id: Business key of the movement.';
COMMENT ON COLUMN "pmo"."budget_movement"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."budget_movement"."month" IS 'Month: Month to which the amount belongs.';
COMMENT ON COLUMN "pmo"."budget_movement"."nature_id" IS 'Nature id: Kind of spending.';
COMMENT ON COLUMN "pmo"."budget_movement"."measure" IS 'Measure: budget: amount or signed change of a plan; committed: ordered or reserved, actuals included; actual: spent; forecast: expected, seen from snapshot_date.';
COMMENT ON COLUMN "pmo"."budget_movement"."version_id" IS 'Version id: Version in which the amount is booked.';
COMMENT ON COLUMN "pmo"."budget_movement"."snapshot_date" IS 'Snapshot date: Day on which the forecast was made; blank for other measures.';
COMMENT ON COLUMN "pmo"."budget_movement"."amount" IS 'Amount: Amount in its own currency. Unit: currency of the row.';
COMMENT ON COLUMN "pmo"."budget_movement"."currency" IS 'Currency: ISO 4217 code.';
COMMENT ON COLUMN "pmo"."budget_movement"."amount_eur" IS 'Amount in euros: Amount at the average rate of the month. Unit: EUR.';
COMMENT ON COLUMN "pmo"."budget_movement"."person_days" IS 'Person-days: Person-days behind a labour amount; blank for other natures. Unit: person-days.';
COMMENT ON COLUMN "pmo"."budget_movement"."document_id" IS 'Document id: Order, invoice, change request or transfer.';
COMMENT ON COLUMN "pmo"."budget_movement"."source" IS 'Source: System that holds the amount.';
COMMENT ON CONSTRAINT "budget_movement_snapshot_date_filled_iff" ON "pmo"."budget_movement" IS 'snapshot_date is filled if and only if the measure is forecast.';

CREATE TABLE "pmo"."earned_value" (
    "project_id" varchar(64) NOT NULL,
    "closing_date" date NOT NULL,
    "bac_eur" numeric(18, 4) NOT NULL,
    "pv_cumulative_eur" numeric(18, 4) NOT NULL,
    "ev_cumulative_eur" numeric(18, 4) NOT NULL,
    "ac_cumulative_eur" numeric(18, 4) NOT NULL,
    "physical_progress" numeric(18, 9) NOT NULL,
    "method" varchar(32) NOT NULL,
    CONSTRAINT "earned_value_pk" PRIMARY KEY ("project_id", "closing_date"),
    CONSTRAINT "earned_value_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "earned_value_closing_date_finite" CHECK ("closing_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "earned_value_bac_eur_range" CHECK ("bac_eur" >= 0),
    CONSTRAINT "earned_value_bac_eur_finite" CHECK ("bac_eur" <> 'NaN'),
    CONSTRAINT "earned_value_pv_cumulative_eur_range" CHECK ("pv_cumulative_eur" >= 0),
    CONSTRAINT "earned_value_pv_cumulative_eur_finite" CHECK ("pv_cumulative_eur" <> 'NaN'),
    CONSTRAINT "earned_value_ev_cumulative_eur_range" CHECK ("ev_cumulative_eur" >= 0),
    CONSTRAINT "earned_value_ev_cumulative_eur_finite" CHECK ("ev_cumulative_eur" <> 'NaN'),
    CONSTRAINT "earned_value_ac_cumulative_eur_finite" CHECK ("ac_cumulative_eur" <> 'NaN'),
    CONSTRAINT "earned_value_physical_progress_range" CHECK ("physical_progress" >= 0 AND "physical_progress" <= 1),
    CONSTRAINT "earned_value_method_enum" CHECK ("method" IN ('milestones', 'percent_complete', 'fifty_fifty', 'zero_hundred')),
    CONSTRAINT "earned_value_ev_cumulative_eur_not_greater" CHECK ("ev_cumulative_eur" <= "bac_eur"),
    CONSTRAINT "earned_value_pv_cumulative_eur_not_greater" CHECK ("pv_cumulative_eur" <= "bac_eur")
);
COMMENT ON TABLE "pmo"."earned_value" IS 'Earned value: Earned value of a project at each closing, cumulated since its start. One row per project and closing month.';
COMMENT ON COLUMN "pmo"."earned_value"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."earned_value"."closing_date" IS 'Closing date: Last day of the closed month.';
COMMENT ON COLUMN "pmo"."earned_value"."bac_eur" IS 'Budget at completion: Approved baseline, whole life. Unit: EUR.';
COMMENT ON COLUMN "pmo"."earned_value"."pv_cumulative_eur" IS 'Planned value: Baseline up to the closing, cumulated. Unit: EUR.';
COMMENT ON COLUMN "pmo"."earned_value"."ev_cumulative_eur" IS 'Earned value: Budget at completion times physical progress. Unit: EUR.';
COMMENT ON COLUMN "pmo"."earned_value"."ac_cumulative_eur" IS 'Actual cost: Actuals up to the closing, cumulated. Unit: EUR.';
COMMENT ON COLUMN "pmo"."earned_value"."physical_progress" IS 'Physical progress: What is done, judged without looking at what is spent. Unit: ratio 0 to 1.';
COMMENT ON COLUMN "pmo"."earned_value"."method" IS 'Method: How progress is judged.';
COMMENT ON CONSTRAINT "earned_value_ev_cumulative_eur_not_greater" ON "pmo"."earned_value" IS 'Earned value does not exceed the budget at completion.';
COMMENT ON CONSTRAINT "earned_value_pv_cumulative_eur_not_greater" ON "pmo"."earned_value" IS 'Planned value does not exceed the budget at completion.';

CREATE TABLE "pmo"."milestone_snapshot" (
    "milestone_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "report_date" date NOT NULL,
    "baseline_date" date NULL,
    "planned_date" date NOT NULL,
    "actual_date" date NULL,
    "status" varchar(32) NOT NULL,
    CONSTRAINT "milestone_snapshot_pk" PRIMARY KEY ("milestone_id", "report_date"),
    CONSTRAINT "milestone_snapshot_milestone_id_pattern" CHECK ("milestone_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "milestone_snapshot_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "milestone_snapshot_report_date_finite" CHECK ("report_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "milestone_snapshot_baseline_date_finite" CHECK ("baseline_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "milestone_snapshot_planned_date_finite" CHECK ("planned_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "milestone_snapshot_actual_date_finite" CHECK ("actual_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "milestone_snapshot_status_enum" CHECK ("status" IN ('planned', 'achieved', 'cancelled')),
    CONSTRAINT "milestone_snapshot_actual_date_filled_iff" CHECK (("actual_date" IS NOT NULL OR "status" NOT IN ('achieved')) AND ("actual_date" IS NULL OR ("status" IN ('achieved')))),
    CONSTRAINT "milestone_snapshot_actual_date_report_date_order" CHECK ("actual_date" <= "report_date")
);
COMMENT ON TABLE "pmo"."milestone_snapshot" IS 'Milestone snapshot: The date of each milestone as each report gave it: never overwritten. One row per milestone and report date.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."milestone_id" IS 'Milestone id: Milestone concerned.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."report_date" IS 'Report date: Day of the report.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."baseline_date" IS 'Baseline date: Day of the approved plan; blank when the milestone is not in it.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."planned_date" IS 'Planned date: Day expected by the report.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."actual_date" IS 'Actual date: Day on which the milestone was achieved.';
COMMENT ON COLUMN "pmo"."milestone_snapshot"."status" IS 'Status: Status in the report.';
COMMENT ON CONSTRAINT "milestone_snapshot_actual_date_filled_iff" ON "pmo"."milestone_snapshot" IS 'actual_date is filled if and only if the milestone is achieved.';
COMMENT ON CONSTRAINT "milestone_snapshot_actual_date_report_date_order" ON "pmo"."milestone_snapshot" IS 'A report tells no achievement of the future.';

CREATE TABLE "pmo"."risk_snapshot" (
    "risk_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "report_date" date NOT NULL,
    "inherent_likelihood" integer NOT NULL,
    "inherent_impact" integer NOT NULL,
    "residual_likelihood" integer NOT NULL,
    "residual_impact" integer NOT NULL,
    "impact_eur" numeric(18, 4) NULL,
    "probability" numeric(18, 9) NULL,
    "velocity" integer NULL,
    "expected_date" date NULL,
    "strategy" varchar(32) NOT NULL,
    "owner_id" varchar(64) NULL,
    "status" varchar(32) NOT NULL,
    "reviewed_on" date NOT NULL,
    "occurred_on" date NULL,
    "real_impact_eur" numeric(18, 4) NULL,
    CONSTRAINT "risk_snapshot_pk" PRIMARY KEY ("risk_id", "report_date"),
    CONSTRAINT "risk_snapshot_risk_id_pattern" CHECK ("risk_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_snapshot_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_snapshot_report_date_finite" CHECK ("report_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_snapshot_inherent_likelihood_range" CHECK ("inherent_likelihood" >= 1 AND "inherent_likelihood" <= 10),
    CONSTRAINT "risk_snapshot_inherent_impact_range" CHECK ("inherent_impact" >= 1 AND "inherent_impact" <= 10),
    CONSTRAINT "risk_snapshot_residual_likelihood_range" CHECK ("residual_likelihood" >= 1 AND "residual_likelihood" <= 10),
    CONSTRAINT "risk_snapshot_residual_impact_range" CHECK ("residual_impact" >= 1 AND "residual_impact" <= 10),
    CONSTRAINT "risk_snapshot_impact_eur_range" CHECK ("impact_eur" >= 0),
    CONSTRAINT "risk_snapshot_impact_eur_finite" CHECK ("impact_eur" <> 'NaN'),
    CONSTRAINT "risk_snapshot_probability_range" CHECK ("probability" >= 0 AND "probability" <= 1),
    CONSTRAINT "risk_snapshot_velocity_range" CHECK ("velocity" >= 1 AND "velocity" <= 3),
    CONSTRAINT "risk_snapshot_expected_date_finite" CHECK ("expected_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_snapshot_strategy_enum" CHECK ("strategy" IN ('avoid', 'reduce', 'transfer', 'accept')),
    CONSTRAINT "risk_snapshot_owner_id_pattern" CHECK ("owner_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_snapshot_status_enum" CHECK ("status" IN ('open', 'closed', 'occurred')),
    CONSTRAINT "risk_snapshot_reviewed_on_finite" CHECK ("reviewed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_snapshot_occurred_on_finite" CHECK ("occurred_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_snapshot_real_impact_eur_range" CHECK ("real_impact_eur" >= 0),
    CONSTRAINT "risk_snapshot_real_impact_eur_finite" CHECK ("real_impact_eur" <> 'NaN'),
    CONSTRAINT "risk_snapshot_occurred_on_filled_iff" CHECK (("occurred_on" IS NOT NULL OR "status" NOT IN ('occurred')) AND ("occurred_on" IS NULL OR ("status" IN ('occurred')))),
    CONSTRAINT "risk_snapshot_real_impact_eur_filled_only_if" CHECK (("real_impact_eur" IS NULL OR ("status" IN ('occurred')))),
    CONSTRAINT "risk_snapshot_reviewed_on_report_date_order" CHECK ("reviewed_on" <= "report_date"),
    CONSTRAINT "risk_snapshot_residual_likelihood_not_greater" CHECK ("residual_likelihood" <= "inherent_likelihood"),
    CONSTRAINT "risk_snapshot_residual_impact_not_greater" CHECK ("residual_impact" <= "inherent_impact")
);
COMMENT ON TABLE "pmo"."risk_snapshot" IS 'Risk snapshot: Scores of each risk as each review left them: never overwritten. One row per risk and report date.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."risk_id" IS 'Risk id: Risk concerned.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."report_date" IS 'Report date: Day of the report.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."inherent_likelihood" IS 'Inherent likelihood: Rank before any control, 1 = least likely.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."inherent_impact" IS 'Inherent impact: Rank before any control, 1 = smallest.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."residual_likelihood" IS 'Residual likelihood: Rank with the controls in place.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."residual_impact" IS 'Residual impact: Rank with the controls in place.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."impact_eur" IS 'Impact in euros: Residual impact in money; blank when nobody could tell: the middle of the rank then stands for it. Unit: EUR.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."probability" IS 'Probability: Residual probability; blank when nobody could tell: the middle of the rank then stands for it. Unit: ratio 0 to 1.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."velocity" IS 'Velocity: Delay between trigger and impact: 1 months, 2 weeks, 3 days.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."expected_date" IS 'Expected date: Day on which the risk would occur.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."strategy" IS 'Strategy: What is done about the risk.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."owner_id" IS 'Owner id: Pseudonym of the owner; blank when nobody carries the risk. Personal data.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."status" IS 'Status: open; closed: no longer possible; occurred: it became an issue.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."reviewed_on" IS 'Reviewed on: Day of the last review.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."occurred_on" IS 'Occurred on: Day on which the risk became an issue.';
COMMENT ON COLUMN "pmo"."risk_snapshot"."real_impact_eur" IS 'Real impact: What it cost once it occurred. Unit: EUR.';
COMMENT ON CONSTRAINT "risk_snapshot_occurred_on_filled_iff" ON "pmo"."risk_snapshot" IS 'occurred_on is filled if and only if the risk occurred.';
COMMENT ON CONSTRAINT "risk_snapshot_real_impact_eur_filled_only_if" ON "pmo"."risk_snapshot" IS 'real_impact_eur is filled only for a risk that occurred.';
COMMENT ON CONSTRAINT "risk_snapshot_reviewed_on_report_date_order" ON "pmo"."risk_snapshot" IS 'A risk is not reviewed after the report.';
COMMENT ON CONSTRAINT "risk_snapshot_residual_likelihood_not_greater" ON "pmo"."risk_snapshot" IS 'Residual likelihood does not exceed the inherent one.';
COMMENT ON CONSTRAINT "risk_snapshot_residual_impact_not_greater" ON "pmo"."risk_snapshot" IS 'Residual impact does not exceed the inherent one.';

CREATE TABLE "pmo"."risk_action" (
    "action_id" varchar(64) NOT NULL,
    "risk_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "label" varchar(200) NOT NULL,
    "created_on" date NOT NULL,
    "due_date" date NOT NULL,
    "closed_on" date NULL,
    "owner_id" varchar(64) NULL,
    "status" varchar(32) NOT NULL,
    CONSTRAINT "risk_action_pk" PRIMARY KEY ("action_id"),
    CONSTRAINT "risk_action_action_id_pattern" CHECK ("action_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_action_risk_id_pattern" CHECK ("risk_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_action_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_action_label_empty" CHECK ("label" <> ''),
    CONSTRAINT "risk_action_created_on_finite" CHECK ("created_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_action_due_date_finite" CHECK ("due_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_action_closed_on_finite" CHECK ("closed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "risk_action_owner_id_pattern" CHECK ("owner_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "risk_action_status_enum" CHECK ("status" IN ('open', 'done', 'cancelled')),
    CONSTRAINT "risk_action_closed_on_filled_iff" CHECK (("closed_on" IS NOT NULL OR "status" NOT IN ('done', 'cancelled')) AND ("closed_on" IS NULL OR ("status" IN ('done', 'cancelled')))),
    CONSTRAINT "risk_action_created_on_due_date_order" CHECK ("created_on" <= "due_date")
);
COMMENT ON TABLE "pmo"."risk_action" IS 'Risk action: Actions that reduce risks. One row per action.';
COMMENT ON COLUMN "pmo"."risk_action"."action_id" IS 'Action id: Business key of the action.';
COMMENT ON COLUMN "pmo"."risk_action"."risk_id" IS 'Risk id: Risk that the action reduces.';
COMMENT ON COLUMN "pmo"."risk_action"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."risk_action"."label" IS 'Label: What is to be done.';
COMMENT ON COLUMN "pmo"."risk_action"."created_on" IS 'Created on: Day on which the action was decided.';
COMMENT ON COLUMN "pmo"."risk_action"."due_date" IS 'Due date: Day by which it must be done.';
COMMENT ON COLUMN "pmo"."risk_action"."closed_on" IS 'Closed on: Day on which it was done or dropped.';
COMMENT ON COLUMN "pmo"."risk_action"."owner_id" IS 'Owner id: Pseudonym of the person in charge. Personal data.';
COMMENT ON COLUMN "pmo"."risk_action"."status" IS 'Status: Status of the action.';
COMMENT ON CONSTRAINT "risk_action_closed_on_filled_iff" ON "pmo"."risk_action" IS 'closed_on is filled if and only if the action is no longer open.';
COMMENT ON CONSTRAINT "risk_action_created_on_due_date_order" ON "pmo"."risk_action" IS 'Dates of the action are in order.';

CREATE TABLE "pmo"."assignment" (
    "resource_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "month" date NOT NULL,
    "allocated_days" numeric(18, 4) NOT NULL,
    "hard_booked_days" numeric(18, 4) NOT NULL,
    "actual_days" numeric(18, 4) NULL,
    "role" varchar(80) NOT NULL,
    CONSTRAINT "assignment_pk" PRIMARY KEY ("resource_id", "project_id", "month"),
    CONSTRAINT "assignment_resource_id_pattern" CHECK ("resource_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "assignment_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "assignment_month_pattern" CHECK (to_char(CAST("month" AS timestamp), 'YYYY-MM-DD') ~ '^[0-9]{4}-[0-9]{2}-01$'),
    CONSTRAINT "assignment_month_finite" CHECK ("month" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "assignment_allocated_days_range" CHECK ("allocated_days" >= 0 AND "allocated_days" <= 1000),
    CONSTRAINT "assignment_hard_booked_days_range" CHECK ("hard_booked_days" >= 0 AND "hard_booked_days" <= 1000),
    CONSTRAINT "assignment_actual_days_range" CHECK ("actual_days" >= 0 AND "actual_days" <= 1000),
    CONSTRAINT "assignment_role_empty" CHECK ("role" <> ''),
    CONSTRAINT "assignment_hard_booked_days_not_greater" CHECK ("hard_booked_days" <= "allocated_days")
);
COMMENT ON TABLE "pmo"."assignment" IS 'Assignment: Person-days asked from, booked on and spent by each person, by project and month. One row per resource, project and month.';
COMMENT ON COLUMN "pmo"."assignment"."resource_id" IS 'Resource id: Person or generic role. Personal data.';
COMMENT ON COLUMN "pmo"."assignment"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."assignment"."month" IS 'Month: Month of the work.';
COMMENT ON COLUMN "pmo"."assignment"."allocated_days" IS 'Allocated days: Demand, soft and hard bookings together. Unit: person-days.';
COMMENT ON COLUMN "pmo"."assignment"."hard_booked_days" IS 'Hard-booked days: Part of the demand that is booked for good. Unit: person-days.';
COMMENT ON COLUMN "pmo"."assignment"."actual_days" IS 'Actual days: Days entered in timesheets; blank for months to come. Unit: person-days.';
COMMENT ON COLUMN "pmo"."assignment"."role" IS 'Role: Role on the project.';
COMMENT ON CONSTRAINT "assignment_hard_booked_days_not_greater" ON "pmo"."assignment" IS 'No more days are booked for good than asked for.';

CREATE TABLE "pmo"."capacity" (
    "resource_id" varchar(64) NOT NULL,
    "month" date NOT NULL,
    "capacity_days" numeric(18, 4) NOT NULL,
    "absence_days" numeric(18, 4) NOT NULL,
    CONSTRAINT "capacity_pk" PRIMARY KEY ("resource_id", "month"),
    CONSTRAINT "capacity_resource_id_pattern" CHECK ("resource_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "capacity_month_pattern" CHECK (to_char(CAST("month" AS timestamp), 'YYYY-MM-DD') ~ '^[0-9]{4}-[0-9]{2}-01$'),
    CONSTRAINT "capacity_month_finite" CHECK ("month" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "capacity_capacity_days_range" CHECK ("capacity_days" >= 0 AND "capacity_days" <= 31),
    CONSTRAINT "capacity_absence_days_range" CHECK ("absence_days" >= 0 AND "absence_days" <= 31)
);
COMMENT ON TABLE "pmo"."capacity" IS 'Capacity: Days that each person can give, absences taken off. One row per resource and month.';
COMMENT ON COLUMN "pmo"."capacity"."resource_id" IS 'Resource id: Person. Personal data.';
COMMENT ON COLUMN "pmo"."capacity"."month" IS 'Month: Month of the capacity.';
COMMENT ON COLUMN "pmo"."capacity"."capacity_days" IS 'Capacity days: Days available for projects. Unit: person-days.';
COMMENT ON COLUMN "pmo"."capacity"."absence_days" IS 'Absence days: Days away, already taken off the capacity. Unit: person-days.';

CREATE TABLE "pmo"."ticket" (
    "ticket_id" varchar(64) NOT NULL,
    "key" varchar(64) NOT NULL,
    "type" varchar(32) NOT NULL,
    "product_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NULL,
    "epic_key" varchar(64) NULL,
    "status" varchar(60) NOT NULL,
    "status_category" varchar(32) NOT NULL,
    "points" numeric(18, 4) NULL,
    "priority" varchar(32) NOT NULL,
    "created_on" date NOT NULL,
    "started_on" date NULL,
    "resolved_on" date NULL,
    "estimated_hours" numeric(18, 4) NULL,
    "spent_hours" numeric(18, 4) NULL,
    CONSTRAINT "ticket_pk" PRIMARY KEY ("ticket_id"),
    CONSTRAINT "ticket_key_unique" UNIQUE ("key"),
    CONSTRAINT "ticket_ticket_id_pattern" CHECK ("ticket_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_key_pattern" CHECK ("key" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_type_enum" CHECK ("type" IN ('epic', 'story', 'task', 'bug')),
    CONSTRAINT "ticket_product_id_pattern" CHECK ("product_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_epic_key_pattern" CHECK ("epic_key" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_status_empty" CHECK ("status" <> ''),
    CONSTRAINT "ticket_status_category_enum" CHECK ("status_category" IN ('todo', 'doing', 'done')),
    CONSTRAINT "ticket_points_range" CHECK ("points" >= 0 AND "points" <= 1000),
    CONSTRAINT "ticket_priority_enum" CHECK ("priority" IN ('highest', 'high', 'medium', 'low', 'lowest')),
    CONSTRAINT "ticket_created_on_finite" CHECK ("created_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "ticket_started_on_finite" CHECK ("started_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "ticket_resolved_on_finite" CHECK ("resolved_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "ticket_estimated_hours_range" CHECK ("estimated_hours" >= 0 AND "estimated_hours" <= 100000),
    CONSTRAINT "ticket_spent_hours_range" CHECK ("spent_hours" >= 0 AND "spent_hours" <= 100000),
    CONSTRAINT "ticket_resolved_on_filled_iff" CHECK (("resolved_on" IS NOT NULL OR "status_category" NOT IN ('done')) AND ("resolved_on" IS NULL OR ("status_category" IN ('done')))),
    CONSTRAINT "ticket_created_on_started_on_resolved_on_order" CHECK ("created_on" <= "started_on" AND "created_on" <= "resolved_on" AND "started_on" <= "resolved_on")
);
COMMENT ON TABLE "pmo"."ticket" IS 'Ticket: Jira issues in their current state. One row per ticket.';
COMMENT ON COLUMN "pmo"."ticket"."ticket_id" IS 'Ticket id: Technical key.';
COMMENT ON COLUMN "pmo"."ticket"."key" IS 'Key: Key shown in Jira.';
COMMENT ON COLUMN "pmo"."ticket"."type" IS 'Type: Kind of work.';
COMMENT ON COLUMN "pmo"."ticket"."product_id" IS 'Product id: Product concerned.';
COMMENT ON COLUMN "pmo"."ticket"."project_id" IS 'Project id: Project for which the work is done; blank for the product''s own work.';
COMMENT ON COLUMN "pmo"."ticket"."epic_key" IS 'Epic key: Epic to which the ticket belongs.';
COMMENT ON COLUMN "pmo"."ticket"."status" IS 'Status: Status as named in Jira.';
COMMENT ON COLUMN "pmo"."ticket"."status_category" IS 'Status category: Category of the status: names differ from team to team.';
COMMENT ON COLUMN "pmo"."ticket"."points" IS 'Points: Story points.';
COMMENT ON COLUMN "pmo"."ticket"."priority" IS 'Priority: Priority of the ticket.';
COMMENT ON COLUMN "pmo"."ticket"."created_on" IS 'Created on: Day of creation.';
COMMENT ON COLUMN "pmo"."ticket"."started_on" IS 'Started on: Day on which work first started.';
COMMENT ON COLUMN "pmo"."ticket"."resolved_on" IS 'Resolved on: Day on which the ticket was last done.';
COMMENT ON COLUMN "pmo"."ticket"."estimated_hours" IS 'Estimated hours: Original estimate. Unit: hours.';
COMMENT ON COLUMN "pmo"."ticket"."spent_hours" IS 'Spent hours: Time logged. Unit: hours.';
COMMENT ON CONSTRAINT "ticket_resolved_on_filled_iff" ON "pmo"."ticket" IS 'resolved_on is filled if and only if the ticket is done.';
COMMENT ON CONSTRAINT "ticket_created_on_started_on_resolved_on_order" ON "pmo"."ticket" IS 'Dates of the ticket are in order.';

CREATE TABLE "pmo"."ticket_transition" (
    "ticket_id" varchar(64) NOT NULL,
    "changed_at" timestamp(0) NOT NULL,
    "from_status" varchar(60) NULL,
    "to_status" varchar(60) NOT NULL,
    "to_category" varchar(32) NOT NULL,
    CONSTRAINT "ticket_transition_pk" PRIMARY KEY ("ticket_id", "changed_at"),
    CONSTRAINT "ticket_transition_ticket_id_pattern" CHECK ("ticket_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_transition_changed_at_finite" CHECK ("changed_at" >= '0001-01-01' AND "changed_at" < '10000-01-01'),
    CONSTRAINT "ticket_transition_from_status_empty" CHECK ("from_status" <> ''),
    CONSTRAINT "ticket_transition_to_status_empty" CHECK ("to_status" <> ''),
    CONSTRAINT "ticket_transition_to_category_enum" CHECK ("to_category" IN ('todo', 'doing', 'done'))
);
COMMENT ON TABLE "pmo"."ticket_transition" IS 'Ticket transition: Every change of status, from the changelog: without it cycle times cannot be told. One row per ticket and change.';
COMMENT ON COLUMN "pmo"."ticket_transition"."ticket_id" IS 'Ticket id: Ticket concerned.';
COMMENT ON COLUMN "pmo"."ticket_transition"."changed_at" IS 'Changed at: Instant of the change, local time.';
COMMENT ON COLUMN "pmo"."ticket_transition"."from_status" IS 'From status: Status before; blank at creation.';
COMMENT ON COLUMN "pmo"."ticket_transition"."to_status" IS 'To status: Status after.';
COMMENT ON COLUMN "pmo"."ticket_transition"."to_category" IS 'To category: Category of the status after.';

CREATE TABLE "pmo"."ticket_sprint" (
    "ticket_id" varchar(64) NOT NULL,
    "sprint_id" varchar(64) NOT NULL,
    "is_committed" boolean NOT NULL,
    "is_delivered" boolean NOT NULL,
    CONSTRAINT "ticket_sprint_pk" PRIMARY KEY ("ticket_id", "sprint_id"),
    CONSTRAINT "ticket_sprint_ticket_id_pattern" CHECK ("ticket_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "ticket_sprint_sprint_id_pattern" CHECK ("sprint_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$')
);
COMMENT ON TABLE "pmo"."ticket_sprint" IS 'Ticket sprint: Which tickets were in which sprint. One row per ticket and sprint.';
COMMENT ON COLUMN "pmo"."ticket_sprint"."ticket_id" IS 'Ticket id: Ticket concerned.';
COMMENT ON COLUMN "pmo"."ticket_sprint"."sprint_id" IS 'Sprint id: Sprint concerned.';
COMMENT ON COLUMN "pmo"."ticket_sprint"."is_committed" IS 'Committed: True when the ticket was in the sprint at its start.';
COMMENT ON COLUMN "pmo"."ticket_sprint"."is_delivered" IS 'Delivered: True when the ticket was done by the end of the sprint.';

CREATE TABLE "pmo"."architecture_review" (
    "review_id" varchar(64) NOT NULL,
    "file_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "body" varchar(32) NOT NULL,
    "submitted_on" date NOT NULL,
    "reviewed_on" date NOT NULL,
    "review_rank" integer NOT NULL,
    "outcome" varchar(32) NOT NULL,
    "expires_on" date NULL,
    CONSTRAINT "architecture_review_pk" PRIMARY KEY ("review_id"),
    CONSTRAINT "architecture_review_review_id_pattern" CHECK ("review_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "architecture_review_file_id_pattern" CHECK ("file_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "architecture_review_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "architecture_review_body_enum" CHECK ("body" IN ('framing', 'architecture', 'waiver')),
    CONSTRAINT "architecture_review_submitted_on_finite" CHECK ("submitted_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "architecture_review_reviewed_on_finite" CHECK ("reviewed_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "architecture_review_review_rank_range" CHECK ("review_rank" >= 1 AND "review_rank" <= 20),
    CONSTRAINT "architecture_review_outcome_enum" CHECK ("outcome" IN ('favourable', 'favourable_with_conditions', 'deferred', 'unfavourable')),
    CONSTRAINT "architecture_review_expires_on_finite" CHECK ("expires_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "architecture_review_submitted_on_reviewed_on_order" CHECK ("submitted_on" <= "reviewed_on"),
    CONSTRAINT "architecture_review_expires_on_filled_only_if" CHECK (("expires_on" IS NULL OR ("body" IN ('waiver'))))
);
COMMENT ON TABLE "pmo"."architecture_review" IS 'Architecture review: Files seen by the architecture bodies, each time that they are seen. One row per file and review.';
COMMENT ON COLUMN "pmo"."architecture_review"."review_id" IS 'Review id: Business key of the review.';
COMMENT ON COLUMN "pmo"."architecture_review"."file_id" IS 'File id: File that is reviewed.';
COMMENT ON COLUMN "pmo"."architecture_review"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."architecture_review"."body" IS 'Body: framing: framing committee; architecture: architecture committee; waiver: waiver committee.';
COMMENT ON COLUMN "pmo"."architecture_review"."submitted_on" IS 'Submitted on: Day on which the file was handed in.';
COMMENT ON COLUMN "pmo"."architecture_review"."reviewed_on" IS 'Reviewed on: Day of the session.';
COMMENT ON COLUMN "pmo"."architecture_review"."review_rank" IS 'Review rank: 1 for the first time that the file is seen.';
COMMENT ON COLUMN "pmo"."architecture_review"."outcome" IS 'Outcome: Opinion given.';
COMMENT ON COLUMN "pmo"."architecture_review"."expires_on" IS 'Expires on: Day on which a waiver ends.';
COMMENT ON CONSTRAINT "architecture_review_submitted_on_reviewed_on_order" ON "pmo"."architecture_review" IS 'A file is reviewed after it was handed in.';
COMMENT ON CONSTRAINT "architecture_review_expires_on_filled_only_if" ON "pmo"."architecture_review" IS 'expires_on is filled only for waivers.';

CREATE TABLE "pmo"."review_condition" (
    "condition_id" varchar(64) NOT NULL,
    "review_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "label" varchar(200) NOT NULL,
    "due_date" date NOT NULL,
    "lifted_on" date NULL,
    CONSTRAINT "review_condition_pk" PRIMARY KEY ("condition_id"),
    CONSTRAINT "review_condition_condition_id_pattern" CHECK ("condition_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "review_condition_review_id_pattern" CHECK ("review_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "review_condition_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "review_condition_label_empty" CHECK ("label" <> ''),
    CONSTRAINT "review_condition_due_date_finite" CHECK ("due_date" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "review_condition_lifted_on_finite" CHECK ("lifted_on" BETWEEN '0001-01-01' AND '9999-12-31')
);
COMMENT ON TABLE "pmo"."review_condition" IS 'Review condition: Conditions under which a favourable opinion was given. One row per condition.';
COMMENT ON COLUMN "pmo"."review_condition"."condition_id" IS 'Condition id: Business key of the condition.';
COMMENT ON COLUMN "pmo"."review_condition"."review_id" IS 'Review id: Review that set the condition.';
COMMENT ON COLUMN "pmo"."review_condition"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."review_condition"."label" IS 'Label: What must be met.';
COMMENT ON COLUMN "pmo"."review_condition"."due_date" IS 'Due date: Day by which it must be met.';
COMMENT ON COLUMN "pmo"."review_condition"."lifted_on" IS 'Lifted on: Day on which it was met; blank while it is open.';

CREATE TABLE "pmo"."decision" (
    "decision_id" varchar(64) NOT NULL,
    "project_id" varchar(64) NOT NULL,
    "body" varchar(32) NOT NULL,
    "subject" varchar(200) NOT NULL,
    "requested_on" date NOT NULL,
    "expected_on" date NOT NULL,
    "taken_on" date NULL,
    "owner_id" varchar(64) NULL,
    "status" varchar(32) NOT NULL,
    CONSTRAINT "decision_pk" PRIMARY KEY ("decision_id"),
    CONSTRAINT "decision_decision_id_pattern" CHECK ("decision_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "decision_project_id_pattern" CHECK ("project_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "decision_body_enum" CHECK ("body" IN ('steering', 'portfolio', 'architecture')),
    CONSTRAINT "decision_subject_empty" CHECK ("subject" <> ''),
    CONSTRAINT "decision_requested_on_finite" CHECK ("requested_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "decision_expected_on_finite" CHECK ("expected_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "decision_taken_on_finite" CHECK ("taken_on" BETWEEN '0001-01-01' AND '9999-12-31'),
    CONSTRAINT "decision_owner_id_pattern" CHECK ("owner_id" ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    CONSTRAINT "decision_status_enum" CHECK ("status" IN ('pending', 'taken', 'dropped')),
    CONSTRAINT "decision_taken_on_filled_iff" CHECK (("taken_on" IS NOT NULL OR "status" NOT IN ('taken')) AND ("taken_on" IS NULL OR ("status" IN ('taken')))),
    CONSTRAINT "decision_requested_on_expected_on_order" CHECK ("requested_on" <= "expected_on")
);
COMMENT ON TABLE "pmo"."decision" IS 'Decision: Decisions asked from committees. One row per decision.';
COMMENT ON COLUMN "pmo"."decision"."decision_id" IS 'Decision id: Business key of the decision.';
COMMENT ON COLUMN "pmo"."decision"."project_id" IS 'Project id: Project concerned.';
COMMENT ON COLUMN "pmo"."decision"."body" IS 'Body: steering: steering committee; portfolio: portfolio committee; architecture: architecture committee.';
COMMENT ON COLUMN "pmo"."decision"."subject" IS 'Subject: What is to be decided.';
COMMENT ON COLUMN "pmo"."decision"."requested_on" IS 'Requested on: Day of the request.';
COMMENT ON COLUMN "pmo"."decision"."expected_on" IS 'Expected on: Day by which the decision is needed.';
COMMENT ON COLUMN "pmo"."decision"."taken_on" IS 'Taken on: Day on which it was taken.';
COMMENT ON COLUMN "pmo"."decision"."owner_id" IS 'Owner id: Pseudonym of the person who must decide. Personal data.';
COMMENT ON COLUMN "pmo"."decision"."status" IS 'Status: Status of the decision.';
COMMENT ON CONSTRAINT "decision_taken_on_filled_iff" ON "pmo"."decision" IS 'taken_on is filled if and only if the decision was taken.';
COMMENT ON CONSTRAINT "decision_requested_on_expected_on_order" ON "pmo"."decision" IS 'Dates of the decision are in order.';

-- Checked at the end of a statement; SET CONSTRAINTS ALL DEFERRED puts it off to the end of a transaction.

ALTER TABLE "pmo"."programme" ADD CONSTRAINT "programme_lead_directorate_id_fk" FOREIGN KEY ("lead_directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project" ADD CONSTRAINT "project_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "pmo"."programme" ("programme_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project" ADD CONSTRAINT "project_directorate_id_fk" FOREIGN KEY ("directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project" ADD CONSTRAINT "project_original_directorate_id_fk" FOREIGN KEY ("original_directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project" ADD CONSTRAINT "project_project_manager_id_fk" FOREIGN KEY ("project_manager_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project" ADD CONSTRAINT "project_sponsor_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."status_mapping" ADD CONSTRAINT "status_mapping_level_fk" FOREIGN KEY ("level") REFERENCES "pmo"."weather_level" ("level") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."product" ADD CONSTRAINT "product_product_owner_id_fk" FOREIGN KEY ("product_owner_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."product" ADD CONSTRAINT "product_directorate_id_fk" FOREIGN KEY ("directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."resource" ADD CONSTRAINT "resource_directorate_id_fk" FOREIGN KEY ("directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."sprint" ADD CONSTRAINT "sprint_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "pmo"."product" ("product_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_directorate" ADD CONSTRAINT "project_directorate_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_directorate" ADD CONSTRAINT "project_directorate_directorate_id_fk" FOREIGN KEY ("directorate_id") REFERENCES "pmo"."directorate" ("directorate_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_priority" ADD CONSTRAINT "project_priority_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_priority" ADD CONSTRAINT "project_priority_priority_id_fk" FOREIGN KEY ("priority_id") REFERENCES "pmo"."priority" ("priority_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_product" ADD CONSTRAINT "project_product_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."project_product" ADD CONSTRAINT "project_product_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "pmo"."product" ("product_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_report" ADD CONSTRAINT "weather_report_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_report" ADD CONSTRAINT "weather_report_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "pmo"."weather_dimension" ("dimension_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_report" ADD CONSTRAINT "weather_report_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "pmo"."reporting_period" ("period_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_report" ADD CONSTRAINT "weather_report_level_fk" FOREIGN KEY ("level") REFERENCES "pmo"."weather_level" ("level") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_expected" ADD CONSTRAINT "weather_expected_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_expected" ADD CONSTRAINT "weather_expected_dimension_id_fk" FOREIGN KEY ("dimension_id") REFERENCES "pmo"."weather_dimension" ("dimension_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."weather_expected" ADD CONSTRAINT "weather_expected_period_id_fk" FOREIGN KEY ("period_id") REFERENCES "pmo"."reporting_period" ("period_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."budget_movement" ADD CONSTRAINT "budget_movement_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."budget_movement" ADD CONSTRAINT "budget_movement_nature_id_fk" FOREIGN KEY ("nature_id") REFERENCES "pmo"."budget_nature" ("nature_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."budget_movement" ADD CONSTRAINT "budget_movement_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "pmo"."budget_version" ("version_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."earned_value" ADD CONSTRAINT "earned_value_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."milestone_snapshot" ADD CONSTRAINT "milestone_snapshot_milestone_id_fk" FOREIGN KEY ("milestone_id") REFERENCES "pmo"."milestone" ("milestone_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."milestone_snapshot" ADD CONSTRAINT "milestone_snapshot_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_snapshot" ADD CONSTRAINT "risk_snapshot_risk_id_fk" FOREIGN KEY ("risk_id") REFERENCES "pmo"."risk" ("risk_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_snapshot" ADD CONSTRAINT "risk_snapshot_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_snapshot" ADD CONSTRAINT "risk_snapshot_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_action" ADD CONSTRAINT "risk_action_risk_id_fk" FOREIGN KEY ("risk_id") REFERENCES "pmo"."risk" ("risk_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_action" ADD CONSTRAINT "risk_action_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."risk_action" ADD CONSTRAINT "risk_action_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."assignment" ADD CONSTRAINT "assignment_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."assignment" ADD CONSTRAINT "assignment_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."capacity" ADD CONSTRAINT "capacity_resource_id_fk" FOREIGN KEY ("resource_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket" ADD CONSTRAINT "ticket_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "pmo"."product" ("product_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket" ADD CONSTRAINT "ticket_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket" ADD CONSTRAINT "ticket_epic_key_fk" FOREIGN KEY ("epic_key") REFERENCES "pmo"."ticket" ("key") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket_transition" ADD CONSTRAINT "ticket_transition_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "pmo"."ticket" ("ticket_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket_sprint" ADD CONSTRAINT "ticket_sprint_ticket_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "pmo"."ticket" ("ticket_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."ticket_sprint" ADD CONSTRAINT "ticket_sprint_sprint_id_fk" FOREIGN KEY ("sprint_id") REFERENCES "pmo"."sprint" ("sprint_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."architecture_review" ADD CONSTRAINT "architecture_review_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."review_condition" ADD CONSTRAINT "review_condition_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "pmo"."architecture_review" ("review_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."review_condition" ADD CONSTRAINT "review_condition_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."decision" ADD CONSTRAINT "decision_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "pmo"."project" ("project_id") DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "pmo"."decision" ADD CONSTRAINT "decision_owner_id_fk" FOREIGN KEY ("owner_id") REFERENCES "pmo"."resource" ("resource_id") DEFERRABLE INITIALLY IMMEDIATE;

CREATE INDEX "programme_lead_directorate_id_index" ON "pmo"."programme" ("lead_directorate_id");
CREATE INDEX "project_programme_id_index" ON "pmo"."project" ("programme_id");
CREATE INDEX "project_directorate_id_index" ON "pmo"."project" ("directorate_id");
CREATE INDEX "project_original_directorate_id_index" ON "pmo"."project" ("original_directorate_id");
CREATE INDEX "project_project_manager_id_index" ON "pmo"."project" ("project_manager_id");
CREATE INDEX "project_sponsor_id_index" ON "pmo"."project" ("sponsor_id");
CREATE INDEX "status_mapping_level_index" ON "pmo"."status_mapping" ("level");
CREATE INDEX "product_product_owner_id_index" ON "pmo"."product" ("product_owner_id");
CREATE INDEX "product_directorate_id_index" ON "pmo"."product" ("directorate_id");
CREATE INDEX "resource_directorate_id_index" ON "pmo"."resource" ("directorate_id");
CREATE INDEX "sprint_product_id_index" ON "pmo"."sprint" ("product_id");
CREATE INDEX "project_directorate_directorate_id_index" ON "pmo"."project_directorate" ("directorate_id");
CREATE INDEX "project_priority_priority_id_index" ON "pmo"."project_priority" ("priority_id");
CREATE INDEX "project_product_product_id_index" ON "pmo"."project_product" ("product_id");
CREATE INDEX "weather_report_project_id_index" ON "pmo"."weather_report" ("project_id");
CREATE INDEX "weather_report_dimension_id_index" ON "pmo"."weather_report" ("dimension_id");
CREATE INDEX "weather_report_period_id_index" ON "pmo"."weather_report" ("period_id");
CREATE INDEX "weather_report_level_index" ON "pmo"."weather_report" ("level");
CREATE INDEX "weather_expected_dimension_id_index" ON "pmo"."weather_expected" ("dimension_id");
CREATE INDEX "weather_expected_period_id_index" ON "pmo"."weather_expected" ("period_id");
CREATE INDEX "budget_movement_project_id_index" ON "pmo"."budget_movement" ("project_id");
CREATE INDEX "budget_movement_nature_id_index" ON "pmo"."budget_movement" ("nature_id");
CREATE INDEX "budget_movement_version_id_index" ON "pmo"."budget_movement" ("version_id");
CREATE INDEX "milestone_snapshot_project_id_index" ON "pmo"."milestone_snapshot" ("project_id");
CREATE INDEX "risk_snapshot_project_id_index" ON "pmo"."risk_snapshot" ("project_id");
CREATE INDEX "risk_snapshot_owner_id_index" ON "pmo"."risk_snapshot" ("owner_id");
CREATE INDEX "risk_action_risk_id_index" ON "pmo"."risk_action" ("risk_id");
CREATE INDEX "risk_action_project_id_index" ON "pmo"."risk_action" ("project_id");
CREATE INDEX "risk_action_owner_id_index" ON "pmo"."risk_action" ("owner_id");
CREATE INDEX "assignment_project_id_index" ON "pmo"."assignment" ("project_id");
CREATE INDEX "ticket_product_id_index" ON "pmo"."ticket" ("product_id");
CREATE INDEX "ticket_project_id_index" ON "pmo"."ticket" ("project_id");
CREATE INDEX "ticket_epic_key_index" ON "pmo"."ticket" ("epic_key");
CREATE INDEX "ticket_sprint_sprint_id_index" ON "pmo"."ticket_sprint" ("sprint_id");
CREATE INDEX "architecture_review_project_id_index" ON "pmo"."architecture_review" ("project_id");
CREATE INDEX "review_condition_review_id_index" ON "pmo"."review_condition" ("review_id");
CREATE INDEX "review_condition_project_id_index" ON "pmo"."review_condition" ("project_id");
CREATE INDEX "decision_project_id_index" ON "pmo"."decision" ("project_id");
CREATE INDEX "decision_owner_id_index" ON "pmo"."decision" ("owner_id");

CREATE FUNCTION "pmo"."priority_target_share_weights_sum"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."priority"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            SELECT FROM "pmo"."priority" AS stored WHERE TRUE
        HAVING abs(coalesce(sum("target_share"), 0) - 1) > 0.000001 AND count(*) > 0
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'priority: The target shares add up to 1. [priority_target_share_weights_sum]',
                SCHEMA = 'pmo', TABLE = 'priority', CONSTRAINT = 'priority_target_share_weights_sum';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "priority_target_share_weights_sum" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."priority" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."priority_target_share_weights_sum"();
COMMENT ON TRIGGER "priority_target_share_weights_sum" ON "pmo"."priority" IS 'The target shares add up to 1.';

CREATE FUNCTION "pmo"."project_directorate_project_id_directorate_id_no_overlap"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."project_directorate"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            SELECT FROM (
            SELECT coalesce("valid_from", '-infinity') AS starts, max(coalesce("valid_to", 'infinity')) OVER (
                PARTITION BY "project_id", "directorate_id" ORDER BY coalesce("valid_from", '-infinity') ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS taken_until
            FROM "pmo"."project_directorate" AS stored WHERE ("project_id" = changed."project_id" AND "directorate_id" = changed."directorate_id") AND coalesce("valid_from" <= "valid_to", TRUE)
        ) AS intervals WHERE starts <= taken_until
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'project_directorate: The shares of one directorate in one project do not overlap in time. [project_directorate_project_id_directorate_id_no_overlap]',
                DETAIL = 'project_id, directorate_id: ' || concat_ws(', ', changed."project_id", changed."directorate_id"),
                SCHEMA = 'pmo', TABLE = 'project_directorate', CONSTRAINT = 'project_directorate_project_id_directorate_id_no_overlap';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "project_directorate_project_id_directorate_id_no_overlap" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."project_directorate" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."project_directorate_project_id_directorate_id_no_overlap"();
COMMENT ON TRIGGER "project_directorate_project_id_directorate_id_no_overlap" ON "pmo"."project_directorate" IS 'The shares of one directorate in one project do not overlap in time.';

CREATE FUNCTION "pmo"."project_directorate_share_weights_sum"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."project_directorate"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            WITH change AS (
            SELECT "project_id", coalesce("valid_from", '-infinity') AS at_day, coalesce("share", 0) AS added, 1 AS more FROM "pmo"."project_directorate" AS stored
            WHERE ("project_id" = changed."project_id") AND coalesce("valid_from" <= "valid_to", TRUE)
            UNION ALL
            SELECT "project_id", "valid_to" + 1, -coalesce("share", 0), -1 FROM "pmo"."project_directorate" AS stored
            WHERE ("project_id" = changed."project_id") AND coalesce("valid_from" <= "valid_to", TRUE) AND "valid_to" < '9999-12-31'
        ), running AS (
            SELECT at_day, sum(added) OVER day AS total, sum(more) OVER day AS valid, max(at_day) OVER (PARTITION BY "project_id" ) AS last_day
            FROM change WINDOW day AS (PARTITION BY "project_id" ORDER BY at_day)
        )
        SELECT FROM running WHERE abs(total - 1) > 0.000001 AND (valid <> 0 OR at_day <> last_day)
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'project_directorate: The shares of a project add up to 1 on every day. [project_directorate_share_weights_sum]',
                DETAIL = 'project_id: ' || concat_ws(', ', changed."project_id"),
                SCHEMA = 'pmo', TABLE = 'project_directorate', CONSTRAINT = 'project_directorate_share_weights_sum';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "project_directorate_share_weights_sum" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."project_directorate" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."project_directorate_share_weights_sum"();
COMMENT ON TRIGGER "project_directorate_share_weights_sum" ON "pmo"."project_directorate" IS 'The shares of a project add up to 1 on every day.';

CREATE FUNCTION "pmo"."project_priority_weight_weights_sum"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."project_priority"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            SELECT FROM "pmo"."project_priority" AS stored WHERE "project_id" = changed."project_id" GROUP BY "project_id"
        HAVING abs(coalesce(sum("weight"), 0) - 1) > 0.000001 AND count(*) > 0
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'project_priority: The weights of a project add up to 1. [project_priority_weight_weights_sum]',
                DETAIL = 'project_id: ' || concat_ws(', ', changed."project_id"),
                SCHEMA = 'pmo', TABLE = 'project_priority', CONSTRAINT = 'project_priority_weight_weights_sum';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "project_priority_weight_weights_sum" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."project_priority" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."project_priority_weight_weights_sum"();
COMMENT ON TRIGGER "project_priority_weight_weights_sum" ON "pmo"."project_priority" IS 'The weights of a project add up to 1.';

CREATE FUNCTION "pmo"."project_product_share_weights_sum"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."project_product"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            SELECT FROM "pmo"."project_product" AS stored WHERE "project_id" = changed."project_id" GROUP BY "project_id"
        HAVING abs(coalesce(sum("share"), 0) - 1) > 0.000001 AND count(*) > 0
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'project_product: The shares of a project add up to 1. [project_product_share_weights_sum]',
                DETAIL = 'project_id: ' || concat_ws(', ', changed."project_id"),
                SCHEMA = 'pmo', TABLE = 'project_product', CONSTRAINT = 'project_product_share_weights_sum';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "project_product_share_weights_sum" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."project_product" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."project_product_share_weights_sum"();
COMMENT ON TRIGGER "project_product_share_weights_sum" ON "pmo"."project_product" IS 'The shares of a project add up to 1.';

CREATE FUNCTION "pmo"."weather_report_comment_when_worse"() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
#variable_conflict use_column
DECLARE
    changed "pmo"."weather_report"%ROWTYPE;
BEGIN
    FOR turn IN 1..2 LOOP
        IF turn = 1 AND TG_OP <> 'DELETE' THEN changed := NEW;
        ELSIF turn = 2 AND TG_OP <> 'INSERT' THEN changed := OLD;
        ELSE CONTINUE;
        END IF;
        IF EXISTS (
            SELECT FROM (
            SELECT "level" > lag("level") OVER (PARTITION BY "project_id", "dimension_id" ORDER BY "effective_date", "entry_date", "report_id") AS is_worse,
                "comment" IS NULL OR "action" IS NULL AS is_unexplained
            FROM "pmo"."weather_report" AS stored WHERE ("project_id" = changed."project_id" AND "dimension_id" = changed."dimension_id") AND "entry_status" IN ('published', 'frozen')
                AND ("level" IS NOT NULL OR "rating_state" = 'reset')
        ) AS reports WHERE is_worse AND is_unexplained
        ) THEN
            RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'weather_report: A published report whose level is worse than the previous published one of the same project and dimension has a comment and an action; a reset ends the comparison. [weather_report_comment_when_worse]',
                DETAIL = 'project_id, dimension_id: ' || concat_ws(', ', changed."project_id", changed."dimension_id"),
                SCHEMA = 'pmo', TABLE = 'weather_report', CONSTRAINT = 'weather_report_comment_when_worse';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$body$;
CREATE CONSTRAINT TRIGGER "weather_report_comment_when_worse" AFTER INSERT OR UPDATE OR DELETE ON "pmo"."weather_report" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "pmo"."weather_report_comment_when_worse"();
COMMENT ON TRIGGER "weather_report_comment_when_worse" ON "pmo"."weather_report" IS 'A published report whose level is worse than the previous published one of the same project and dimension has a comment and an action; a reset ends the comparison.';

COMMIT;
