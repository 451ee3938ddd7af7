import { defineConfig } from "vite";

/** The script that the page writes into the frame: one file, run at once. */
export default defineConfig({
    root: import.meta.dirname,
    build: {
        outDir: "dist",
        emptyOutDir: false,
        lib: { entry: "frame/main.ts", name: "frame", formats: ["iife"], fileName: () => "frame.js" },
    },
    logLevel: "warn",
});
