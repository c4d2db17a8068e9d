import { expect, test } from "vitest";
import { scopesByRole } from "./grants";

test("grants are told per role; a grant for every country covers the others", () => {
  const grants = [
    { role: "rapporteur", scope: "PL" },
    { role: "analyst", scope: "DE" },
    { role: "rapporteur", scope: "EL" },
    { role: "analyst", scope: "*" },
  ] as const;
  expect(scopesByRole(grants)).toEqual([
    { role: "rapporteur", countries: ["EL", "PL"] },
    { role: "analyst", countries: "everywhere" },
  ]);
});
