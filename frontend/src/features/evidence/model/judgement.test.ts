import { expect, test } from "vitest";
import {
  COMPONENTS,
  type ConfidenceForm,
  confidenceDraft,
  EMPTY_CONFIDENCE,
  EMPTY_REVIEW,
  faultsOfConfidence,
  faultsOfReview,
  judgingCountries,
  mayJudge,
  reviewDraft,
  standingOf,
} from "./judgement";

const opinion = (by: string, level: "high" | "low") => ({
  by,
  level,
  at: "2026-11-24T10:00:00Z",
  reason: "So.",
  components: {
    methodological_limitations: { concern: "minor" as const, reason: "So." },
    coherence: { concern: "minor" as const, reason: "So." },
    adequacy: { concern: "minor" as const, reason: "So." },
    relevance: { concern: "minor" as const, reason: "So." },
  },
});

const voices = (countries: string[]) => ({
  voices: 1,
  statements: 1,
  cards: 1,
  sessions: 1,
  countries,
  stakeholder_types: [],
});

test("a decision needs a choice and a reason", () => {
  expect(faultsOfReview(EMPTY_REVIEW)).toEqual({ decision: "missing_choice", reason: "missing_reason" });
  expect(faultsOfReview({ decision: "accepted", reason: "  ok  " })).toEqual({ reason: "missing_reason" });
  expect(faultsOfReview({ decision: "accepted", reason: "😀".repeat(2001) })).toEqual({ reason: "too_long" });
  expect(reviewDraft({ decision: "contested", reason: " Two disagree. " })).toEqual({
    decision: "contested",
    reason: "Two disagree.",
  });
});

test("a level is refused without its reason, and without one for each component", () => {
  const faults = faultsOfConfidence({ ...EMPTY_CONFIDENCE, level: "high" });
  expect(Object.keys(faults)).toEqual([
    ...COMPONENTS.flatMap((name) => [`${name}-concern`, `${name}-reason`]),
    "reason",
  ]);
  expect(confidenceDraft({ ...EMPTY_CONFIDENCE, level: "high" })).toBeUndefined();
});

test("a whole judgement is sent as it was written", () => {
  const component = { concern: "minor" as const, reason: "One session." };
  const form: ConfidenceForm = {
    level: "low",
    reason: "Little material.",
    components: {
      methodological_limitations: component,
      coherence: component,
      adequacy: { concern: "serious", reason: " Two voices. " },
      relevance: component,
    },
  };
  expect(faultsOfConfidence(form)).toEqual({});
  expect(confidenceDraft(form)?.components.adequacy).toEqual({ concern: "serious", reason: "Two voices." });
});

test("who judges is responsible for every country in which it was heard, dissent included", () => {
  const heard = {
    status: "proposed" as const,
    support: { ...voices(["PL"]), survey: [] },
    dissent: [{ ...voices(["ES", "PL"]), kind: "contradicting_cards" as const }],
  };
  expect(judgingCountries(heard)).toEqual(["ES", "PL"]);
  expect(judgingCountries({ support: { ...voices([]), survey: [] }, dissent: [] })).toEqual(["EU"]);
  expect(mayJudge(heard, (_, country) => country === "PL")).toBe(false);
  expect(mayJudge(heard, () => true)).toBe(true);
  expect(mayJudge({ ...heard, status: "uncoded" }, () => true)).toBe(false);
});

test("judges are alone, agree, differ, or were settled", () => {
  const [anna, ben] = [opinion("anna", "high"), opinion("ben", "low")];
  const sheet = { opinions: [], disagreement: [], settlement: null };
  expect(standingOf(sheet)).toBe("none");
  expect(standingOf({ ...sheet, opinions: [anna] })).toBe("alone");
  expect(standingOf({ ...sheet, opinions: [anna, { ...ben, level: "high" }] })).toBe("agreed");
  const differing = { ...sheet, opinions: [anna, ben], disagreement: ["level"] };
  expect(standingOf(differing)).toBe("differ");
  expect(standingOf({ ...differing, disagreement: [], settlement: ben })).toBe("settled");
  expect(standingOf({ ...differing, settlement: ben })).toBe("differ");
});
