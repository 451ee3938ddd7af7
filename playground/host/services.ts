import type powerbi from "powerbi-visuals-api";
import { privilege } from "./constants";
import type { Tell } from "./events";
import { refused, resolved } from "./promise";

type Host = powerbi.extensibility.visual.IVisualHost;
type Privilege = powerbi.PrivilegeStatus;
type Services = Pick<Host,
    "acquireAADTokenService" | "authenticationService" | "downloadService" | "licenseManager" | "openModalDialog" |
    "storageV2Service" | "webAccessService">;

/** The visual declares no privilege, and a local page grants none: each service answers as a host that says no. */
export function refusingServices(tell: Tell): Services {
    const no = <T>(name: string, answer: T, detail?: unknown): powerbi.IPromise<T> => {
        tell({ kind: "request", name, granted: false, detail });
        return resolved(answer);
    };
    const notDeclared = (): powerbi.IPromise<Privilege> => resolved<Privilege>(privilege.notDeclared);
    return {
        authenticationService: {
            getAADToken: () => no("getAADToken", ""),
            getResourceUrl: () => no("getResourceUrl", ""),
            getAADAuthenticationToken: () => no("getAADAuthenticationToken", { payload: "", resourceUrl: "" }),
        },
        acquireAADTokenService: {
            acquireAADToken: () => no("acquireAADToken", {}),
            acquireAADTokenstatus: notDeclared,
        },
        downloadService: {
            exportStatus: notDeclared,
            exportVisualsContent: (_content, name) => no("exportVisualsContent", false, name),
            exportVisualsContentExtended: (_content, name) =>
                no("exportVisualsContentExtended", { downloadCompleted: false }, name),
        },
        licenseManager: {
            getAvailableServicePlans: () =>
                resolved({ plans: undefined, isLicenseUnsupportedEnv: true, isLicenseInfoAvailable: false }),
            notifyLicenseRequired: () => no("notifyLicenseRequired", false),
            notifyFeatureBlocked: tooltip => no("notifyFeatureBlocked", false, tooltip),
            clearLicenseNotification: () => no("clearLicenseNotification", false),
        },
        openModalDialog: dialogId => {
            tell({ kind: "request", name: "openModalDialog", granted: false, detail: dialogId });
            return refused(`No dialog can be opened here: ${dialogId}`);
        },
        storageV2Service: {
            status: notDeclared,
            get: key => refused(`Nothing is stored under ${key}`),
            set: key => no("storage.set", { success: false }, key),
            remove: key => tell({ kind: "request", name: "storage.remove", granted: false, detail: key }),
        },
        webAccessService: { webAccessStatus: notDeclared },
    };
}
