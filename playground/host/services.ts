import type powerbi from "powerbi-visuals-api";
import { privilege } from "./constants";
import type { Tell } from "./events";
import { refused, resolved } from "./promise";

type Host = powerbi.extensibility.visual.IVisualHost;
type Privilege = powerbi.PrivilegeStatus;
type Services = Pick<Host,
    "acquireAADTokenService" | "authenticationService" | "licenseManager" | "openModalDialog" |
    "storageV2Service" | "webAccessService">;

/** Who may save files here: everybody, nobody, or whoever does not change their mind when asked. */
export type DownloadPolicy = "allowed" | "cancelled" | "disabledByAdmin" | "notSupported";

/** Hands a file over to whoever shows the report. */
export function downloadService(tell: Tell, policy: DownloadPolicy): Host["downloadService"] {
    const save = (content: string, name: string, fileType: string, description: string): boolean => {
        const granted = policy === "allowed";
        tell({ kind: "request", name: "export", granted, detail: name });
        if (granted) tell({ kind: "file", name, content, fileType, description });
        return granted;
    };
    return {
        exportStatus: () => resolved<Privilege>(privilege[policy === "cancelled" ? "allowed" : policy]),
        exportVisualsContent: (...file) => resolved(save(...file)),
        exportVisualsContentExtended: (content, name, ...kind) => {
            const downloadCompleted = save(content, name, ...kind);
            return resolved(downloadCompleted ? { downloadCompleted, fileName: name } : { downloadCompleted });
        },
    };
}

/** The visual asks for none of these, and a local page grants none: each answers as a host that says no. */
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
