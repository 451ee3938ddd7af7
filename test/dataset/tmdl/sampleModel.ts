/** A small model with every type of object, in canonical form. */
export const sampleModel: ReadonlyMap<string, string> = new Map([
    ["database.tmdl", "database\n\tcompatibilityLevel: 1601\n"],
    ["model.tmdl", `model Model
	culture: en-US
	defaultPowerBIDataSourceVersion: powerBI_V3
	discourageImplicitMeasures
	sourceQueryCulture: en-US
	dataAccessOptions
		legacyRedirects
		returnErrorValuesAsNull

queryGroup Parameters

	annotation PBI_QueryGroupOrder = 0

annotation __PBI_TimeIntelligenceEnabled = 0

annotation PBI_ProTooling = ["DevMode"]

ref table Project
ref table 'Cost Line'

ref cultureInfo fr-FR
`],
    ["tables/Project.tmdl", `/// One row per project.
/// Archived projects stay.
table Project
	lineageTag: 6325fb03-89f2-4e69-aecc-a496cd33a2da

	/// Share of the budget spent.
	measure 'Budget Burn' = DIVIDE ( [Actual Cost], [Budget] )
		formatString: #,0.0%;-#,0.0%;#,0.0%
		displayFolder: Cost

		formatStringDefinition = "0.0%"

		annotation Owner = "quoted"

	measure Budget =
			
			VAR total =
			    SUM ( 'Cost Line'[Budget] )
			
			RETURN
			    total
		isHidden

	column 'Project Key'
		dataType: int64
		isHidden
		isKey
		isNullable: false
		summarizeBy: none
		sourceColumn: project_key

	column Status
		dataType: string
		summarizeBy: none
		sourceColumn: status
		sortByColumn: 'Project Key'

	hierarchy Organisation

		level Programme
			column: Status

		level Project
			column: 'Project Key'

	partition Project = m
		mode: import
		queryGroup: Parameters
		source =
				let
				    Source = Csv.Document(File.Contents(DataFolder & "project.csv"))
				in
				    Source

	annotation PBI_ResultType = Table
`],
    ["tables/Cost Line.tmdl", `table 'Cost Line'

	column 'Project Key'
		dataType: int64
		sourceColumn: project_key

	column Double = 2 * 'Cost Line'[Project Key]
		dataType: int64

	partition 'Cost Line' = entity
		mode: directQuery
		source
			entityName: CostLine
			expressionSource: DataFolder

	refreshPolicy
		policyType: basic
		rollingWindowGranularity: year
		rollingWindowPeriods: 5
		incrementalGranularity: day
		incrementalPeriods: 3
		incrementalPeriodsOffset: -1
		sourceExpression = CostLine
`],
    ["relationships.tmdl", `relationship cost_to_project
	isActive: false
	fromColumn: 'Cost Line'.'Project Key'
	toColumn: Project.'Project Key'
`],
    ["expressions.tmdl", `expression DataFolder = "C:\\pmo\\sample\\" meta [IsParameterQuery=true, Type="Text", IsParameterQueryRequired=true]
	queryGroup: Parameters
`],
    ["roles/Programme A.tmdl", `role 'Programme A'
	modelPermission: read

	tablePermission Project = Project[Status] == "A"

		columnPermission 'Project Key' = none

	member someone = group
`],
    ["perspectives/Executive.tmdl", `perspective Executive

	perspectiveTable Project
		includeAll

		perspectiveColumn Status

		perspectiveMeasure 'Budget Burn'

		perspectiveHierarchy Organisation
`],
    ["cultures/fr-FR.tmdl", `cultureInfo fr-FR
	translations
		model Model
			table Project
				caption: Projet
				measure 'Budget Burn'
					caption: Consommation du budget
					displayFolder: Coût
				hierarchy Organisation
					caption: Organisation
					level Programme
						caption: Programme
						description: Le programme

	linguisticMetadata =
			{
			  "Version": "1.0.0"
			}
		contentType: json
`],
]);

/** The sample with one file replaced or added. */
export function withFile(path: string, text: string): ReadonlyMap<string, string> {
    return new Map([...sampleModel, [path, text]]);
}
