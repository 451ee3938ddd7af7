export interface TextList {
    readonly root: string;
    readonly folder: string;
    readonly ending: string;
}

/** The texts below a folder whose names have an ending, by path below the root. */
export declare function listOfTexts(list: TextList): Readonly<Record<string, string>>;
