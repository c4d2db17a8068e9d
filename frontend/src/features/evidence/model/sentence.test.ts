import { expect, test } from "vitest";
import { formats } from "../../../lib/format/format";
import { MARKERS, partsOf, pieces, plain, type Told, withinSentence } from "./sentence";
import { type CodeLists, localised, wordsOf } from "./words";

const LISTS: CodeLists = {
  codes: [
    { code: "context.unemployment_high", label: { en: "High unemployment", de: "Hohe Arbeitslosigkeit" } },
    { code: "context.pes_autonomy", label: { en: "PES autonomy", de: "Eigenständige Arbeitsverwaltung" } },
    { code: "outcome.job_entry", label: { en: "Entry into work", de: "Aufnahme einer Arbeit" } },
  ],
  practices: [{ code: "hiring_subsidies", label: { en: "Hiring subsidies", de: "Einstellungszuschüsse" } }],
  stakeholders: [],
};

const CODED: Told = {
  contexts: [{ code: "context.unemployment_high" }, { code: "context.pes_autonomy" }],
  practice_family: "hiring_subsidies",
  mechanism: {
    resource: "A subsidy",
    reasoning: '"The risk is not mine alone."',
    code: "mechanism.subsidy_screening",
  },
  outcome: { code: "outcome.job_entry" },
  direction: "raises",
};

const PATTERN = `In ${MARKERS.contexts}, with ${MARKERS.practice} (${MARKERS.resource}), people reason ${MARKERS.reasoning}, which raises ${MARKERS.outcome}.`;

const sentenceIn = (language: string, told: Told) =>
  pieces(
    PATTERN,
    partsOf(told, wordsOf(LISTS, language), language, formats(language).list, language === "de" ? "–" : "…"),
  );

test("a configuration is one sentence in the words of the codebook", () => {
  expect(plain(sentenceIn("en", CODED))).toBe(
    'In high unemployment and PES autonomy, with hiring subsidies (a subsidy), people reason "The risk is not mine alone.", which raises entry into work.',
  );
});

test("nouns stay capital in German, and what the engine gives in English is marked as English", () => {
  const sentence = sentenceIn("de", CODED);
  expect(plain(sentence)).toContain("In Hohe Arbeitslosigkeit und Eigenständige Arbeitsverwaltung");
  const marked = sentence.filter((piece) => typeof piece !== "string" && piece.lang === "en");
  expect(marked).toHaveLength(2);
});

test("an uncoded card speaks in its own words, and what it leaves open is said to be open", () => {
  const uncoded: Told = {
    ...CODED,
    contexts: [{ text: "a small town" }],
    mechanism: { resource: "a broker", reasoning: "" },
    outcome: { text: "people ⟦stay⟧" },
  };
  expect(plain(sentenceIn("en", uncoded))).toBe(
    "In a small town, with hiring subsidies (a broker), people reason …, which raises people ⟦stay⟧.",
  );
});

test("a label inside a sentence begins small, unless it is an abbreviation", () => {
  expect(withinSentence("Low caseload", "en")).toBe("low caseload");
  expect(withinSentence("EU funds", "en")).toBe("EU funds");
  expect(withinSentence("Ανεργία", "el")).toBe("ανεργία");
});

test("a code that no list has is shown in words made of itself", () => {
  expect(wordsOf(LISTS, "en").of("outcome.trust_in_service")).toBe("trust in service");
  expect(localised({ pl: "Pytanie" }, "en")).toEqual({ text: "Pytanie", lang: "pl" });
});
