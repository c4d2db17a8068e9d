import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "locales-"));
  cpSync("src/locales", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the languages are complete", () => {
  expect(faults()).toEqual([]);
});

test("a missing key, a left-over key, a wrong variable and a missing plural form are each found", () => {
  change("pl/common.json", (words) => {
    delete words.characters_left_few;
    delete words.change;
    words.left_over = "x";
  });
  change("de/account.json", (words) => {
    words.signed_in_as = "Angemeldet als {{person}}.";
  });
  change("de/common.json", (words) => {
    words.characters_left_few = "Noch {{count}} Zeichen";
  });
  expect(faults()).toEqual([
    "de/account.json: signed_in_as has variables [person], English has [name]",
    "de/common.json: characters_left_few is a plural form de does not have",
    "pl/common.json: missing characters_left_few",
    "pl/common.json: missing change",
    "pl/common.json: extra left_over",
  ]);
});

test("what respondents see must exist in every language", () => {
  rmSync(join(folder, "el/home.json"));
  expect(faults()).toEqual(["el/home.json: missing file"]);
});

function change(file: string, edit: (words: Record<string, unknown>) => void): void {
  const path = join(folder, file);
  const words = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  edit(words);
  writeFileSync(path, JSON.stringify(words));
}

function faults(): string[] {
  try {
    execFileSync(process.execPath, ["scripts/check-locales.mjs", folder], { stdio: "pipe" });
    return [];
  } catch (failure) {
    return String((failure as { stderr: Buffer }).stderr)
      .trim()
      .split("\n");
  }
}
