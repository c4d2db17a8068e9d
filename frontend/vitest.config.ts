import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// What draws is tested in a DOM; what is pure (`*.test.ts`) does not wait for one.
export default defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: "pure", environment: "node", include: ["src/**/*.test.ts"] } },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "drawn",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["src/test/setup.ts"],
          css: { modules: { classNameStrategy: "non-scoped" } },
        },
      },
    ],
  },
});
