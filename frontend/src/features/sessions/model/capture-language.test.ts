import { expect, test } from "vitest";
import { captureLanguage, rememberCaptureLanguage } from "./capture-language";

function memory() {
  const values = new Map<string, string>();
  return () => ({
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
}

test("a session begins in the language of its country", () => {
  expect(captureLanguage(["PL"], "en", memory())).toBe("pl");
  expect(captureLanguage(["DE", "AT"], "en", memory())).toBe("de");
  expect(captureLanguage(["DE", "PL"], "it", memory())).toBe("it");
  expect(captureLanguage(["FI"], "el", memory())).toBe("el");
});

test("what was last chosen on this device for these countries comes first", () => {
  const keep = memory();
  rememberCaptureLanguage(["PL", "DE"], "en", keep);
  expect(captureLanguage(["DE", "PL"], "pl", keep)).toBe("en");
  expect(captureLanguage(["PL"], "en", keep)).toBe("pl");
});

test("a browser that keeps nothing, or something else, is no obstacle", () => {
  const off = () => {
    throw new DOMException("denied", "SecurityError");
  };
  rememberCaptureLanguage(["PL"], "en", off);
  expect(captureLanguage(["PL"], "en", off)).toBe("pl");
  expect(captureLanguage(["PL"], "en", () => ({ getItem: () => "xx", setItem: () => undefined }))).toBe("pl");
});
