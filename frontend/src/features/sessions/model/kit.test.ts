import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STAKEHOLDER_TYPES } from "../../../lib/vocabulary/stakeholder-types";
import { FAMILIES, MINUTES, TARGETS, TOPICS } from "./kit";

interface Labelled {
  code: string;
  label: Record<string, string>;
}
interface Block {
  topic: string;
  minutes: number;
  title: Record<string, string>;
  outcome: Record<string, string>;
  method: string;
  prompts: { text: Record<string, string> }[];
}

const content = (file: string) => JSON.parse(readFileSync(`../content/${file}`, "utf8"));
const words = (language: string) => JSON.parse(readFileSync(`src/locales/${language}/kit.json`, "utf8"));
const LANGUAGES = ["en", "de", "el", "es", "it", "pl"];

test("the lists are those of the content folder, with its labels in every language", () => {
  const lists: [string, readonly string[], Labelled[]][] = [
    ["stakeholder_type", STAKEHOLDER_TYPES, content("code-lists/stakeholder-types.json").items],
    ["topic", TOPICS, content("code-lists/session-topics.json").items],
    ["family", FAMILIES, content("practice-families.json").families],
  ];
  for (const [name, codes, items] of lists) {
    expect(codes).toEqual(items.map((item) => item.code));
    for (const language of LANGUAGES) {
      const labels = Object.fromEntries(items.map((item) => [item.code, item.label[language]]));
      expect(words(language)[name]).toEqual(labels);
    }
  }
});

test("agenda, prompts and consent are the session kit's", () => {
  const consent: { code: string; text: Record<string, string> }[] = content("session-kit/consent-v1.json")
    .session.items;
  for (const level of ["national", "international"]) {
    const agenda: Block[] = content(`session-kit/${level}.json`).agenda;
    expect(Object.fromEntries(agenda.map((block) => [block.topic, block.minutes]))).toEqual(MINUTES);
    for (const language of LANGUAGES) {
      for (const block of agenda) {
        const prompts = block.prompts.map((prompt) => prompt.text[language]).join("\n");
        expect(words(language)[level][block.topic]).toEqual({
          title: block.title[language],
          outcome: block.outcome[language],
          prompts,
        });
      }
      for (const item of consent) expect(words(language).consent[item.code]).toBe(item.text[language]);
    }
  }
});

test("the methods are the session kit's", () => {
  const { method } = JSON.parse(readFileSync("src/locales/en/sessions.json", "utf8"));
  for (const level of ["national", "international"]) {
    const agenda: Block[] = content(`session-kit/${level}.json`).agenda;
    expect(method[level]).toEqual(Object.fromEntries(agenda.map((block) => [block.topic, block.method])));
  }
});

test("the targets for the balance of voices are the kit's", () => {
  const targets = content("session-kit/balance-of-voices.json");
  for (const level of ["national", "international"] as const) {
    const wanted = targets[level];
    expect(TARGETS[level]).toEqual({
      stakeholder_types_min: wanted.stakeholder_types_min,
      statements_share_max_per_type: wanted.statements_share_max_per_type,
      statements_share_max_per_participant: wanted.statements_share_max_per_participant,
      unattributed_share_max: wanted.unattributed_share_max,
      countries_min: wanted.countries_min ?? null,
      statements_share_max_per_country: wanted.statements_share_max_per_country ?? null,
      seats: wanted.required_groups.map(({ any_of, min }: { any_of: string[]; min: number }) => ({
        any_of,
        min,
      })),
    });
  }
});
