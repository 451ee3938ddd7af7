import powerbi from "powerbi-visuals-api";

type Environment = powerbi.common.CustomVisualHostEnv;

/**
 * Whether the host shows a picture that nobody can turn over, scroll or select in: a page on its way into a file, a tile of a
 * dashboard. Hosts of old do not say where they are.
 */
export function isStillHost(environment: Environment | undefined): boolean {
    return environment === powerbi.common.CustomVisualHostEnv.ExportReportHost || environment === powerbi.common.CustomVisualHostEnv.DashboardHost;
}
