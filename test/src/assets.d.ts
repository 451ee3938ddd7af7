declare module "*.resjson" {
    const texts: Readonly<Record<string, string>>;
    export default texts;
}

interface RequireContext {
    (path: string): unknown;
    keys(): string[];
}

interface RequireOfBundler {
    context(folder: string, deep: boolean, filter: RegExp): RequireContext;
}
