import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page around the visual. */
export default defineConfig({
    root: import.meta.dirname,
    base: "./",
    plugins: [react()],
    build: { outDir: "dist", emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    logLevel: "warn",
});
