-- Written from dataset/contract/datapackage.json by dataset/sql/main.ts: change the contract, then run it again.

SET ANSI_NULLS ON;
SET QUOTED_IDENTIFIER ON;
GO

CREATE SCHEMA [pmo];
GO

CREATE TABLE [pmo].[calendar] (
    [date] date NOT NULL,
    [year] int NOT NULL,
    [quarter] nvarchar(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [month] date NOT NULL,
    [month_key] int NOT NULL,
    [iso_year] int NOT NULL,
    [iso_week] int NOT NULL,
    [day_of_week] int NOT NULL,
    [is_working_day] bit NOT NULL,
    [holiday] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [fiscal_year] nvarchar(9) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [fiscal_period] int NOT NULL,
    [is_closed_month] bit NOT NULL,
    CONSTRAINT [calendar_pk] PRIMARY KEY ([date]),
    CONSTRAINT [calendar_year_range] CHECK ([year] >= 1990 AND [year] <= 2200),
    CONSTRAINT [calendar_quarter_pattern] CHECK ([quarter] LIKE N'[0-9][0-9][0-9][0-9]-Q[1-4]'),
    CONSTRAINT [calendar_month_pattern] CHECK (CONVERT(nchar(10), [month], 23) LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    CONSTRAINT [calendar_month_key_range] CHECK ([month_key] >= 199001 AND [month_key] <= 220012),
    CONSTRAINT [calendar_iso_year_range] CHECK ([iso_year] >= 1989 AND [iso_year] <= 2201),
    CONSTRAINT [calendar_iso_week_range] CHECK ([iso_week] >= 1 AND [iso_week] <= 53),
    CONSTRAINT [calendar_day_of_week_range] CHECK ([day_of_week] >= 1 AND [day_of_week] <= 7),
    CONSTRAINT [calendar_holiday_empty] CHECK (DATALENGTH([holiday]) > 0),
    CONSTRAINT [calendar_fiscal_year_empty] CHECK (DATALENGTH([fiscal_year]) > 0),
    CONSTRAINT [calendar_fiscal_period_range] CHECK ([fiscal_period] >= 1 AND [fiscal_period] <= 12)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Calendar: Every day of whole years, with the fiscal year and the French holidays. One row per day.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Date: Day.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Year: Calendar year.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'year';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Quarter: Calendar quarter, as 2026-Q1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'quarter';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month: First day of the month; shown as a month in the reader''s language.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'month';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month key: Month as yyyymm.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'month_key';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'ISO year: Year of the ISO week.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'iso_year';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'ISO week: Week number, ISO 8601.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'iso_week';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Day of week: 1 for Monday to 7 for Sunday.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'day_of_week';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Working day: False at weekends and on French public holidays.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'is_working_day';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Holiday: Name of the French public holiday; blank on other days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'holiday';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Fiscal year: Fiscal year, named after the calendar year in which it ends.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'fiscal_year';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Fiscal period: Month of the fiscal year, from 1 to 12.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'fiscal_period';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Closed month: True when finance has closed the month: only such months count as spent.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'calendar', @level2type = N'COLUMN', @level2name = N'is_closed_month';
GO

CREATE TABLE [pmo].[reporting_period] (
    [period_id] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [cadence] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [start_date] date NOT NULL,
    [end_date] date NOT NULL,
    [opening_date] date NOT NULL,
    [due_date] date NOT NULL,
    [rank] bigint NOT NULL,
    CONSTRAINT [reporting_period_pk] PRIMARY KEY ([period_id]),
    CONSTRAINT [reporting_period_label_unique] UNIQUE ([label]),
    CONSTRAINT [reporting_period_rank_unique] UNIQUE ([rank]),
    CONSTRAINT [reporting_period_period_id_pattern] CHECK ([period_id] LIKE N'[0-9][0-9][0-9][0-9]-0[1-9]' OR [period_id] LIKE N'[0-9][0-9][0-9][0-9]-1[0-2]' OR [period_id] LIKE N'[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
    CONSTRAINT [reporting_period_label_empty] CHECK (DATALENGTH([label]) > 0),
    CONSTRAINT [reporting_period_cadence_enum] CHECK ([cadence] IN (N'weekly', N'monthly') AND DATALENGTH([cadence]) = 2 * LEN([cadence])),
    CONSTRAINT [reporting_period_rank_range] CHECK ([rank] >= 1),
    CONSTRAINT [reporting_period_period_dates_in_order] CHECK ([start_date] <= [opening_date] AND [opening_date] <= [due_date] AND [due_date] <= [end_date])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Reporting period: The collection campaigns of the weather, oldest first. One row per collection period.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Period id: Year and month (2026-05) or ISO year and week (2026-W21).', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'period_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Period: Label of the period as shown to readers.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'label';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Cadence: Rhythm of the campaign.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'cadence';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Start date: First day of the period.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'start_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'End date: Last day of the period.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'end_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Opening date: Day on which the collection opens.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'opening_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Due date: Last day on which a report is on time.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'due_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Rank: Position of the period in time, 1 for the oldest, without gaps; the previous period is rank - 1. Unit: rank, 1 = oldest.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'COLUMN', @level2name = N'rank';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'start_date <= opening_date <= due_date <= end_date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'reporting_period', @level2type = N'CONSTRAINT', @level2name = N'reporting_period_period_dates_in_order';
GO

CREATE TABLE [pmo].[directorate] (
    [directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [division] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [directorate_pk] PRIMARY KEY ([directorate_id]),
    CONSTRAINT [directorate_name_unique] UNIQUE ([name]),
    CONSTRAINT [directorate_directorate_id_pattern] CHECK (([directorate_id] LIKE N'[A-Za-z0-9]%' AND [directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [directorate_name_empty] CHECK (DATALENGTH([name]) > 0),
    CONSTRAINT [directorate_division_empty] CHECK (DATALENGTH([division]) > 0)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate: The directorates that own projects and lead programmes. One row per directorate.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'directorate';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate id: Business key of the directorate.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'directorate', @level2type = N'COLUMN', @level2name = N'directorate_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate: Name of the directorate as published in the organisation chart.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'directorate', @level2type = N'COLUMN', @level2name = N'name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Division: Division to which the directorate reports.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'directorate', @level2type = N'COLUMN', @level2name = N'division';
GO

CREATE TABLE [pmo].[programme] (
    [programme_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [lead_directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [programme_pk] PRIMARY KEY ([programme_id]),
    CONSTRAINT [programme_name_unique] UNIQUE ([name]),
    CONSTRAINT [programme_programme_id_pattern] CHECK (([programme_id] LIKE N'[A-Za-z0-9]%' AND [programme_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [programme_name_empty] CHECK (DATALENGTH([name]) > 0),
    CONSTRAINT [programme_lead_directorate_id_pattern] CHECK (([lead_directorate_id] LIKE N'[A-Za-z0-9]%' AND [lead_directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%'))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Programme: Groups of projects steered together. A programme is not a project: no cost or weather is booked on it. One row per programme.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'programme';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Programme id: Business key of the programme.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'programme', @level2type = N'COLUMN', @level2name = N'programme_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Programme: Name of the programme.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'programme', @level2type = N'COLUMN', @level2name = N'name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Lead directorate id: Directorate that steers the programme today.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'programme', @level2type = N'COLUMN', @level2name = N'lead_directorate_id';
GO

CREATE TABLE [pmo].[project] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [clarity_code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [jira_key] nvarchar(32) COLLATE Latin1_General_100_BIN2 NULL,
    [name] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [programme_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [programme_name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [directorate_name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [original_directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_manager_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sponsor_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [phase] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [type] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [run_change_class] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [weather_cadence] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [start_date] date NOT NULL,
    [baseline_end_date] date NOT NULL,
    [forecast_end_date] date NOT NULL,
    [currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [is_active] bit NOT NULL,
    [lifecycle] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [budget_eur] numeric(18, 4) NOT NULL,
    CONSTRAINT [project_pk] PRIMARY KEY ([project_id]),
    CONSTRAINT [project_name_unique] UNIQUE ([name]),
    CONSTRAINT [project_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_clarity_code_pattern] CHECK (([clarity_code] LIKE N'[A-Za-z0-9_-]%' AND [clarity_code] NOT LIKE N'%[^A-Za-z0-9_-]%')),
    CONSTRAINT [project_jira_key_pattern] CHECK (([jira_key] LIKE N'[A-Z][A-Z0-9_]%' AND [jira_key] NOT LIKE N'%[^A-Z0-9_]%')),
    CONSTRAINT [project_name_empty] CHECK (DATALENGTH([name]) > 0),
    CONSTRAINT [project_programme_id_pattern] CHECK (([programme_id] LIKE N'[A-Za-z0-9]%' AND [programme_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_programme_name_empty] CHECK (DATALENGTH([programme_name]) > 0),
    CONSTRAINT [project_directorate_id_pattern] CHECK (([directorate_id] LIKE N'[A-Za-z0-9]%' AND [directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_directorate_name_empty] CHECK (DATALENGTH([directorate_name]) > 0),
    CONSTRAINT [project_original_directorate_id_pattern] CHECK (([original_directorate_id] LIKE N'[A-Za-z0-9]%' AND [original_directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_project_manager_id_pattern] CHECK (([project_manager_id] LIKE N'[A-Za-z0-9]%' AND [project_manager_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_sponsor_id_pattern] CHECK (([sponsor_id] LIKE N'[A-Za-z0-9]%' AND [sponsor_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_phase_enum] CHECK ([phase] IN (N'framing', N'design', N'build', N'test', N'rollout', N'closed') AND DATALENGTH([phase]) = 2 * LEN([phase])),
    CONSTRAINT [project_type_enum] CHECK ([type] IN (N'transformation', N'regulatory', N'obsolescence', N'security', N'study') AND DATALENGTH([type]) = 2 * LEN([type])),
    CONSTRAINT [project_run_change_class_enum] CHECK ([run_change_class] IN (N'run', N'change') AND DATALENGTH([run_change_class]) = 2 * LEN([run_change_class])),
    CONSTRAINT [project_weather_cadence_enum] CHECK ([weather_cadence] IN (N'weekly', N'monthly') AND DATALENGTH([weather_cadence]) = 2 * LEN([weather_cadence])),
    CONSTRAINT [project_currency_pattern] CHECK ([currency] LIKE N'[A-Z][A-Z][A-Z]'),
    CONSTRAINT [project_lifecycle_enum] CHECK ([lifecycle] IN (N'predictive', N'agile', N'hybrid') AND DATALENGTH([lifecycle]) = 2 * LEN([lifecycle])),
    CONSTRAINT [project_budget_eur_range] CHECK ([budget_eur] >= 0),
    CONSTRAINT [project_end_not_before_start] CHECK ([start_date] <= [baseline_end_date] AND [start_date] <= [forecast_end_date]),
    CONSTRAINT [project_closed_iff_inactive] CHECK (([phase] = N'closed' AND [is_active] = 0) OR ([phase] <> N'closed' AND [is_active] = 1))
);
CREATE UNIQUE INDEX [project_clarity_code_unique] ON [pmo].[project] ([clarity_code]) WHERE [clarity_code] IS NOT NULL;
CREATE UNIQUE INDEX [project_jira_key_unique] ON [pmo].[project] ([jira_key]) WHERE [jira_key] IS NOT NULL;
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project: The portfolio: every project that was active at some time in the reporting horizon, restated to today''s organisation. One row per project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Business key of the project, independent of the source tools.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Clarity code: Investment code in Clarity; blank when the project is not in Clarity.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'clarity_code';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Jira key: Key of the Jira project; blank when the project is not in Jira.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'jira_key';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project: Name of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Programme id: Programme to which the project belongs.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'programme_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Programme: Name of the programme, repeated here so that one table holds the hierarchy.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'programme_name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate id: Directorate that carries the project today.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'directorate_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate: Name of the directorate, repeated here so that one table holds the hierarchy.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'directorate_name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Original directorate id: Directorate that carried the project before the last reorganisation; equal to directorate_id if it did not move.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'original_directorate_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project manager id: Pseudonym of the project manager. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'project_manager_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sponsor id: Pseudonym of the sponsor. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'sponsor_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Phase: Current phase of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'phase';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Type: Nature of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'type';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Run or change: Whether the project keeps the bank running or changes it.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'run_change_class';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weather cadence: Rhythm at which the weather is collected.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'weather_cadence';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Start date: First day of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'start_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Baseline end date: End date of the approved baseline.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'baseline_end_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Forecast end date: End date foreseen today; the actual end once the project is closed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'forecast_end_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Currency: ISO 4217 code of the currency in which the project is managed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'currency';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Active: True while the project runs; false once it is closed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'is_active';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Life cycle: Way of working of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'lifecycle';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Approved budget: Approved budget over the life of the project, in EUR; the weight of the project in portfolio indices. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'COLUMN', @level2name = N'budget_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'The baseline and forecast end dates are not before the start date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'CONSTRAINT', @level2name = N'project_end_not_before_start';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'The phase is closed if and only if the project is not active.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project', @level2type = N'CONSTRAINT', @level2name = N'project_closed_iff_inactive';
GO

CREATE TABLE [pmo].[weather_dimension] (
    [dimension_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_fr] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sort_order] bigint NOT NULL,
    [weight] numeric(18, 9) NOT NULL,
    [is_mandatory] bit NOT NULL,
    CONSTRAINT [weather_dimension_pk] PRIMARY KEY ([dimension_id]),
    CONSTRAINT [weather_dimension_label_fr_unique] UNIQUE ([label_fr]),
    CONSTRAINT [weather_dimension_label_en_unique] UNIQUE ([label_en]),
    CONSTRAINT [weather_dimension_sort_order_unique] UNIQUE ([sort_order]),
    CONSTRAINT [weather_dimension_dimension_id_pattern] CHECK (([dimension_id] LIKE N'[A-Za-z0-9]%' AND [dimension_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_dimension_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [weather_dimension_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [weather_dimension_sort_order_range] CHECK ([sort_order] >= 1),
    CONSTRAINT [weather_dimension_weight_range] CHECK ([weight] >= 0 AND [weight] <= 1)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weather dimension: What is rated. Dimensions are rows, never columns: a new one needs no new column. One row per rated dimension.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dimension id: Business key of the dimension.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'dimension_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Label in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Label in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Order: Order of display, from 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'sort_order';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weight: Weight in the derived overall weather; 0 keeps a dimension out of it, as for the declared overall itself. Unit: ratio.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'weight';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Mandatory: True if every project must rate it; the others are declared project by project in weather_expected.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_dimension', @level2type = N'COLUMN', @level2name = N'is_mandatory';
GO

-- Not checked: weather_level.icon: LIKE cannot say the pattern ^[a-z]+(-[a-z]+)*$
CREATE TABLE [pmo].[weather_level] (
    [level] int NOT NULL,
    [code] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_fr] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [score] int NOT NULL,
    [icon] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [colour_light] nvarchar(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [colour_dark] nvarchar(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [weather_level_pk] PRIMARY KEY ([level]),
    CONSTRAINT [weather_level_code_unique] UNIQUE ([code]),
    CONSTRAINT [weather_level_label_fr_unique] UNIQUE ([label_fr]),
    CONSTRAINT [weather_level_label_en_unique] UNIQUE ([label_en]),
    CONSTRAINT [weather_level_score_unique] UNIQUE ([score]),
    CONSTRAINT [weather_level_icon_unique] UNIQUE ([icon]),
    CONSTRAINT [weather_level_colour_light_unique] UNIQUE ([colour_light]),
    CONSTRAINT [weather_level_colour_dark_unique] UNIQUE ([colour_dark]),
    CONSTRAINT [weather_level_level_range] CHECK ([level] >= 1 AND [level] <= 4),
    CONSTRAINT [weather_level_code_enum] CHECK ([code] IN (N'sun', N'cloudy', N'rain', N'storm') AND DATALENGTH([code]) = 2 * LEN([code])),
    CONSTRAINT [weather_level_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [weather_level_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [weather_level_score_range] CHECK ([score] >= 0 AND [score] <= 100),
    CONSTRAINT [weather_level_icon_empty] CHECK (DATALENGTH([icon]) > 0),
    CONSTRAINT [weather_level_colour_light_pattern] CHECK ([colour_light] LIKE N'#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]'),
    CONSTRAINT [weather_level_colour_dark_pattern] CHECK ([colour_dark] LIKE N'#[0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F][0-9A-F]')
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weather level: The four-level scale. A higher level is worse, so that the maximum is the worst. One row per level.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Level: 1 within tolerances, 2 deviation under control, 3 tolerance exceeded or threatened, 4 commitment compromised. Unit: rank, 4 = worst.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'level';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Code: Stable code of the level.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'code';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Label in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Label in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Score: Points of the level in the weather index; a project that is not rated has no score. Unit: points, 0 to 100.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'score';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Icon: Name of the pictogram; each level has its own silhouette, so that colour is never alone.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'icon';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Colour on light: Fill on a light background, as #RRGGBB.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'colour_light';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Colour on dark: Fill on a dark background, as #RRGGBB.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_level', @level2type = N'COLUMN', @level2name = N'colour_dark';
GO

CREATE TABLE [pmo].[status_mapping] (
    [source] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [source_value] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [level] int NULL,
    CONSTRAINT [status_mapping_pk] PRIMARY KEY ([source], [source_value]),
    CONSTRAINT [status_mapping_source_pattern] CHECK (([source] LIKE N'[A-Za-z0-9]%' AND [source] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [status_mapping_source_value_empty] CHECK (DATALENGTH([source_value]) > 0),
    CONSTRAINT [status_mapping_level_range] CHECK ([level] >= 1 AND [level] <= 9)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status mapping: How the statuses of each source read on the weather scale. The value of the source is kept beside the level. One row per source and source value.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'status_mapping';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Source: System or form from which the status comes.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'status_mapping', @level2type = N'COLUMN', @level2name = N'source';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Source value: Status as written by the source.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'status_mapping', @level2type = N'COLUMN', @level2name = N'source_value';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Level: Level of the weather; blank when the value says that nothing is rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'status_mapping', @level2type = N'COLUMN', @level2name = N'level';
GO

CREATE TABLE [pmo].[product] (
    [product_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [domain] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [product_owner_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [roadmap_reviewed_on] date NULL,
    CONSTRAINT [product_pk] PRIMARY KEY ([product_id]),
    CONSTRAINT [product_product_id_pattern] CHECK (([product_id] LIKE N'[A-Za-z0-9]%' AND [product_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [product_name_empty] CHECK (DATALENGTH([name]) > 0),
    CONSTRAINT [product_domain_empty] CHECK (DATALENGTH([domain]) > 0),
    CONSTRAINT [product_product_owner_id_pattern] CHECK (([product_owner_id] LIKE N'[A-Za-z0-9]%' AND [product_owner_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [product_directorate_id_pattern] CHECK (([directorate_id] LIKE N'[A-Za-z0-9]%' AND [directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%'))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product: Digital product, looked after by a product owner. One row per product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product id: Business key of the product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'product_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Name: Name of the product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Domain: Business domain of the product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'domain';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product owner id: Pseudonym of the product owner; blank when nobody is named. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'product_owner_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate id: Directorate that carries the product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'directorate_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Roadmap reviewed on: Day on which the roadmap was last reviewed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'roadmap_reviewed_on';
GO

CREATE TABLE [pmo].[resource] (
    [resource_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [display_name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [team] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [profile] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [is_internal] bit NOT NULL,
    [is_generic] bit NOT NULL,
    [day_rate_eur] numeric(18, 4) NULL,
    [directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [resource_pk] PRIMARY KEY ([resource_id]),
    CONSTRAINT [resource_resource_id_pattern] CHECK (([resource_id] LIKE N'[A-Za-z0-9]%' AND [resource_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [resource_display_name_empty] CHECK (DATALENGTH([display_name]) > 0),
    CONSTRAINT [resource_team_empty] CHECK (DATALENGTH([team]) > 0),
    CONSTRAINT [resource_profile_empty] CHECK (DATALENGTH([profile]) > 0),
    CONSTRAINT [resource_day_rate_eur_range] CHECK ([day_rate_eur] >= 0),
    CONSTRAINT [resource_directorate_id_pattern] CHECK (([directorate_id] LIKE N'[A-Za-z0-9]%' AND [directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%'))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Resource: People under a pseudonym, and generic roles that wait for somebody. One row per person or generic role.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Resource id: Pseudonym of the person, or code of the generic role. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'resource_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Display name: Name shown to those who may see names. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'display_name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Team: Team of the person.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'team';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Profile: Job profile, on which the day rate depends.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'profile';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Internal: True for employees of the group; false for service providers.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'is_internal';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Generic role: True for a role that nobody fills yet.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'is_generic';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Day rate: Cost of one person-day. Unit: EUR per person-day. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'day_rate_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate id: Directorate to which the person belongs.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'resource', @level2type = N'COLUMN', @level2name = N'directorate_id';
GO

-- Not checked: priority: the rule weights-sum between rows. The target shares add up to 1.
CREATE TABLE [pmo].[priority] (
    [priority_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_fr] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [target_share] numeric(18, 9) NOT NULL,
    CONSTRAINT [priority_pk] PRIMARY KEY ([priority_id]),
    CONSTRAINT [priority_priority_id_pattern] CHECK (([priority_id] LIKE N'[A-Za-z0-9]%' AND [priority_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [priority_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [priority_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [priority_target_share_range] CHECK ([target_share] >= 0 AND [target_share] <= 1)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Priority: Strategic priorities of the group, with the share of the budget that each should get. One row per priority.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'priority';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Priority id: Business key of the priority.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'priority', @level2type = N'COLUMN', @level2name = N'priority_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Name in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'priority', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Name in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'priority', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Target share: Share of the current budget that the priority should get. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'priority', @level2type = N'COLUMN', @level2name = N'target_share';
GO

CREATE TABLE [pmo].[budget_nature] (
    [nature_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_fr] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [capex_opex] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [build_run] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [category] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [budget_nature_pk] PRIMARY KEY ([nature_id]),
    CONSTRAINT [budget_nature_nature_id_pattern] CHECK (([nature_id] LIKE N'[A-Za-z0-9]%' AND [nature_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_nature_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [budget_nature_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [budget_nature_capex_opex_enum] CHECK ([capex_opex] IN (N'capex', N'opex') AND DATALENGTH([capex_opex]) = 2 * LEN([capex_opex])),
    CONSTRAINT [budget_nature_build_run_enum] CHECK ([build_run] IN (N'build', N'run') AND DATALENGTH([build_run]) = 2 * LEN([build_run])),
    CONSTRAINT [budget_nature_category_enum] CHECK ([category] IN (N'labour', N'licence', N'infrastructure', N'services', N'contingency') AND DATALENGTH([category]) = 2 * LEN([category]))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Budget nature: Kinds of spending. One row per nature.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Nature id: Business key of the nature.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'nature_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Name in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Name in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'CAPEX or OPEX: capex: investment; opex: running expense.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'capex_opex';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Build or run: build: making something new; run: keeping it going.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'build_run';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Category: What is bought; contingency is the provision for risks.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_nature', @level2type = N'COLUMN', @level2name = N'category';
GO

CREATE TABLE [pmo].[budget_version] (
    [version_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_fr] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [version_type] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [version_date] date NOT NULL,
    [is_approved] bit NOT NULL,
    CONSTRAINT [budget_version_pk] PRIMARY KEY ([version_id]),
    CONSTRAINT [budget_version_version_id_pattern] CHECK (([version_id] LIKE N'[A-Za-z0-9]%' AND [version_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_version_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [budget_version_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [budget_version_version_type_enum] CHECK ([version_type] IN (N'initial', N'revised', N'transfer', N'baseline', N'forecast', N'actual') AND DATALENGTH([version_type]) = 2 * LEN([version_type]))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Budget version: Versions in which amounts are booked. The current budget at a date is the initial version plus the approved changes and transfers up to that date. One row per version.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Version id: Business key of the version.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'version_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Name in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Name in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Version type: initial: first approved budget; revised and transfer: signed changes to it; baseline: plan against which earned value is measured, first one whole, later ones as signed changes; forecast: re-estimates; actual: commitments and actuals.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'version_type';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Version date: Day from which the version counts.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'version_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Approved: False for a version that is still being discussed: it counts nowhere.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_version', @level2type = N'COLUMN', @level2name = N'is_approved';
GO

CREATE TABLE [pmo].[exchange_rate] (
    [currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [month] date NOT NULL,
    [eur_per_unit] numeric(18, 6) NOT NULL,
    CONSTRAINT [exchange_rate_pk] PRIMARY KEY ([currency], [month]),
    CONSTRAINT [exchange_rate_currency_pattern] CHECK ([currency] LIKE N'[A-Z][A-Z][A-Z]'),
    CONSTRAINT [exchange_rate_month_pattern] CHECK (CONVERT(nchar(10), [month], 23) LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    CONSTRAINT [exchange_rate_eur_per_unit_range] CHECK ([eur_per_unit] >= 0.000001 AND [eur_per_unit] <= 1000000)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Exchange rate: Average monthly rates, the only kind used. One row per currency and month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'exchange_rate';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Currency: ISO 4217 code.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'exchange_rate', @level2type = N'COLUMN', @level2name = N'currency';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month: First day of the month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'exchange_rate', @level2type = N'COLUMN', @level2name = N'month';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'EUR per unit: Euros for one unit of the currency. Unit: EUR per unit.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'exchange_rate', @level2type = N'COLUMN', @level2name = N'eur_per_unit';
GO

CREATE TABLE [pmo].[sprint] (
    [sprint_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [product_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [start_date] date NOT NULL,
    [end_date] date NOT NULL,
    CONSTRAINT [sprint_pk] PRIMARY KEY ([sprint_id]),
    CONSTRAINT [sprint_sprint_id_pattern] CHECK (([sprint_id] LIKE N'[A-Za-z0-9]%' AND [sprint_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [sprint_product_id_pattern] CHECK (([product_id] LIKE N'[A-Za-z0-9]%' AND [product_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [sprint_name_empty] CHECK (DATALENGTH([name]) > 0),
    CONSTRAINT [sprint_start_date_end_date_order] CHECK ([start_date] <= [end_date])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sprint: Sprints of the products that work in sprints. One row per sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sprint id: Business key of the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'COLUMN', @level2name = N'sprint_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product id: Product whose team runs the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'COLUMN', @level2name = N'product_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Name: Name of the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'COLUMN', @level2name = N'name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Start date: First day of the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'COLUMN', @level2name = N'start_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'End date: Last day of the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'COLUMN', @level2name = N'end_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'end_date is not before start_date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'sprint', @level2type = N'CONSTRAINT', @level2name = N'sprint_start_date_end_date_order';
GO

CREATE TABLE [pmo].[milestone] (
    [milestone_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [milestone_type] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sort_order] int NOT NULL,
    CONSTRAINT [milestone_pk] PRIMARY KEY ([milestone_id]),
    CONSTRAINT [milestone_milestone_id_pattern] CHECK (([milestone_id] LIKE N'[A-Za-z0-9]%' AND [milestone_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [milestone_label_empty] CHECK (DATALENGTH([label]) > 0),
    CONSTRAINT [milestone_milestone_type_enum] CHECK ([milestone_type] IN (N'key', N'contractual') AND DATALENGTH([milestone_type]) = 2 * LEN([milestone_type])),
    CONSTRAINT [milestone_sort_order_range] CHECK ([sort_order] >= 1 AND [sort_order] <= 999)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Milestone: Milestones that the committees follow. One row per milestone.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Milestone id: Business key of the milestone.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone', @level2type = N'COLUMN', @level2name = N'milestone_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Label: Name of the milestone.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone', @level2type = N'COLUMN', @level2name = N'label';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Milestone type: key: followed by the directors; contractual: owed to a regulator, a client or a supplier.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone', @level2type = N'COLUMN', @level2name = N'milestone_type';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sort order: Order of the milestone in the life of the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone', @level2type = N'COLUMN', @level2name = N'sort_order';
GO

CREATE TABLE [pmo].[risk] (
    [risk_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [category] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [raised_on] date NOT NULL,
    CONSTRAINT [risk_pk] PRIMARY KEY ([risk_id]),
    CONSTRAINT [risk_risk_id_pattern] CHECK (([risk_id] LIKE N'[A-Za-z0-9]%' AND [risk_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_title_empty] CHECK (DATALENGTH([title]) > 0),
    CONSTRAINT [risk_category_enum] CHECK ([category] IN (N'technical', N'supplier', N'staffing', N'schedule', N'regulatory', N'security', N'business') AND DATALENGTH([category]) = 2 * LEN([category]))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk: Risks of the projects; their scores over time are in risk_snapshot. One row per risk.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk id: Business key of the risk.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk', @level2type = N'COLUMN', @level2name = N'risk_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Title: What could happen.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk', @level2type = N'COLUMN', @level2name = N'title';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Category: Where the risk comes from.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk', @level2type = N'COLUMN', @level2name = N'category';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Raised on: Day on which the risk was raised.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk', @level2type = N'COLUMN', @level2name = N'raised_on';
GO

CREATE TABLE [pmo].[threshold] (
    [indicator_id] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [scope] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [level] int NOT NULL,
    [lower_bound] numeric(18, 4) NULL,
    [upper_bound] numeric(18, 4) NULL,
    [direction] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [definition_version] int NOT NULL,
    CONSTRAINT [threshold_pk] PRIMARY KEY ([indicator_id], [scope], [level], [definition_version]),
    CONSTRAINT [threshold_indicator_id_pattern] CHECK (([indicator_id] LIKE N'[A-Za-z0-9]%' AND [indicator_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [threshold_scope_pattern] CHECK (([scope] LIKE N'[A-Za-z0-9]%' AND [scope] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [threshold_level_range] CHECK ([level] >= 1 AND [level] <= 3),
    CONSTRAINT [threshold_direction_enum] CHECK ([direction] IN (N'higher_is_better', N'lower_is_better', N'near_zero_is_better') AND DATALENGTH([direction]) = 2 * LEN([direction])),
    CONSTRAINT [threshold_definition_version_range] CHECK ([definition_version] >= 1 AND [definition_version] <= 999)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Threshold: Limits of the indicators, versioned. Not related to any other table. One row per indicator, scope, level and definition version.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Indicator id: Code of the indicator in the catalogue, such as B09.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'indicator_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Scope: all, or the weather cadence to which the limits apply.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'scope';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Level: 1 good, 2 watch, 3 bad.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'level';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Lower bound: Lower limit of the level, in the unit of the indicator; blank for none. A value equal to a limit belongs to the better level.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'lower_bound';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Upper bound: Upper limit of the level, in the unit of the indicator; blank for none.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'upper_bound';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Direction: Whether a higher value is better or worse.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'direction';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Definition version: Version of the indicator''s definition to which the limits belong.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'threshold', @level2type = N'COLUMN', @level2name = N'definition_version';
GO

CREATE TABLE [pmo].[parameter] (
    [key] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [number_value] numeric(18, 4) NULL,
    [date_value] date NULL,
    [text_value] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
    [label_fr] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [parameter_pk] PRIMARY KEY ([key]),
    CONSTRAINT [parameter_key_pattern] CHECK (([key] LIKE N'[A-Za-z0-9]%' AND [key] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [parameter_text_value_empty] CHECK (DATALENGTH([text_value]) > 0),
    CONSTRAINT [parameter_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [parameter_label_en_empty] CHECK (DATALENGTH([label_en]) > 0)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Parameter: Settings of the model. Not related to any other table. One row per setting.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Key: Name of the setting.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'key';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Number value: Value of a setting that is a number.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'number_value';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Date value: Value of a setting that is a day.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'date_value';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Text value: Value of a setting that is a text.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'text_value';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: What the setting does, in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: What the setting does, in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'parameter', @level2type = N'COLUMN', @level2name = N'label_en';
GO

CREATE TABLE [pmo].[matrix_cell] (
    [matrix_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [likelihood_rank] int NOT NULL,
    [impact_rank] int NOT NULL,
    [zone] int NOT NULL,
    [is_above_appetite] bit NOT NULL,
    CONSTRAINT [matrix_cell_pk] PRIMARY KEY ([matrix_id], [likelihood_rank], [impact_rank]),
    CONSTRAINT [matrix_cell_matrix_id_pattern] CHECK (([matrix_id] LIKE N'[A-Za-z0-9]%' AND [matrix_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [matrix_cell_likelihood_rank_range] CHECK ([likelihood_rank] >= 1 AND [likelihood_rank] <= 10),
    CONSTRAINT [matrix_cell_impact_rank_range] CHECK ([impact_rank] >= 1 AND [impact_rank] <= 10),
    CONSTRAINT [matrix_cell_zone_range] CHECK ([zone] >= 1 AND [zone] <= 3)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Matrix cell: Zone of each cell of each risk matrix, cell by cell: no product of ranks. Not related to any other table. One row per matrix, likelihood rank and impact rank.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Matrix id: Risk matrix.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell', @level2type = N'COLUMN', @level2name = N'matrix_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Likelihood rank: Rank on the likelihood axis, 1 = least likely.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell', @level2type = N'COLUMN', @level2name = N'likelihood_rank';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Impact rank: Rank on the impact axis, 1 = smallest.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell', @level2type = N'COLUMN', @level2name = N'impact_rank';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Zone: 1 acceptable, 2 tolerable, 3 unacceptable.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell', @level2type = N'COLUMN', @level2name = N'zone';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Above appetite: True when a residual risk in this cell exceeds what the bank accepts.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'matrix_cell', @level2type = N'COLUMN', @level2name = N'is_above_appetite';
GO

CREATE TABLE [pmo].[risk_scale] (
    [matrix_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [axis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [rank] int NOT NULL,
    [label_fr] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label_en] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [lower_bound] numeric(18, 4) NOT NULL,
    [upper_bound] numeric(18, 4) NOT NULL,
    CONSTRAINT [risk_scale_pk] PRIMARY KEY ([matrix_id], [axis], [rank]),
    CONSTRAINT [risk_scale_matrix_id_pattern] CHECK (([matrix_id] LIKE N'[A-Za-z0-9]%' AND [matrix_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_scale_axis_enum] CHECK ([axis] IN (N'likelihood', N'impact') AND DATALENGTH([axis]) = 2 * LEN([axis])),
    CONSTRAINT [risk_scale_rank_range] CHECK ([rank] >= 1 AND [rank] <= 10),
    CONSTRAINT [risk_scale_label_fr_empty] CHECK (DATALENGTH([label_fr]) > 0),
    CONSTRAINT [risk_scale_label_en_empty] CHECK (DATALENGTH([label_en]) > 0),
    CONSTRAINT [risk_scale_lower_bound_range] CHECK ([lower_bound] >= 0),
    CONSTRAINT [risk_scale_upper_bound_range] CHECK ([upper_bound] >= 0),
    CONSTRAINT [risk_scale_lower_bound_upper_bound_order] CHECK ([lower_bound] <= [upper_bound])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk scale: Ranks of each axis of each risk matrix with their numeric bounds. Not related to any other table. One row per matrix, axis and rank.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Matrix id: Risk matrix.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'matrix_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Axis: likelihood (ratio 0 to 1) or impact (EUR).', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'axis';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Rank: Rank on the axis, from 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'rank';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'French label: Name in French.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'label_fr';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'English label: Name in English.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'label_en';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Lower bound: Smallest value of the rank, in the unit of the axis.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'lower_bound';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Upper bound: Value at which the next rank starts, in the unit of the axis.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'COLUMN', @level2name = N'upper_bound';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'upper_bound is not below lower_bound.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_scale', @level2type = N'CONSTRAINT', @level2name = N'risk_scale_lower_bound_upper_bound_order';
GO

-- Not checked: access.user_principal_name: LIKE cannot say the pattern ^[^@\s]+@[^@\s]+$
CREATE TABLE [pmo].[access] (
    [user_principal_name] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [role] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [scope_type] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [scope_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [access_pk] PRIMARY KEY ([user_principal_name], [role], [scope_type], [scope_id]),
    CONSTRAINT [access_user_principal_name_empty] CHECK (DATALENGTH([user_principal_name]) > 0),
    CONSTRAINT [access_role_enum] CHECK ([role] IN (N'director', N'pmo', N'programme_manager', N'product_owner', N'project_manager', N'group_reader') AND DATALENGTH([role]) = 2 * LEN([role])),
    CONSTRAINT [access_scope_type_enum] CHECK ([scope_type] IN (N'directorate', N'programme', N'product', N'project', N'all') AND DATALENGTH([scope_type]) = 2 * LEN([scope_type])),
    CONSTRAINT [access_scope_id_pattern] CHECK (([scope_id] LIKE N'[A-Za-z0-9]%' AND [scope_id] NOT LIKE N'%[^A-Za-z0-9._-]%'))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Access: Who may see what. Several rows for one person add up. One row per person, role and scope.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'access';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'User principal name: Sign-in name of the person. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'access', @level2type = N'COLUMN', @level2name = N'user_principal_name';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Role: Role in which the person reads the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'access', @level2type = N'COLUMN', @level2name = N'role';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Scope type: What scope_id names.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'access', @level2type = N'COLUMN', @level2name = N'scope_type';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Scope id: Key of the directorate, programme, product or project; all for everything.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'access', @level2type = N'COLUMN', @level2name = N'scope_id';
GO

-- Not checked: project_directorate: the rule no-overlap between rows. The shares of one directorate in one project do not overlap in time.
-- Not checked: project_directorate: the rule weights-sum between rows. The shares of a project add up to 1 on every day.
CREATE TABLE [pmo].[project_directorate] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [directorate_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [share] numeric(18, 9) NOT NULL,
    [valid_from] date NOT NULL,
    [valid_to] date NULL,
    CONSTRAINT [project_directorate_pk] PRIMARY KEY ([project_id], [directorate_id], [valid_from]),
    CONSTRAINT [project_directorate_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_directorate_directorate_id_pattern] CHECK (([directorate_id] LIKE N'[A-Za-z0-9]%' AND [directorate_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_directorate_share_range] CHECK ([share] >= 0 AND [share] <= 1),
    CONSTRAINT [project_directorate_valid_from_valid_to_order] CHECK ([valid_from] <= [valid_to])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project directorate: Which directorate funds which share of a project, and when. One row per project, directorate and validity.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Directorate id: Directorate that funds.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'COLUMN', @level2name = N'directorate_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Share: Share of the project that the directorate funds. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'COLUMN', @level2name = N'share';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Valid from: First day of the share.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'COLUMN', @level2name = N'valid_from';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Valid to: Last day of the share; blank while it holds.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'COLUMN', @level2name = N'valid_to';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'valid_to is not before valid_from.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_directorate', @level2type = N'CONSTRAINT', @level2name = N'project_directorate_valid_from_valid_to_order';
GO

-- Not checked: project_priority: the rule weights-sum between rows. The weights of a project add up to 1.
CREATE TABLE [pmo].[project_priority] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [priority_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [weight] numeric(18, 9) NOT NULL,
    CONSTRAINT [project_priority_pk] PRIMARY KEY ([project_id], [priority_id]),
    CONSTRAINT [project_priority_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_priority_priority_id_pattern] CHECK (([priority_id] LIKE N'[A-Za-z0-9]%' AND [priority_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_priority_weight_range] CHECK ([weight] >= 0 AND [weight] <= 1)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project priority: How much of a project serves which priority. A project without a row is not aligned. One row per project and priority.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_priority';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_priority', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Priority id: Priority that the project serves.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_priority', @level2type = N'COLUMN', @level2name = N'priority_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weight: Share of the project that serves the priority. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_priority', @level2type = N'COLUMN', @level2name = N'weight';
GO

-- Not checked: project_product: the rule weights-sum between rows. The shares of a project add up to 1.
CREATE TABLE [pmo].[project_product] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [product_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [share] numeric(18, 9) NOT NULL,
    CONSTRAINT [project_product_pk] PRIMARY KEY ([project_id], [product_id]),
    CONSTRAINT [project_product_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_product_product_id_pattern] CHECK (([product_id] LIKE N'[A-Za-z0-9]%' AND [product_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [project_product_share_range] CHECK ([share] >= 0 AND [share] <= 1)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project product: Which products a project changes, and by which share. One row per project and product.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_product';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_product', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product id: Product that the project changes.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_product', @level2type = N'COLUMN', @level2name = N'product_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Share: Share of the project that goes to the product. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'project_product', @level2type = N'COLUMN', @level2name = N'share';
GO

-- Not checked: weather_report: the rule comment-when-worse between rows. A published report whose level is worse than the previous published one of the same project and dimension has a comment and an action; a reset ends the comparison.
CREATE TABLE [pmo].[weather_report] (
    [report_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [dimension_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [period_id] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [effective_date] date NOT NULL,
    [entry_date] datetime2(0) NOT NULL,
    [rating_state] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [level] int NULL,
    [source_level] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [declared_trend] int NULL,
    [comment] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
    [key_fact] nvarchar(280) COLLATE Latin1_General_100_BIN2 NULL,
    [action] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [decision_expected] nvarchar(1000) COLLATE Latin1_General_100_BIN2 NULL,
    [entered_by] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [entry_status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [comment_language] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [weather_report_pk] PRIMARY KEY ([report_id]),
    CONSTRAINT [weather_report_report_id_pattern] CHECK (([report_id] LIKE N'[A-Za-z0-9]%' AND [report_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_report_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_report_dimension_id_pattern] CHECK (([dimension_id] LIKE N'[A-Za-z0-9]%' AND [dimension_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_report_period_id_empty] CHECK (DATALENGTH([period_id]) > 0),
    CONSTRAINT [weather_report_rating_state_enum] CHECK ([rating_state] IN (N'rated', N'not_rated', N'exempt', N'reset') AND DATALENGTH([rating_state]) = 2 * LEN([rating_state])),
    CONSTRAINT [weather_report_level_range] CHECK ([level] >= 1 AND [level] <= 4),
    CONSTRAINT [weather_report_source_level_empty] CHECK (DATALENGTH([source_level]) > 0),
    CONSTRAINT [weather_report_declared_trend_enum] CHECK ([declared_trend] IN (-1, 0, 1)),
    CONSTRAINT [weather_report_comment_empty] CHECK (DATALENGTH([comment]) > 0),
    CONSTRAINT [weather_report_key_fact_empty] CHECK (DATALENGTH([key_fact]) > 0),
    CONSTRAINT [weather_report_action_empty] CHECK (DATALENGTH([action]) > 0),
    CONSTRAINT [weather_report_decision_expected_empty] CHECK (DATALENGTH([decision_expected]) > 0),
    CONSTRAINT [weather_report_entered_by_pattern] CHECK (([entered_by] LIKE N'[A-Za-z0-9]%' AND [entered_by] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_report_entry_status_enum] CHECK ([entry_status] IN (N'draft', N'published', N'frozen') AND DATALENGTH([entry_status]) = 2 * LEN([entry_status])),
    CONSTRAINT [weather_report_comment_language_pattern] CHECK ([comment_language] LIKE N'[a-z][a-z]'),
    CONSTRAINT [weather_report_level_iff_rated] CHECK (([level] IS NOT NULL OR [rating_state] NOT IN (N'rated')) AND ([level] IS NULL OR ([rating_state] IN (N'rated')))),
    CONSTRAINT [weather_report_trend_only_if_rated] CHECK (([declared_trend] IS NULL OR ([rating_state] IN (N'rated')))),
    CONSTRAINT [weather_report_comment_when_poor] CHECK (([entry_status] <> N'published' AND [entry_status] <> N'frozen') OR [level] IS NULL OR [level] < 3 OR ([comment] IS NOT NULL AND [action] IS NOT NULL))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Weather report: The weather as entered: a snapshot that is never overwritten. Published means an entry_status of published or frozen; a draft is a missing report. One row per project, dimension and publication.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Report id: Business key of the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'report_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project that is rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dimension id: Dimension that is rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'dimension_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Period id: Collection period for which the report was made.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'period_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Effective date: Day of the situation that the report describes.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'effective_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Entry date: Instant of entry, local time; late when its day is after the due date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'entry_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Rating state: rated; not_rated: asked but not judged; exempt: nothing is asked; reset: a new plan was approved, the trend starts again.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'rating_state';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Level: Level on the four-level scale; filled if and only if rating_state is rated. Blank is neither zero nor sun. Unit: rank, 4 = worst.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'level';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Level as collected: Value as collected, before mapping to the four-level scale.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'source_level';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Declared trend: Outlook of the project manager: 1 improving, 0 stable, -1 degrading; blank when not declared.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'declared_trend';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Comment: Why this level; mandatory from level 3 and when the level worsened. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'comment';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Key fact: What the committee must remember, in at most 280 characters. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'key_fact';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Action: Corrective action with its owner and due date; mandatory from level 3 and when the level worsened. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'action';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Decision expected: Decision asked of a committee: what, from whom, by when. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'decision_expected';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Entered by: Pseudonym of the person who entered the report. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'entered_by';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Entry status: draft: not published; published; frozen: published and closed after the committee.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'entry_status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Comment language: ISO 639-1 code of the language of the texts.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'COLUMN', @level2name = N'comment_language';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'level is filled if and only if rating_state is rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'CONSTRAINT', @level2name = N'weather_report_level_iff_rated';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'declared_trend is blank unless rating_state is rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'CONSTRAINT', @level2name = N'weather_report_trend_only_if_rated';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'A published report of level 3 or 4 has a comment and an action.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_report', @level2type = N'CONSTRAINT', @level2name = N'weather_report_comment_when_poor';
GO

CREATE TABLE [pmo].[weather_expected] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [dimension_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [period_id] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [due_date] date NOT NULL,
    CONSTRAINT [weather_expected_pk] PRIMARY KEY ([project_id], [dimension_id], [period_id]),
    CONSTRAINT [weather_expected_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_expected_dimension_id_pattern] CHECK (([dimension_id] LIKE N'[A-Za-z0-9]%' AND [dimension_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [weather_expected_period_id_empty] CHECK (DATALENGTH([period_id]) > 0)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Expected weather: The reports that are due: active projects, required dimensions, periods of their life. A row without a published weather_report is a missing report. One row per project, dimension and period, without measures.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_expected';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project from which the report is due.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_expected', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dimension id: Dimension to be rated.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_expected', @level2type = N'COLUMN', @level2name = N'dimension_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Period id: Collection period for which the report is due.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_expected', @level2type = N'COLUMN', @level2name = N'period_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Due date: Last day on which the report is on time.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'weather_expected', @level2type = N'COLUMN', @level2name = N'due_date';
GO

CREATE TABLE [pmo].[budget_movement] (
    [movement_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [month] date NOT NULL,
    [nature_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [measure] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [version_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [snapshot_date] date NULL,
    [amount] numeric(18, 4) NOT NULL,
    [currency] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [amount_eur] numeric(18, 4) NOT NULL,
    [person_days] numeric(18, 4) NULL,
    [document_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [source] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [budget_movement_pk] PRIMARY KEY ([movement_id]),
    CONSTRAINT [budget_movement_movement_id_pattern] CHECK (([movement_id] LIKE N'[A-Za-z0-9]%' AND [movement_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_movement_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_movement_month_pattern] CHECK (CONVERT(nchar(10), [month], 23) LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    CONSTRAINT [budget_movement_nature_id_pattern] CHECK (([nature_id] LIKE N'[A-Za-z0-9]%' AND [nature_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_movement_measure_enum] CHECK ([measure] IN (N'budget', N'committed', N'actual', N'forecast') AND DATALENGTH([measure]) = 2 * LEN([measure])),
    CONSTRAINT [budget_movement_version_id_pattern] CHECK (([version_id] LIKE N'[A-Za-z0-9]%' AND [version_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_movement_amount_range] CHECK ([amount] >= -1000000000 AND [amount] <= 1000000000),
    CONSTRAINT [budget_movement_currency_pattern] CHECK ([currency] LIKE N'[A-Z][A-Z][A-Z]'),
    CONSTRAINT [budget_movement_amount_eur_range] CHECK ([amount_eur] >= -1000000000 AND [amount_eur] <= 1000000000),
    CONSTRAINT [budget_movement_person_days_range] CHECK ([person_days] >= -1000000 AND [person_days] <= 1000000),
    CONSTRAINT [budget_movement_document_id_pattern] CHECK (([document_id] LIKE N'[A-Za-z0-9]%' AND [document_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [budget_movement_source_enum] CHECK ([source] IN (N'clarity', N'finance', N'pmo') AND DATALENGTH([source]) = 2 * LEN([source])),
    CONSTRAINT [budget_movement_snapshot_date_filled_iff] CHECK (([snapshot_date] IS NOT NULL OR [measure] NOT IN (N'forecast')) AND ([snapshot_date] IS NULL OR ([measure] IN (N'forecast'))))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Budget movement: Every amount: budget and its changes, commitments, actuals and forecasts, by month. Commitments include what is already spent. One row per project, month, nature, measure, version and, for forecasts, snapshot.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Movement id: Business key of the movement.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'movement_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month: Month to which the amount belongs.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'month';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Nature id: Kind of spending.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'nature_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Measure: budget: amount or signed change of a plan; committed: ordered or reserved, actuals included; actual: spent; forecast: expected, seen from snapshot_date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'measure';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Version id: Version in which the amount is booked.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'version_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Snapshot date: Day on which the forecast was made; blank for other measures.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'snapshot_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Amount: Amount in its own currency. Unit: currency of the row.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'amount';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Currency: ISO 4217 code.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'currency';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Amount in euros: Amount at the average rate of the month. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'amount_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Person-days: Person-days behind a labour amount; blank for other natures. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'person_days';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Document id: Order, invoice, change request or transfer.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'document_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Source: System that holds the amount.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'COLUMN', @level2name = N'source';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'snapshot_date is filled if and only if the measure is forecast.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'budget_movement', @level2type = N'CONSTRAINT', @level2name = N'budget_movement_snapshot_date_filled_iff';
GO

CREATE TABLE [pmo].[earned_value] (
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [closing_date] date NOT NULL,
    [bac_eur] numeric(18, 4) NOT NULL,
    [pv_cumulative_eur] numeric(18, 4) NOT NULL,
    [ev_cumulative_eur] numeric(18, 4) NOT NULL,
    [ac_cumulative_eur] numeric(18, 4) NOT NULL,
    [physical_progress] numeric(18, 9) NOT NULL,
    [method] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [earned_value_pk] PRIMARY KEY ([project_id], [closing_date]),
    CONSTRAINT [earned_value_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [earned_value_bac_eur_range] CHECK ([bac_eur] >= 0),
    CONSTRAINT [earned_value_pv_cumulative_eur_range] CHECK ([pv_cumulative_eur] >= 0),
    CONSTRAINT [earned_value_ev_cumulative_eur_range] CHECK ([ev_cumulative_eur] >= 0),
    CONSTRAINT [earned_value_physical_progress_range] CHECK ([physical_progress] >= 0 AND [physical_progress] <= 1),
    CONSTRAINT [earned_value_method_enum] CHECK ([method] IN (N'milestones', N'percent_complete', N'fifty_fifty', N'zero_hundred') AND DATALENGTH([method]) = 2 * LEN([method])),
    CONSTRAINT [earned_value_ev_cumulative_eur_not_greater] CHECK ([ev_cumulative_eur] <= [bac_eur]),
    CONSTRAINT [earned_value_pv_cumulative_eur_not_greater] CHECK ([pv_cumulative_eur] <= [bac_eur])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Earned value: Earned value of a project at each closing, cumulated since its start. One row per project and closing month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Closing date: Last day of the closed month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'closing_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Budget at completion: Approved baseline, whole life. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'bac_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Planned value: Baseline up to the closing, cumulated. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'pv_cumulative_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Earned value: Budget at completion times physical progress. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'ev_cumulative_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Actual cost: Actuals up to the closing, cumulated. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'ac_cumulative_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Physical progress: What is done, judged without looking at what is spent. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'physical_progress';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Method: How progress is judged.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'COLUMN', @level2name = N'method';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Earned value does not exceed the budget at completion.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'CONSTRAINT', @level2name = N'earned_value_ev_cumulative_eur_not_greater';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Planned value does not exceed the budget at completion.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'earned_value', @level2type = N'CONSTRAINT', @level2name = N'earned_value_pv_cumulative_eur_not_greater';
GO

CREATE TABLE [pmo].[milestone_snapshot] (
    [milestone_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [report_date] date NOT NULL,
    [baseline_date] date NULL,
    [planned_date] date NOT NULL,
    [actual_date] date NULL,
    [status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [milestone_snapshot_pk] PRIMARY KEY ([milestone_id], [report_date]),
    CONSTRAINT [milestone_snapshot_milestone_id_pattern] CHECK (([milestone_id] LIKE N'[A-Za-z0-9]%' AND [milestone_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [milestone_snapshot_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [milestone_snapshot_status_enum] CHECK ([status] IN (N'planned', N'achieved', N'cancelled') AND DATALENGTH([status]) = 2 * LEN([status])),
    CONSTRAINT [milestone_snapshot_actual_date_filled_iff] CHECK (([actual_date] IS NOT NULL OR [status] NOT IN (N'achieved')) AND ([actual_date] IS NULL OR ([status] IN (N'achieved')))),
    CONSTRAINT [milestone_snapshot_actual_date_report_date_order] CHECK ([actual_date] <= [report_date])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Milestone snapshot: The date of each milestone as each report gave it: never overwritten. One row per milestone and report date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Milestone id: Milestone concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'milestone_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Report date: Day of the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'report_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Baseline date: Day of the approved plan; blank when the milestone is not in it.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'baseline_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Planned date: Day expected by the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'planned_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Actual date: Day on which the milestone was achieved.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'actual_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status: Status in the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'COLUMN', @level2name = N'status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'actual_date is filled if and only if the milestone is achieved.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'CONSTRAINT', @level2name = N'milestone_snapshot_actual_date_filled_iff';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'A report tells no achievement of the future.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'milestone_snapshot', @level2type = N'CONSTRAINT', @level2name = N'milestone_snapshot_actual_date_report_date_order';
GO

CREATE TABLE [pmo].[risk_snapshot] (
    [risk_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [report_date] date NOT NULL,
    [inherent_likelihood] int NOT NULL,
    [inherent_impact] int NOT NULL,
    [residual_likelihood] int NOT NULL,
    [residual_impact] int NOT NULL,
    [impact_eur] numeric(18, 4) NULL,
    [probability] numeric(18, 9) NULL,
    [velocity] int NULL,
    [expected_date] date NULL,
    [strategy] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [owner_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [reviewed_on] date NOT NULL,
    [occurred_on] date NULL,
    [real_impact_eur] numeric(18, 4) NULL,
    CONSTRAINT [risk_snapshot_pk] PRIMARY KEY ([risk_id], [report_date]),
    CONSTRAINT [risk_snapshot_risk_id_pattern] CHECK (([risk_id] LIKE N'[A-Za-z0-9]%' AND [risk_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_snapshot_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_snapshot_inherent_likelihood_range] CHECK ([inherent_likelihood] >= 1 AND [inherent_likelihood] <= 10),
    CONSTRAINT [risk_snapshot_inherent_impact_range] CHECK ([inherent_impact] >= 1 AND [inherent_impact] <= 10),
    CONSTRAINT [risk_snapshot_residual_likelihood_range] CHECK ([residual_likelihood] >= 1 AND [residual_likelihood] <= 10),
    CONSTRAINT [risk_snapshot_residual_impact_range] CHECK ([residual_impact] >= 1 AND [residual_impact] <= 10),
    CONSTRAINT [risk_snapshot_impact_eur_range] CHECK ([impact_eur] >= 0),
    CONSTRAINT [risk_snapshot_probability_range] CHECK ([probability] >= 0 AND [probability] <= 1),
    CONSTRAINT [risk_snapshot_velocity_range] CHECK ([velocity] >= 1 AND [velocity] <= 3),
    CONSTRAINT [risk_snapshot_strategy_enum] CHECK ([strategy] IN (N'avoid', N'reduce', N'transfer', N'accept') AND DATALENGTH([strategy]) = 2 * LEN([strategy])),
    CONSTRAINT [risk_snapshot_owner_id_pattern] CHECK (([owner_id] LIKE N'[A-Za-z0-9]%' AND [owner_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_snapshot_status_enum] CHECK ([status] IN (N'open', N'closed', N'occurred') AND DATALENGTH([status]) = 2 * LEN([status])),
    CONSTRAINT [risk_snapshot_real_impact_eur_range] CHECK ([real_impact_eur] >= 0),
    CONSTRAINT [risk_snapshot_occurred_on_filled_iff] CHECK (([occurred_on] IS NOT NULL OR [status] NOT IN (N'occurred')) AND ([occurred_on] IS NULL OR ([status] IN (N'occurred')))),
    CONSTRAINT [risk_snapshot_real_impact_eur_filled_only_if] CHECK (([real_impact_eur] IS NULL OR ([status] IN (N'occurred')))),
    CONSTRAINT [risk_snapshot_reviewed_on_report_date_order] CHECK ([reviewed_on] <= [report_date]),
    CONSTRAINT [risk_snapshot_residual_likelihood_not_greater] CHECK ([residual_likelihood] <= [inherent_likelihood]),
    CONSTRAINT [risk_snapshot_residual_impact_not_greater] CHECK ([residual_impact] <= [inherent_impact])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk snapshot: Scores of each risk as each review left them: never overwritten. One row per risk and report date.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk id: Risk concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'risk_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Report date: Day of the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'report_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Inherent likelihood: Rank before any control, 1 = least likely.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'inherent_likelihood';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Inherent impact: Rank before any control, 1 = smallest.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'inherent_impact';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Residual likelihood: Rank with the controls in place.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'residual_likelihood';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Residual impact: Rank with the controls in place.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'residual_impact';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Impact in euros: Residual impact in money; blank when nobody could tell: the middle of the rank then stands for it. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'impact_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Probability: Residual probability; blank when nobody could tell: the middle of the rank then stands for it. Unit: ratio 0 to 1.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'probability';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Velocity: Delay between trigger and impact: 1 months, 2 weeks, 3 days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'velocity';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Expected date: Day on which the risk would occur.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'expected_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Strategy: What is done about the risk.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'strategy';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Owner id: Pseudonym of the owner; blank when nobody carries the risk. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'owner_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status: open; closed: no longer possible; occurred: it became an issue.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Reviewed on: Day of the last review.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'reviewed_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Occurred on: Day on which the risk became an issue.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'occurred_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Real impact: What it cost once it occurred. Unit: EUR.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'COLUMN', @level2name = N'real_impact_eur';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'occurred_on is filled if and only if the risk occurred.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'CONSTRAINT', @level2name = N'risk_snapshot_occurred_on_filled_iff';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'real_impact_eur is filled only for a risk that occurred.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'CONSTRAINT', @level2name = N'risk_snapshot_real_impact_eur_filled_only_if';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'A risk is not reviewed after the report.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'CONSTRAINT', @level2name = N'risk_snapshot_reviewed_on_report_date_order';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Residual likelihood does not exceed the inherent one.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'CONSTRAINT', @level2name = N'risk_snapshot_residual_likelihood_not_greater';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Residual impact does not exceed the inherent one.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_snapshot', @level2type = N'CONSTRAINT', @level2name = N'risk_snapshot_residual_impact_not_greater';
GO

CREATE TABLE [pmo].[risk_action] (
    [action_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [risk_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [created_on] date NOT NULL,
    [due_date] date NOT NULL,
    [closed_on] date NULL,
    [owner_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [risk_action_pk] PRIMARY KEY ([action_id]),
    CONSTRAINT [risk_action_action_id_pattern] CHECK (([action_id] LIKE N'[A-Za-z0-9]%' AND [action_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_action_risk_id_pattern] CHECK (([risk_id] LIKE N'[A-Za-z0-9]%' AND [risk_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_action_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_action_label_empty] CHECK (DATALENGTH([label]) > 0),
    CONSTRAINT [risk_action_owner_id_pattern] CHECK (([owner_id] LIKE N'[A-Za-z0-9]%' AND [owner_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [risk_action_status_enum] CHECK ([status] IN (N'open', N'done', N'cancelled') AND DATALENGTH([status]) = 2 * LEN([status])),
    CONSTRAINT [risk_action_closed_on_filled_iff] CHECK (([closed_on] IS NOT NULL OR [status] NOT IN (N'done', N'cancelled')) AND ([closed_on] IS NULL OR ([status] IN (N'done', N'cancelled')))),
    CONSTRAINT [risk_action_created_on_due_date_order] CHECK ([created_on] <= [due_date])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk action: Actions that reduce risks. One row per action.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Action id: Business key of the action.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'action_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Risk id: Risk that the action reduces.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'risk_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Label: What is to be done.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'label';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Created on: Day on which the action was decided.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'created_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Due date: Day by which it must be done.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'due_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Closed on: Day on which it was done or dropped.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'closed_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Owner id: Pseudonym of the person in charge. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'owner_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status: Status of the action.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'COLUMN', @level2name = N'status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'closed_on is filled if and only if the action is no longer open.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'CONSTRAINT', @level2name = N'risk_action_closed_on_filled_iff';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dates of the action are in order.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'risk_action', @level2type = N'CONSTRAINT', @level2name = N'risk_action_created_on_due_date_order';
GO

CREATE TABLE [pmo].[assignment] (
    [resource_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [month] date NOT NULL,
    [allocated_days] numeric(18, 4) NOT NULL,
    [hard_booked_days] numeric(18, 4) NOT NULL,
    [actual_days] numeric(18, 4) NULL,
    [role] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [assignment_pk] PRIMARY KEY ([resource_id], [project_id], [month]),
    CONSTRAINT [assignment_resource_id_pattern] CHECK (([resource_id] LIKE N'[A-Za-z0-9]%' AND [resource_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [assignment_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [assignment_month_pattern] CHECK (CONVERT(nchar(10), [month], 23) LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    CONSTRAINT [assignment_allocated_days_range] CHECK ([allocated_days] >= 0 AND [allocated_days] <= 1000),
    CONSTRAINT [assignment_hard_booked_days_range] CHECK ([hard_booked_days] >= 0 AND [hard_booked_days] <= 1000),
    CONSTRAINT [assignment_actual_days_range] CHECK ([actual_days] >= 0 AND [actual_days] <= 1000),
    CONSTRAINT [assignment_role_empty] CHECK (DATALENGTH([role]) > 0),
    CONSTRAINT [assignment_hard_booked_days_not_greater] CHECK ([hard_booked_days] <= [allocated_days])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Assignment: Person-days asked from, booked on and spent by each person, by project and month. One row per resource, project and month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Resource id: Person or generic role. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'resource_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month: Month of the work.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'month';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Allocated days: Demand, soft and hard bookings together. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'allocated_days';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Hard-booked days: Part of the demand that is booked for good. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'hard_booked_days';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Actual days: Days entered in timesheets; blank for months to come. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'actual_days';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Role: Role on the project.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'COLUMN', @level2name = N'role';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'No more days are booked for good than asked for.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'assignment', @level2type = N'CONSTRAINT', @level2name = N'assignment_hard_booked_days_not_greater';
GO

CREATE TABLE [pmo].[capacity] (
    [resource_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [month] date NOT NULL,
    [capacity_days] numeric(18, 4) NOT NULL,
    [absence_days] numeric(18, 4) NOT NULL,
    CONSTRAINT [capacity_pk] PRIMARY KEY ([resource_id], [month]),
    CONSTRAINT [capacity_resource_id_pattern] CHECK (([resource_id] LIKE N'[A-Za-z0-9]%' AND [resource_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [capacity_month_pattern] CHECK (CONVERT(nchar(10), [month], 23) LIKE N'[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'),
    CONSTRAINT [capacity_capacity_days_range] CHECK ([capacity_days] >= 0 AND [capacity_days] <= 31),
    CONSTRAINT [capacity_absence_days_range] CHECK ([absence_days] >= 0 AND [absence_days] <= 31)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Capacity: Days that each person can give, absences taken off. One row per resource and month.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'capacity';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Resource id: Person. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'capacity', @level2type = N'COLUMN', @level2name = N'resource_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Month: Month of the capacity.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'capacity', @level2type = N'COLUMN', @level2name = N'month';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Capacity days: Days available for projects. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'capacity', @level2type = N'COLUMN', @level2name = N'capacity_days';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Absence days: Days away, already taken off the capacity. Unit: person-days.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'capacity', @level2type = N'COLUMN', @level2name = N'absence_days';
GO

CREATE TABLE [pmo].[ticket] (
    [ticket_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [key] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [type] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [product_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [epic_key] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [status] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [status_category] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [points] numeric(18, 4) NULL,
    [priority] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [created_on] date NOT NULL,
    [started_on] date NULL,
    [resolved_on] date NULL,
    [estimated_hours] numeric(18, 4) NULL,
    [spent_hours] numeric(18, 4) NULL,
    CONSTRAINT [ticket_pk] PRIMARY KEY ([ticket_id]),
    CONSTRAINT [ticket_key_unique] UNIQUE ([key]),
    CONSTRAINT [ticket_ticket_id_pattern] CHECK (([ticket_id] LIKE N'[A-Za-z0-9]%' AND [ticket_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_key_pattern] CHECK (([key] LIKE N'[A-Za-z0-9]%' AND [key] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_type_enum] CHECK ([type] IN (N'epic', N'story', N'task', N'bug') AND DATALENGTH([type]) = 2 * LEN([type])),
    CONSTRAINT [ticket_product_id_pattern] CHECK (([product_id] LIKE N'[A-Za-z0-9]%' AND [product_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_epic_key_pattern] CHECK (([epic_key] LIKE N'[A-Za-z0-9]%' AND [epic_key] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_status_empty] CHECK (DATALENGTH([status]) > 0),
    CONSTRAINT [ticket_status_category_enum] CHECK ([status_category] IN (N'todo', N'doing', N'done') AND DATALENGTH([status_category]) = 2 * LEN([status_category])),
    CONSTRAINT [ticket_points_range] CHECK ([points] >= 0 AND [points] <= 1000),
    CONSTRAINT [ticket_priority_enum] CHECK ([priority] IN (N'highest', N'high', N'medium', N'low', N'lowest') AND DATALENGTH([priority]) = 2 * LEN([priority])),
    CONSTRAINT [ticket_estimated_hours_range] CHECK ([estimated_hours] >= 0 AND [estimated_hours] <= 100000),
    CONSTRAINT [ticket_spent_hours_range] CHECK ([spent_hours] >= 0 AND [spent_hours] <= 100000),
    CONSTRAINT [ticket_resolved_on_filled_iff] CHECK (([resolved_on] IS NOT NULL OR [status_category] NOT IN (N'done')) AND ([resolved_on] IS NULL OR ([status_category] IN (N'done')))),
    CONSTRAINT [ticket_created_on_started_on_resolved_on_order] CHECK ([created_on] <= [started_on] AND [created_on] <= [resolved_on] AND [started_on] <= [resolved_on])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket: Jira issues in their current state. One row per ticket.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket id: Technical key.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'ticket_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Key: Key shown in Jira.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'key';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Type: Kind of work.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'type';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Product id: Product concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'product_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project for which the work is done; blank for the product''s own work.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Epic key: Epic to which the ticket belongs.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'epic_key';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status: Status as named in Jira.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status category: Category of the status: names differ from team to team.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'status_category';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Points: Story points.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'points';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Priority: Priority of the ticket.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'priority';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Created on: Day of creation.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'created_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Started on: Day on which work first started.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'started_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Resolved on: Day on which the ticket was last done.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'resolved_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Estimated hours: Original estimate. Unit: hours.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'estimated_hours';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Spent hours: Time logged. Unit: hours.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'COLUMN', @level2name = N'spent_hours';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'resolved_on is filled if and only if the ticket is done.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'CONSTRAINT', @level2name = N'ticket_resolved_on_filled_iff';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dates of the ticket are in order.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket', @level2type = N'CONSTRAINT', @level2name = N'ticket_created_on_started_on_resolved_on_order';
GO

CREATE TABLE [pmo].[ticket_transition] (
    [ticket_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [changed_at] datetime2(0) NOT NULL,
    [from_status] nvarchar(60) COLLATE Latin1_General_100_BIN2 NULL,
    [to_status] nvarchar(60) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [to_category] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [ticket_transition_pk] PRIMARY KEY ([ticket_id], [changed_at]),
    CONSTRAINT [ticket_transition_ticket_id_pattern] CHECK (([ticket_id] LIKE N'[A-Za-z0-9]%' AND [ticket_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_transition_from_status_empty] CHECK (DATALENGTH([from_status]) > 0),
    CONSTRAINT [ticket_transition_to_status_empty] CHECK (DATALENGTH([to_status]) > 0),
    CONSTRAINT [ticket_transition_to_category_enum] CHECK ([to_category] IN (N'todo', N'doing', N'done') AND DATALENGTH([to_category]) = 2 * LEN([to_category]))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket transition: Every change of status, from the changelog: without it cycle times cannot be told. One row per ticket and change.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket id: Ticket concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition', @level2type = N'COLUMN', @level2name = N'ticket_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Changed at: Instant of the change, local time.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition', @level2type = N'COLUMN', @level2name = N'changed_at';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'From status: Status before; blank at creation.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition', @level2type = N'COLUMN', @level2name = N'from_status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'To status: Status after.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition', @level2type = N'COLUMN', @level2name = N'to_status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'To category: Category of the status after.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_transition', @level2type = N'COLUMN', @level2name = N'to_category';
GO

CREATE TABLE [pmo].[ticket_sprint] (
    [ticket_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sprint_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [is_committed] bit NOT NULL,
    [is_delivered] bit NOT NULL,
    CONSTRAINT [ticket_sprint_pk] PRIMARY KEY ([ticket_id], [sprint_id]),
    CONSTRAINT [ticket_sprint_ticket_id_pattern] CHECK (([ticket_id] LIKE N'[A-Za-z0-9]%' AND [ticket_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [ticket_sprint_sprint_id_pattern] CHECK (([sprint_id] LIKE N'[A-Za-z0-9]%' AND [sprint_id] NOT LIKE N'%[^A-Za-z0-9._-]%'))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket sprint: Which tickets were in which sprint. One row per ticket and sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_sprint';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Ticket id: Ticket concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_sprint', @level2type = N'COLUMN', @level2name = N'ticket_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Sprint id: Sprint concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_sprint', @level2type = N'COLUMN', @level2name = N'sprint_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Committed: True when the ticket was in the sprint at its start.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_sprint', @level2type = N'COLUMN', @level2name = N'is_committed';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Delivered: True when the ticket was done by the end of the sprint.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'ticket_sprint', @level2type = N'COLUMN', @level2name = N'is_delivered';
GO

CREATE TABLE [pmo].[architecture_review] (
    [review_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [file_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [body] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [submitted_on] date NOT NULL,
    [reviewed_on] date NOT NULL,
    [review_rank] int NOT NULL,
    [outcome] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [expires_on] date NULL,
    CONSTRAINT [architecture_review_pk] PRIMARY KEY ([review_id]),
    CONSTRAINT [architecture_review_review_id_pattern] CHECK (([review_id] LIKE N'[A-Za-z0-9]%' AND [review_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [architecture_review_file_id_pattern] CHECK (([file_id] LIKE N'[A-Za-z0-9]%' AND [file_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [architecture_review_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [architecture_review_body_enum] CHECK ([body] IN (N'framing', N'architecture', N'waiver') AND DATALENGTH([body]) = 2 * LEN([body])),
    CONSTRAINT [architecture_review_review_rank_range] CHECK ([review_rank] >= 1 AND [review_rank] <= 20),
    CONSTRAINT [architecture_review_outcome_enum] CHECK ([outcome] IN (N'favourable', N'favourable_with_conditions', N'deferred', N'unfavourable') AND DATALENGTH([outcome]) = 2 * LEN([outcome])),
    CONSTRAINT [architecture_review_submitted_on_reviewed_on_order] CHECK ([submitted_on] <= [reviewed_on]),
    CONSTRAINT [architecture_review_expires_on_filled_only_if] CHECK (([expires_on] IS NULL OR ([body] IN (N'waiver'))))
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Architecture review: Files seen by the architecture bodies, each time that they are seen. One row per file and review.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Review id: Business key of the review.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'review_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'File id: File that is reviewed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'file_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Body: framing: framing committee; architecture: architecture committee; waiver: waiver committee.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'body';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Submitted on: Day on which the file was handed in.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'submitted_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Reviewed on: Day of the session.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'reviewed_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Review rank: 1 for the first time that the file is seen.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'review_rank';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Outcome: Opinion given.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'outcome';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Expires on: Day on which a waiver ends.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'COLUMN', @level2name = N'expires_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'A file is reviewed after it was handed in.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'CONSTRAINT', @level2name = N'architecture_review_submitted_on_reviewed_on_order';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'expires_on is filled only for waivers.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'architecture_review', @level2type = N'CONSTRAINT', @level2name = N'architecture_review_expires_on_filled_only_if';
GO

CREATE TABLE [pmo].[review_condition] (
    [condition_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [review_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [label] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [due_date] date NOT NULL,
    [lifted_on] date NULL,
    CONSTRAINT [review_condition_pk] PRIMARY KEY ([condition_id]),
    CONSTRAINT [review_condition_condition_id_pattern] CHECK (([condition_id] LIKE N'[A-Za-z0-9]%' AND [condition_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [review_condition_review_id_pattern] CHECK (([review_id] LIKE N'[A-Za-z0-9]%' AND [review_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [review_condition_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [review_condition_label_empty] CHECK (DATALENGTH([label]) > 0)
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Review condition: Conditions under which a favourable opinion was given. One row per condition.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Condition id: Business key of the condition.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'condition_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Review id: Review that set the condition.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'review_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Label: What must be met.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'label';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Due date: Day by which it must be met.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'due_date';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Lifted on: Day on which it was met; blank while it is open.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'review_condition', @level2type = N'COLUMN', @level2name = N'lifted_on';
GO

CREATE TABLE [pmo].[decision] (
    [decision_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [project_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [body] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [subject] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [requested_on] date NOT NULL,
    [expected_on] date NOT NULL,
    [taken_on] date NULL,
    [owner_id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
    [status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
    CONSTRAINT [decision_pk] PRIMARY KEY ([decision_id]),
    CONSTRAINT [decision_decision_id_pattern] CHECK (([decision_id] LIKE N'[A-Za-z0-9]%' AND [decision_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [decision_project_id_pattern] CHECK (([project_id] LIKE N'[A-Za-z0-9]%' AND [project_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [decision_body_enum] CHECK ([body] IN (N'steering', N'portfolio', N'architecture') AND DATALENGTH([body]) = 2 * LEN([body])),
    CONSTRAINT [decision_subject_empty] CHECK (DATALENGTH([subject]) > 0),
    CONSTRAINT [decision_owner_id_pattern] CHECK (([owner_id] LIKE N'[A-Za-z0-9]%' AND [owner_id] NOT LIKE N'%[^A-Za-z0-9._-]%')),
    CONSTRAINT [decision_status_enum] CHECK ([status] IN (N'pending', N'taken', N'dropped') AND DATALENGTH([status]) = 2 * LEN([status])),
    CONSTRAINT [decision_taken_on_filled_iff] CHECK (([taken_on] IS NOT NULL OR [status] NOT IN (N'taken')) AND ([taken_on] IS NULL OR ([status] IN (N'taken')))),
    CONSTRAINT [decision_requested_on_expected_on_order] CHECK ([requested_on] <= [expected_on])
);
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Decision: Decisions asked from committees. One row per decision.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Decision id: Business key of the decision.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'decision_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Project id: Project concerned.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'project_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Body: steering: steering committee; portfolio: portfolio committee; architecture: architecture committee.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'body';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Subject: What is to be decided.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'subject';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Requested on: Day of the request.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'requested_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Expected on: Day by which the decision is needed.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'expected_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Taken on: Day on which it was taken.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'taken_on';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Owner id: Pseudonym of the person who must decide. Personal data.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'owner_id';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Status: Status of the decision.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'COLUMN', @level2name = N'status';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'taken_on is filled if and only if the decision was taken.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'CONSTRAINT', @level2name = N'decision_taken_on_filled_iff';
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'Dates of the decision are in order.', @level0type = N'SCHEMA', @level0name = N'pmo', @level1type = N'TABLE', @level1name = N'decision', @level2type = N'CONSTRAINT', @level2name = N'decision_requested_on_expected_on_order';
GO

ALTER TABLE [pmo].[programme] ADD CONSTRAINT [programme_lead_directorate_id_fk] FOREIGN KEY ([lead_directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
CREATE INDEX [programme_lead_directorate_id_index] ON [pmo].[programme] ([lead_directorate_id]);
ALTER TABLE [pmo].[project] ADD CONSTRAINT [project_programme_id_fk] FOREIGN KEY ([programme_id]) REFERENCES [pmo].[programme] ([programme_id]);
ALTER TABLE [pmo].[project] ADD CONSTRAINT [project_directorate_id_fk] FOREIGN KEY ([directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
ALTER TABLE [pmo].[project] ADD CONSTRAINT [project_original_directorate_id_fk] FOREIGN KEY ([original_directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
ALTER TABLE [pmo].[project] ADD CONSTRAINT [project_project_manager_id_fk] FOREIGN KEY ([project_manager_id]) REFERENCES [pmo].[resource] ([resource_id]);
ALTER TABLE [pmo].[project] ADD CONSTRAINT [project_sponsor_id_fk] FOREIGN KEY ([sponsor_id]) REFERENCES [pmo].[resource] ([resource_id]);
CREATE INDEX [project_programme_id_index] ON [pmo].[project] ([programme_id]);
CREATE INDEX [project_directorate_id_index] ON [pmo].[project] ([directorate_id]);
CREATE INDEX [project_original_directorate_id_index] ON [pmo].[project] ([original_directorate_id]);
CREATE INDEX [project_project_manager_id_index] ON [pmo].[project] ([project_manager_id]);
CREATE INDEX [project_sponsor_id_index] ON [pmo].[project] ([sponsor_id]);
ALTER TABLE [pmo].[status_mapping] ADD CONSTRAINT [status_mapping_level_fk] FOREIGN KEY ([level]) REFERENCES [pmo].[weather_level] ([level]);
CREATE INDEX [status_mapping_level_index] ON [pmo].[status_mapping] ([level]);
ALTER TABLE [pmo].[product] ADD CONSTRAINT [product_product_owner_id_fk] FOREIGN KEY ([product_owner_id]) REFERENCES [pmo].[resource] ([resource_id]);
ALTER TABLE [pmo].[product] ADD CONSTRAINT [product_directorate_id_fk] FOREIGN KEY ([directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
CREATE INDEX [product_product_owner_id_index] ON [pmo].[product] ([product_owner_id]);
CREATE INDEX [product_directorate_id_index] ON [pmo].[product] ([directorate_id]);
ALTER TABLE [pmo].[resource] ADD CONSTRAINT [resource_directorate_id_fk] FOREIGN KEY ([directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
CREATE INDEX [resource_directorate_id_index] ON [pmo].[resource] ([directorate_id]);
ALTER TABLE [pmo].[sprint] ADD CONSTRAINT [sprint_product_id_fk] FOREIGN KEY ([product_id]) REFERENCES [pmo].[product] ([product_id]);
CREATE INDEX [sprint_product_id_index] ON [pmo].[sprint] ([product_id]);
ALTER TABLE [pmo].[project_directorate] ADD CONSTRAINT [project_directorate_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[project_directorate] ADD CONSTRAINT [project_directorate_directorate_id_fk] FOREIGN KEY ([directorate_id]) REFERENCES [pmo].[directorate] ([directorate_id]);
CREATE INDEX [project_directorate_directorate_id_index] ON [pmo].[project_directorate] ([directorate_id]);
ALTER TABLE [pmo].[project_priority] ADD CONSTRAINT [project_priority_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[project_priority] ADD CONSTRAINT [project_priority_priority_id_fk] FOREIGN KEY ([priority_id]) REFERENCES [pmo].[priority] ([priority_id]);
CREATE INDEX [project_priority_priority_id_index] ON [pmo].[project_priority] ([priority_id]);
ALTER TABLE [pmo].[project_product] ADD CONSTRAINT [project_product_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[project_product] ADD CONSTRAINT [project_product_product_id_fk] FOREIGN KEY ([product_id]) REFERENCES [pmo].[product] ([product_id]);
CREATE INDEX [project_product_product_id_index] ON [pmo].[project_product] ([product_id]);
ALTER TABLE [pmo].[weather_report] ADD CONSTRAINT [weather_report_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[weather_report] ADD CONSTRAINT [weather_report_dimension_id_fk] FOREIGN KEY ([dimension_id]) REFERENCES [pmo].[weather_dimension] ([dimension_id]);
ALTER TABLE [pmo].[weather_report] ADD CONSTRAINT [weather_report_period_id_fk] FOREIGN KEY ([period_id]) REFERENCES [pmo].[reporting_period] ([period_id]);
ALTER TABLE [pmo].[weather_report] ADD CONSTRAINT [weather_report_level_fk] FOREIGN KEY ([level]) REFERENCES [pmo].[weather_level] ([level]);
CREATE INDEX [weather_report_project_id_index] ON [pmo].[weather_report] ([project_id]);
CREATE INDEX [weather_report_dimension_id_index] ON [pmo].[weather_report] ([dimension_id]);
CREATE INDEX [weather_report_period_id_index] ON [pmo].[weather_report] ([period_id]);
CREATE INDEX [weather_report_level_index] ON [pmo].[weather_report] ([level]);
ALTER TABLE [pmo].[weather_expected] ADD CONSTRAINT [weather_expected_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[weather_expected] ADD CONSTRAINT [weather_expected_dimension_id_fk] FOREIGN KEY ([dimension_id]) REFERENCES [pmo].[weather_dimension] ([dimension_id]);
ALTER TABLE [pmo].[weather_expected] ADD CONSTRAINT [weather_expected_period_id_fk] FOREIGN KEY ([period_id]) REFERENCES [pmo].[reporting_period] ([period_id]);
CREATE INDEX [weather_expected_dimension_id_index] ON [pmo].[weather_expected] ([dimension_id]);
CREATE INDEX [weather_expected_period_id_index] ON [pmo].[weather_expected] ([period_id]);
ALTER TABLE [pmo].[budget_movement] ADD CONSTRAINT [budget_movement_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[budget_movement] ADD CONSTRAINT [budget_movement_nature_id_fk] FOREIGN KEY ([nature_id]) REFERENCES [pmo].[budget_nature] ([nature_id]);
ALTER TABLE [pmo].[budget_movement] ADD CONSTRAINT [budget_movement_version_id_fk] FOREIGN KEY ([version_id]) REFERENCES [pmo].[budget_version] ([version_id]);
CREATE INDEX [budget_movement_project_id_index] ON [pmo].[budget_movement] ([project_id]);
CREATE INDEX [budget_movement_nature_id_index] ON [pmo].[budget_movement] ([nature_id]);
CREATE INDEX [budget_movement_version_id_index] ON [pmo].[budget_movement] ([version_id]);
ALTER TABLE [pmo].[earned_value] ADD CONSTRAINT [earned_value_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[milestone_snapshot] ADD CONSTRAINT [milestone_snapshot_milestone_id_fk] FOREIGN KEY ([milestone_id]) REFERENCES [pmo].[milestone] ([milestone_id]);
ALTER TABLE [pmo].[milestone_snapshot] ADD CONSTRAINT [milestone_snapshot_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
CREATE INDEX [milestone_snapshot_project_id_index] ON [pmo].[milestone_snapshot] ([project_id]);
ALTER TABLE [pmo].[risk_snapshot] ADD CONSTRAINT [risk_snapshot_risk_id_fk] FOREIGN KEY ([risk_id]) REFERENCES [pmo].[risk] ([risk_id]);
ALTER TABLE [pmo].[risk_snapshot] ADD CONSTRAINT [risk_snapshot_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[risk_snapshot] ADD CONSTRAINT [risk_snapshot_owner_id_fk] FOREIGN KEY ([owner_id]) REFERENCES [pmo].[resource] ([resource_id]);
CREATE INDEX [risk_snapshot_project_id_index] ON [pmo].[risk_snapshot] ([project_id]);
CREATE INDEX [risk_snapshot_owner_id_index] ON [pmo].[risk_snapshot] ([owner_id]);
ALTER TABLE [pmo].[risk_action] ADD CONSTRAINT [risk_action_risk_id_fk] FOREIGN KEY ([risk_id]) REFERENCES [pmo].[risk] ([risk_id]);
ALTER TABLE [pmo].[risk_action] ADD CONSTRAINT [risk_action_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[risk_action] ADD CONSTRAINT [risk_action_owner_id_fk] FOREIGN KEY ([owner_id]) REFERENCES [pmo].[resource] ([resource_id]);
CREATE INDEX [risk_action_risk_id_index] ON [pmo].[risk_action] ([risk_id]);
CREATE INDEX [risk_action_project_id_index] ON [pmo].[risk_action] ([project_id]);
CREATE INDEX [risk_action_owner_id_index] ON [pmo].[risk_action] ([owner_id]);
ALTER TABLE [pmo].[assignment] ADD CONSTRAINT [assignment_resource_id_fk] FOREIGN KEY ([resource_id]) REFERENCES [pmo].[resource] ([resource_id]);
ALTER TABLE [pmo].[assignment] ADD CONSTRAINT [assignment_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
CREATE INDEX [assignment_project_id_index] ON [pmo].[assignment] ([project_id]);
ALTER TABLE [pmo].[capacity] ADD CONSTRAINT [capacity_resource_id_fk] FOREIGN KEY ([resource_id]) REFERENCES [pmo].[resource] ([resource_id]);
ALTER TABLE [pmo].[ticket] ADD CONSTRAINT [ticket_product_id_fk] FOREIGN KEY ([product_id]) REFERENCES [pmo].[product] ([product_id]);
ALTER TABLE [pmo].[ticket] ADD CONSTRAINT [ticket_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[ticket] ADD CONSTRAINT [ticket_epic_key_fk] FOREIGN KEY ([epic_key]) REFERENCES [pmo].[ticket] ([key]);
CREATE INDEX [ticket_product_id_index] ON [pmo].[ticket] ([product_id]);
CREATE INDEX [ticket_project_id_index] ON [pmo].[ticket] ([project_id]);
CREATE INDEX [ticket_epic_key_index] ON [pmo].[ticket] ([epic_key]);
ALTER TABLE [pmo].[ticket_transition] ADD CONSTRAINT [ticket_transition_ticket_id_fk] FOREIGN KEY ([ticket_id]) REFERENCES [pmo].[ticket] ([ticket_id]);
ALTER TABLE [pmo].[ticket_sprint] ADD CONSTRAINT [ticket_sprint_ticket_id_fk] FOREIGN KEY ([ticket_id]) REFERENCES [pmo].[ticket] ([ticket_id]);
ALTER TABLE [pmo].[ticket_sprint] ADD CONSTRAINT [ticket_sprint_sprint_id_fk] FOREIGN KEY ([sprint_id]) REFERENCES [pmo].[sprint] ([sprint_id]);
CREATE INDEX [ticket_sprint_sprint_id_index] ON [pmo].[ticket_sprint] ([sprint_id]);
ALTER TABLE [pmo].[architecture_review] ADD CONSTRAINT [architecture_review_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
CREATE INDEX [architecture_review_project_id_index] ON [pmo].[architecture_review] ([project_id]);
ALTER TABLE [pmo].[review_condition] ADD CONSTRAINT [review_condition_review_id_fk] FOREIGN KEY ([review_id]) REFERENCES [pmo].[architecture_review] ([review_id]);
ALTER TABLE [pmo].[review_condition] ADD CONSTRAINT [review_condition_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
CREATE INDEX [review_condition_review_id_index] ON [pmo].[review_condition] ([review_id]);
CREATE INDEX [review_condition_project_id_index] ON [pmo].[review_condition] ([project_id]);
ALTER TABLE [pmo].[decision] ADD CONSTRAINT [decision_project_id_fk] FOREIGN KEY ([project_id]) REFERENCES [pmo].[project] ([project_id]);
ALTER TABLE [pmo].[decision] ADD CONSTRAINT [decision_owner_id_fk] FOREIGN KEY ([owner_id]) REFERENCES [pmo].[resource] ([resource_id]);
CREATE INDEX [decision_project_id_index] ON [pmo].[decision] ([project_id]);
CREATE INDEX [decision_owner_id_index] ON [pmo].[decision] ([owner_id]);
GO
