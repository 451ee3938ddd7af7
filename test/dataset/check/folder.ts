import type { FileBytes } from "../../../dataset/check/contract/checkFile";
import { checkFiles, type CheckReport } from "../../../dataset/check/contract/checkFiles";
import type { Contract, Table } from "../../../dataset/check/contract/contract";
import { loadContract } from "../../../dataset/contract/load";

export type Files = Readonly<Record<string, string | FileBytes>>;

/** A folder of one good row per table. */
export const GOOD: Readonly<Record<string, string>> = {
    "directorate.csv": "directorate_id,name,division\nD1,Architecture de solutions,Technologies\n",
    "programme.csv": "programme_id,name,lead_directorate_id\nP1,Paiements,D1\n",
    "project.csv": "project_id,clarity_code,jira_key,name,programme_id,directorate_id,original_directorate_id,project_manager_id,"
        + "sponsor_id,phase,type,run_change_class,weather_cadence,start_date,baseline_end_date,forecast_end_date,currency,is_active,"
        + "lifecycle,budget_eur\n"
        + "X1,C1,JK,Refonte,P1,D1,D1,M1,S1,build,study,change,monthly,2024-01-08,2026-12-31,2026-12-31,EUR,true,agile,1000\n",
    "reporting_period.csv": "period_id,label,cadence,start_date,end_date,opening_date,due_date,rank\n"
        + "2026-04,avril 2026,monthly,2026-04-01,2026-04-30,2026-04-21,2026-04-24,1\n"
        + "2026-05,mai 2026,monthly,2026-05-01,2026-05-31,2026-05-19,2026-05-22,2\n",
    "weather_dimension.csv": "dimension_id,label_fr,label_en,sort_order,weight,is_mandatory\noverall,Globale,Overall,1,0,true\n",
    "weather_level.csv": "level,code,label_fr,label_en,score,icon,colour_light,colour_dark\n"
        + "1,sun,Soleil,Sun,100,sun,#308C94,#82DCEC\n3,rain,Pluie,Rain,33,cloud-rain,#7D0500,#BA5146\n",
    "weather_report.csv": "report_id,project_id,dimension_id,period_id,effective_date,entry_date,rating_state,level,source_level,"
        + "declared_trend,comment,key_fact,action,decision_expected,entered_by,entry_status,comment_language\n"
        + "R1,X1,overall,2026-04,2026-04-24,2026-04-24T10:00:00,rated,1,Soleil,0,Rien à signaler.,,,,M1,frozen,fr\n"
        + "R2,X1,overall,2026-05,2026-05-22,2026-05-22T10:00:00,rated,3,Pluie,-1,Retard.,Jalon manqué.,Rattraper.,,M1,published,fr\n",
    "weather_expected.csv": "project_id,dimension_id,period_id,due_date\nX1,overall,2026-04,2026-04-24\nX1,overall,2026-05,2026-05-22\n",
};

/** The tables and the columns of the good folder, with the types, keys and own rules that the contract gives them. */
function narrowed({ tables }: Contract): Contract {
    const columnsOf = (file: string): readonly string[] => GOOD[file].split("\n")[0].split(",");
    const fits = (table: Table): Table => {
        const columns = columnsOf(table.file);
        return {
            ...table,
            fields: columns.flatMap((column) => table.fields.filter(({ name }) => name === column)),
            uniqueKeys: table.uniqueKeys.filter((key) => key.every((column) => columns.includes(column))),
            foreignKeys: table.foreignKeys.filter((key) => `${key.table}.csv` in GOOD && key.columns.every((column) => columns.includes(column))),
            generalRules: [],
        };
    };
    return { tables: tables.filter(({ file }) => file in GOOD).map(fits) };
}

const CONTRACT = narrowed(loadContract());

export function bytesOf(content: string): Uint8Array {
    return new TextEncoder().encode(content);
}

export function check(files: Files, contract = CONTRACT, limit?: number): CheckReport {
    const content = new Map(Object.entries(files));
    return checkFiles(contract, (file) => {
        const found = content.get(file);
        return typeof found === "string" ? bytesOf(found) : found;
    }, limit);
}

/** The good folder with one text of one file replaced. */
export function mutated(file: string, from: string, to: string): CheckReport {
    if (!GOOD[file].includes(from)) throw new Error(`${file} does not hold "${from}".`);
    return check({ ...GOOD, [file]: GOOD[file].replace(from, to) });
}

/** "file:line:column kind" of each fault. */
export function places(report: CheckReport): readonly string[] {
    return report.faults.map(({ file, line, column, kind }) => `${file}:${line}:${column} ${kind}`);
}
