import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// What every page needs. Left alone, the bundler makes some thirty small files of it, and each costs a slow line a
// round trip; what only some pages need stays apart.
const SHELL = [
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|i18next|react-i18next|openapi-fetch)\//,
  /node_modules\/@tanstack\//,
  /src\/(app\/(shell|navigation|providers|router)|features\/[a-z]+\/routes|styles\/|lib\/(api|config|format|i18n|routing)\/)/,
  /src\/lib\/auth\/(roles|session|store)/,
  /src\/components\/(layout|ui\/(button|notice|problem-notice|tag))/,
];

const groups = [
  { name: "shell", test: (id: string) => SHELL.some((part) => part.test(id)) },
  { name: "form", test: /src\/components\/form\// },
];

const backend = process.env.ALMPO_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: { manifest: true, target: "es2022", rolldownOptions: { output: { codeSplitting: { groups } } } },
  server: { proxy: { "/api": backend, "/auth": backend } },
});
