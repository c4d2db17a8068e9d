import { expect, test } from "vitest";
import { formats } from "./format";

test("numbers, shares and days follow the language", () => {
  expect(formats("de").number(1234.5, 1)).toBe("1.234,5");
  expect(formats("en").percent(0.614)).toBe("61%");
  expect(formats("en").percentRange(0.52, 0.61)).toMatch(/52.*61/);
  expect(formats("pl").date("2026-03-05T10:00:00Z")).toBe("5 marca 2026");
  expect(formats("en").dateTime("2026-03-05T10:00:00")).toBe("5 Mar 2026, 10:00");
  expect(formats("en").dateTime("2026-03-05T10:00:00Z", "Europe/Athens")).toBe(
    "5 Mar 2026, 12:00 (Europe/Athens)",
  );
});

test("countries are named by their Eurostat code, Greece included", () => {
  expect(formats("en").country("EL")).toBe("Greece");
  expect(formats("it").country("DE")).toBe("Germania");
});
