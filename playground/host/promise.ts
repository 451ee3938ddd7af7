import type powerbi from "powerbi-visuals-api";

type IPromise<T> = powerbi.IPromise<T>;

/** Native promises do all that the API's own promise type asks for, which TypeScript cannot see. */
export function resolved<T>(value: T): IPromise<T> {
    const promise: unknown = Promise.resolve(value);
    return promise as IPromise<T>;
}

export function refused<T>(reason: string): IPromise<T> {
    const promise: unknown = Promise.reject(new Error(reason));
    return promise as IPromise<T>;
}
