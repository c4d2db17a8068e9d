import { defineConfig } from "@playwright/test";

// The journeys run against a running platform; the shell alone against the built files, with a stand-in issuer.
const platform = process.env.ALMPO_URL;
const PREVIEW = "http://127.0.0.1:4173";

if (!platform)
  console.warn("ALMPO_URL is not set: only the shell is tested, no journey through the services.");

export default defineConfig({
  testDir: "e2e",
  // Several may run at once, and each empties its folder first: the journeys are told theirs.
  outputDir: "test-results/shell",
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 120_000,
  // Two lanes of tests may share two cores (see scripts/check.py): a page may take its time, it must arrive.
  expect: { timeout: 20_000 },
  use: {
    baseURL: platform ?? PREVIEW,
    locale: "en-GB",
    // A trace costs an eighth of the processor's time: TRACE=1 keeps those of what fails.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
  projects: [
    { name: "shell", testMatch: "shell.spec.ts" },
    ...(platform ? [{ name: "journeys", testIgnore: "shell.spec.ts" }] : []),
  ],
  webServer: platform
    ? undefined
    : {
        command: "npx vite preview --host 127.0.0.1 --port 4173 --strictPort",
        url: PREVIEW,
        reuseExistingServer: !process.env.CI,
      },
});
