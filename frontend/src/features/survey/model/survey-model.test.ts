import { expect, test } from "vitest";
import { filled } from "./consent";
import { countLines, withCell } from "./counts";
import { answerLines, answerNames, questionsOf } from "./definition";
import { clearDraft, type Keep, readDraft, saveDraft, stratumOf } from "./draft";
import { countryOf, readLines, stakeholderTypeOf } from "./lines";
import { findReceipt, receiptText } from "./receipt";
import { refusals } from "./refusals";
import { emptyWave, readWave } from "./wave-form";

const definition = {
  pages: [
    {
      name: "you",
      elements: [
        { type: "html", name: "intro" },
        {
          type: "dropdown",
          name: "country",
          title: { default: "Country", pl: "Kraj" },
          choices: [{ value: "PL", text: { default: "Poland", pl: "Polska" } }],
        },
        {
          type: "panel",
          elements: [
            {
              type: "matrix",
              name: "trust",
              title: "Trust",
              rows: [{ value: "audit", text: "Audit" }],
              columns: [{ value: "5", text: "Very" }],
            },
          ],
        },
        { type: "ranking", name: "first", title: "First", choices: ["law", "funding"] },
      ],
    },
  ],
};
const questions = questionsOf(definition);

test("questions are found on pages and in panels, in the reader's language; texts are no questions", () => {
  expect(questions.map(({ name }) => name)).toEqual(["country", "trust", "first"]);
  const [country, trust, first] = questions;
  if (!country || !trust || !first) throw new Error("three questions");
  expect(answerLines(country, "PL", "pl")).toEqual(["Polska"]);
  expect(answerLines(country, "PL", "it")).toEqual(["Poland"]);
  expect(answerLines(trust, { audit: "5" }, "en")).toEqual(["Audit: Very"]);
  expect(answerLines(first, ["funding", "law"], "en")).toEqual(["1. funding", "2. law"]);
  expect(answerLines(first, undefined, "en")).toEqual([]);
});

test("other, none and yes are said in the instrument's words, or else in the platform's", () => {
  const [used, sources] = questionsOf({
    pages: [
      {
        name: "p",
        elements: [
          { type: "boolean", name: "used", labelTrue: { default: "We use it", pl: "Tak, u nas" } },
          { type: "checkbox", name: "sources", choices: ["a"], showOtherItem: true, showNoneItem: true },
        ],
      },
    ],
  });
  if (!used || !sources) throw new Error("two questions");
  const special = { true: "Yes", false: "No", other: "Other", none: "None of these" };
  expect(answerLines(used, true, "pl", { special })).toEqual(["Tak, u nas"]);
  expect(answerLines(used, false, "pl", { special })).toEqual(["No"]);
  expect(answerLines(sources, ["a", "other"], "en", { special, comment: "Registers" })).toEqual([
    "a",
    "Other: Registers",
  ]);
  expect(answerLines(sources, ["none"], "en", { special })).toEqual(["None of these"]);
});

test("a draft stays until it is cleared; a broken one is none", () => {
  const kept = new Map<string, string>();
  const keep: Keep = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const draft = {
    consentVersion: "consent-v1",
    openText: false,
    quotation: false,
    answers: { country: "PL" },
    asked: ["country"],
    key: "k",
    invitation: undefined,
    receipt: undefined,
  };
  expect(saveDraft(keep, "w", draft)).toBe(true);
  expect(readDraft(keep, "w")?.answers).toEqual({ country: "PL" });
  clearDraft(keep, "w");
  expect(readDraft(keep, "w")).toBeUndefined();
  kept.set("almpo.survey.draft.w", "{");
  expect(readDraft(keep, "w")).toBeUndefined();
  expect(stratumOf({ country: "PL" })).toBeUndefined();
});

