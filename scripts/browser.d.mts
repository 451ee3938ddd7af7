export interface Surroundings {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly platform?: string;
    readonly exists?: (path: string) => boolean;
}

export declare function locateBrowser(surroundings?: Surroundings): string | undefined;
export declare function findBrowser(): string;
export declare const browserFlags: readonly string[];
