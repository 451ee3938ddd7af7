// Finds PostgreSQL for the specs that load the sample into a real one, or installs Debian's.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackages } from "./debian.mjs";

const DEBIAN = "/usr/lib/postgresql";
const SETTINGS = "/etc/postgresql-common";

function isThere() {
    const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
    const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/local/bin", ...versions.map(version => join(DEBIAN, version, "bin"))];
    return folders.some(folder => existsSync(join(folder, "postgres")));
}

/** Without PostgreSQL the specs that need it say that they skipped: nothing else depends on it. */
export function ensurePostgres() {
    if (isThere() || !canInstall()) return;
    console.log("No PostgreSQL found: installing Debian's…");
    try {
        // The specs make a cluster of their own: the package need not make and start one.
        mkdirSync(SETTINGS, { recursive: true });
        if (!existsSync(join(SETTINGS, "createcluster.conf"))) writeFileSync(join(SETTINGS, "createcluster.conf"), "create_main_cluster = false\n");
        installPackages("postgresql");
    } catch (error) {
        console.log(`PostgreSQL was not installed (${error.message}): its specs will be skipped.`);
    }
}