test("a full device says so", () => {
  const full: Keep = {
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const draft = {
    consentVersion: "",
    openText: false,
    quotation: false,
    answers: {},
    asked: [],
    key: "k",
    invitation: undefined,
    receipt: undefined,
  };
  expect(saveDraft(full, "w", draft)).toBe(false);
});

test("a receipt is found in whatever was pasted", () => {
  const receipt = { responseId: "0190b0a1-1111-7222-8333-444455556666", code: "7K2M-9QXD-04BT-HZ5R" };
  expect(findReceipt(receiptText(receipt, { number: "Numer", code: "Kod" }))).toEqual(receipt);
  expect(findReceipt("7k2m 9qxd 04bt hz5r")).toEqual({ code: "7K2M 9QXD 04BT HZ5R" });
  expect(findReceipt("code: 7k2m-9qxd-04bt-hz5r-c1vn-8wpe-60gj.")).toEqual({
    code: "7K2M-9QXD-04BT-HZ5R-C1VN-8WPE-60GJ",
  });
  expect(findReceipt(receipt.responseId)).toEqual({ responseId: receipt.responseId });
});

test("what was refused is said once per question, in the order of the questionnaire", () => {
  const errors = [
    { pointer: "/answers/trust/audit", code: "unknown_choice", message: "x" },
    { pointer: "/answers/trust/other", code: "unknown_row", message: "x" },
    { pointer: "/answers/country", code: "required", message: "x" },
    { pointer: "/consent/version", code: "unknown_version", message: "The text in force is another." },
  ];
  expect(refusals(errors, questions, "pl")).toEqual([
    { question: undefined, title: "The text in force is another.", reason: "other" },
    { question: "country", title: "Kraj", reason: "required" },
    { question: "trust", title: "Trust", reason: "other" },
  ]);
});

test("a live count replaces its stratum, and the sums follow; targets without answers stay visible", () => {
  const none = { wave_id: "w", complete: 0, partial: 0, items: [] };
  const one = withCell(none, {
    country: "PL",
    stakeholder_type: "pes",
    suppressed: false,
    complete: 2,
    partial: 1,
  });
  expect([one.complete, one.partial]).toEqual([2, 1]);
  const gone = withCell(one, {
    country: "PL",
    stakeholder_type: "pes",
    suppressed: false,
    complete: 0,
    partial: 0,
  });
  expect(gone).toEqual(none);
  const lines = countLines(one, [{ country: "DE", stakeholder_type: "pes", population: 10 }]);
  expect(lines.map(({ country, complete, population }) => [country, complete, population])).toEqual([
    ["DE", 0, 10],
    ["PL", 2, null],
  ]);
});

test("typed lines are read, or the first bad one is named; Greece is EL", () => {
  const read = ([country, type]: string[]) => {
    const known = countryOf(country);
    const kind = stakeholderTypeOf(type);
    return known && kind ? `${known} ${kind}` : undefined;
  };
  expect(readLines("GR; pes\n\nPL, ministry", read)).toEqual(["EL pes", "PL ministry"]);
  expect(readLines("PL, pes\nXX, pes", read)).toBe(2);
});

test("a wave needs its instrument, title and opening; the consent text gets the operator's details", () => {
  const form = {
    ...emptyWave(new Date()),
    instrument: "i",
    title: " First wave ",
    opens: "2026-03-02T09:30",
    targets: "PL, pes, 340",
  };
  const read = readWave(form, [{ id: "i", latest_version: 1 }]);
  expect("draft" in read && read.draft.title).toBe("First wave");
  const bad = readWave({ ...form, title: "", targets: "PL" }, [{ id: "i", latest_version: null }]);
  expect("faults" in bad && Object.keys(bad.faults).sort()).toEqual(["instrument", "targets", "title"]);
  expect(filled("{controller} {other}", { controller: "PES", contact: "", retention: "" })).toBe(
    "PES {other}",
  );
});

test("words beside other belong to their question: shown with its own text, sent and refused under their own name", () => {
  const [used] = questionsOf({
    pages: [
      {
        name: "p",
        elements: [
          {
            type: "radiogroup",
            name: "used",
            title: { default: "What is used?", pl: "Co jest używane?" },
            choices: [{ value: "a", text: "A" }],
            showOtherItem: true,
            otherText: { default: "Something else", pl: "Coś innego" },
          },
        ],
      },
    ],
  });
  if (!used) throw new Error("one question");
  const special = { other: "Other" };
  expect(answerLines(used, "other", "pl", { special, comment: "Rejestr" })).toEqual(["Coś innego: Rejestr"]);
  expect(answerLines(used, "other", "pl", { special })).toEqual(["Coś innego"]);
  expect(answerNames([...questions, used])).toEqual(["country", "trust", "first", "used", "used-Comment"]);
  const errors = [{ pointer: "/answers/used-Comment", code: "too_long", message: "x" }];
  expect(refusals(errors, [used], "pl")).toEqual([
    { question: "used", title: "Co jest używane?", reason: "too_long" },
  ]);
});

test("a broken rule and a choice that stands alone are told apart from other refusals", () => {
  const reasons = ["rule", "exclusive", "duplicate"].map((code) => {
    const errors = [{ pointer: "/answers/first", code, message: "x" }];
    return refusals(errors, questions, "en")[0]?.reason;
  });
  expect(reasons).toEqual(["rule", "exclusive", "other"]);
});
