import { defineConfig } from "vite";

/** Builds the page into `dist/workbench`, from where the host serves it at `/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  build: {
    outDir: "../dist/workbench",
    emptyOutDir: true,
    target: "es2022",
    // Mantine's files carry "use client", which means nothing in a page that is drawn in the browser alone.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: { proxy: { "/api": "http://127.0.0.1:4400" } },
});
