// What a bare Debian lacks, installed as root; elsewhere the reader is told what to install.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

export const canInstall = () => process.platform === "linux" && existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** @param {readonly string[]} packages names of Debian packages; throws when apt-get fails */
export function installPackages(...packages) {
    const options = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
}
