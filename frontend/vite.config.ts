import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const backend = process.env.ALMPO_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: { manifest: true, target: "es2022" },
  server: { proxy: { "/api": backend, "/auth": backend } },
});
