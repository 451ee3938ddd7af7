/** Where contenders get what they draw; two calls give equal values and share no object. */
export interface Supply<Input> {
    readonly create: (rowCount: number) => Input;
    /** The input of the "changed" scenario. */
    readonly changed: (rowCount: number) => Input;
}
