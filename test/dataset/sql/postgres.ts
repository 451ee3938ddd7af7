import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Answer {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
}

/** A PostgreSQL of our own, reached by a socket in its folder. */
export interface Postgres {
    readonly majorVersion: number;
    /** Runs a script through psql, which stops at the first error. */
    readonly run: (script: string) => Answer;
    /** The rows of a query, which must succeed. */
    readonly rows: (query: string) => readonly (readonly string[])[];
    readonly stop: () => Promise<void>;
}

const DEBIAN = "/usr/lib/postgresql";
const TRIES = 100;
const TRY_MILLISECONDS = 100;
const STOP_MILLISECONDS = 10_000;
const SEPARATOR = "\u001F";

function folders(): readonly string[] {
    const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
    return [...(process.env.PATH ?? "").split(delimiter), "/usr/local/bin", ...versions.map((version) => join(DEBIAN, version, "bin"))];
}

function program(name: string): string | undefined {
    return folders().map((folder) => join(folder, name)).find((path) => existsSync(path));
}

interface Owner {
    readonly uid?: number;
    readonly gid?: number;
}

function idOf(user: string, option: "-u" | "-g"): number {
    const { status, stdout } = spawnSync("id", [option, user], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : NaN;
}

/** PostgreSQL refuses to run as root. */
function owner(): Owner | undefined {
    if (process.getuid?.() !== 0) return {};
    return ["postgres", "nobody"].map((user) => ({ uid: idOf(user, "-u"), gid: idOf(user, "-g") }))
        .find(({ uid, gid }) => uid > 0 && gid >= 0);
}

function environment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
    return { ...Object.fromEntries(kept), LC_ALL: "C", PGCLIENTENCODING: "UTF8" };
}

/** psql takes the script from its input, so that it may hold the rows of a COPY. */
function psql(path: string, folder: string): (script: string, options?: readonly string[]) => Answer {
    const usual = ["-X", "-q", "-h", folder, "-U", "owner", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose"];
    return (script, options = []) => {
        const { status, stdout, stderr } = spawnSync(path, [...usual, ...options, "-f", "-"],
            { input: script, encoding: "utf8", env: environment(), maxBuffer: 1 << 26, timeout: 60_000 });
        return { code: status, out: stdout, err: stderr };
    };
}

async function ready(server: ChildProcess, ask: () => Answer, log: string): Promise<void> {
    for (let at = 0; at < TRIES; at += 1) {
        if (server.exitCode !== null) break;
        if (ask().code === 0) return;
        await wait(TRY_MILLISECONDS);
    }
    throw new Error(`PostgreSQL did not start: ${existsSync(log) ? readFileSync(log, "utf8") : ask().err}`);
}

async function ended(server: ChildProcess): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const end = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    const late = wait(STOP_MILLISECONDS, undefined, { ref: false }).then(() => server.kill("SIGKILL"));
    await Promise.race([end, late]);
}

function createCluster(initdb: string, data: string, user: Owner): void {
    const options = ["-D", data, "-U", "owner", "-A", "trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
    const { status, stderr, error } = spawnSync(initdb, options, { ...user, cwd: "/", encoding: "utf8", env: environment(), timeout: 60_000 });
    if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

/** Starts a PostgreSQL in a temporary folder that only its owner may enter; undefined where there is none, or nobody to run it. */
export async function startPostgres(): Promise<Postgres | undefined> {
    const [postgres, initdb, client, user] = [program("postgres"), program("initdb"), program("psql"), owner()];
    if (!postgres || !initdb || !client || !user) return undefined;
    // Short: the path of a socket has 107 bytes at most.
    const folder = mkdtempSync(join(tmpdir(), "pmo-sql-"));
    const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    let server: ChildProcess | undefined;
    const kill = (): void => {
        server?.kill("SIGQUIT");
        remove();
    };
    const leave = (signal: NodeJS.Signals): void => {
        kill();
        process.exit(signal === "SIGINT" ? 130 : 143);
    };
    const forget = (): void => {
        process.off("exit", kill).off("SIGINT", leave).off("SIGTERM", leave);
    };
    process.once("exit", kill).once("SIGINT", leave).once("SIGTERM", leave);
    try {
        if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
        const data = join(folder, "data");
        createCluster(initdb, data, user);
        const settings = ["listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off", "unix_socket_permissions=0700",
            "logging_collector=on", "log_directory=.", "log_filename=server.log", "max_connections=10"];
        server = spawn(postgres, ["-D", data, "-k", folder, ...settings.flatMap((setting) => ["-c", setting])],
            { ...user, cwd: "/", env: environment(), stdio: "ignore" });
        const run = psql(client, folder);
        await ready(server, () => run("SELECT 1;"), join(data, "server.log"));
        const started = server;
        const rows: Postgres["rows"] = (query) => {
            const { code, out, err } = run(query, ["-A", "-t", "-F", SEPARATOR]);
            if (code !== 0) throw new Error(err);
            return out.split("\n").filter(Boolean).map((line) => line.split(SEPARATOR));
        };
        const stop = async (): Promise<void> => {
            await ended(started);
            forget();
            remove();
        };
        return { majorVersion: Math.floor(Number(rows("SHOW server_version_num;")[0][0]) / 10_000), run: (script) => run(script), rows, stop };
    } catch (error) {
        kill();
        forget();
        throw error;
    }
}
