export interface ServerOptions {
    /** 5173 by default, or the next free one; 0 takes any free port. */
    readonly port?: number;
    /** Another package than the one in dist. */
    readonly pbiviz?: string;
    readonly log?: (line: string) => void;
}

export interface RunningServer {
    readonly url: string;
    readonly port: number;
    readonly close: () => Promise<void>;
}

export declare function startServer(options?: ServerOptions): Promise<RunningServer>;
