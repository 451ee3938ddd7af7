import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a command in the project's folder.
 * @returns {Promise<{ code: number, output: string }>} its exit code, and what it printed when `quiet` keeps that back
 */
export function run(command, args, { quiet = false, env = {}, timeoutMs = 15 * 60_000 } = {}) {
    return new Promise((resolve) => {
        const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"] });
        let output = "";
        const keep = (chunk) => (output += chunk);
        child.stdout?.on("data", keep);
        child.stderr?.on("data", keep);
        const timer = setTimeout(() => {
            output += `\n${command} did not end within ${timeoutMs / 1000} s and was stopped.\n`;
            child.kill("SIGKILL");
        }, timeoutMs);
        child.on("error", (error) => finish(1, error.message));
        child.on("close", (code) => finish(code ?? 1, ""));
        const finish = (code, more) => {
            clearTimeout(timer);
            resolve({ code, output: output + more });
        };
    });
}

/** Runs a program of an installed package with this same Node. */
export function runNode(script, args, options) {
    return run(process.execPath, [script, ...args], options);
}
