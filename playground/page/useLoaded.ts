import { useEffect, useState } from "react";

export type Loaded<T> =
    | { readonly state: "waiting" }
    | { readonly state: "done"; readonly value: T }
    | { readonly state: "failed"; readonly reason: string };

/** `load` must be the same function at each call. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
    const [loaded, setLoaded] = useState<Loaded<T>>({ state: "waiting" });
    useEffect(() => {
        load().then(
            value => setLoaded({ state: "done", value }),
            (error: unknown) => setLoaded({ state: "failed", reason: error instanceof Error ? error.message : String(error) }));
    }, [load]);
    return loaded;
}
