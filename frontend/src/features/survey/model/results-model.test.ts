import { expect, test } from "vitest";
import { axesOf, highestStage, sharesAbout, stageCells } from "./ai-trust";
import { completenessOf } from "./completeness";
import { countLines, marginLines } from "./counts";
import { barsByColumn, cellsOf, crossable, strengthOf, variableLabel, variablesOf } from "./crosstab";
import { questionsOf } from "./definition";
import { definitionIn, formatOf, slugOf } from "./instrument-file";
import { itemsOfJson } from "./invitation-file";
import { farthest } from "./margins";
import { mostMissing } from "./nonresponse";
import { firstChoices, type ItemResult, likertItem } from "./results";
import { reliabilityOf } from "./scales";
import { timeZones } from "./time-zones";
import { changedItems } from "./version-map";
import { emptyWave, readWave } from "./wave-form";

const questions = questionsOf({
  pages: [
    {
      name: "p",
      elements: [
        { type: "dropdown", name: "country", title: "Country", choices: ["PL"] },
        {
          type: "matrix",
          name: "trust",
          title: "Trust",
          rows: [
            { value: "audit", text: "Audit" },
            { value: "reasons", text: "Reasons" },
          ],
          columns: [
            { value: "1", text: "Not" },
            { value: "2", text: "Somewhat" },
            { value: "3", text: "Very" },
            { value: "dont_know", text: "Don't know" },
          ],
        },
        { type: "radiogroup", name: "used", title: "Used", choices: ["yes", "no"] },
        { type: "ranking", name: "first", title: "First", choices: ["law", "funding"] },
        { type: "comment", name: "why", title: "Why" },
      ],
    },
  ],
});
const [, trust, used, ranked] = questions;
if (!trust || !used || !ranked) throw new Error("the questions are there");

const item = (change: Partial<ItemResult>): ItemResult => ({
  item: "trust",
  row: "audit",
  kind: "scale",
  suppressed: false,
  n: 8,
  dont_know: 2,
  not_applicable: 0,
  missing: 1,
  distribution: [
    { value: "1", n: 2, share: 0.25, ci: null },
    { value: "3", n: 6, share: 0.75, ci: null },
    { value: "dont_know", n: 2, share: null, ci: null },
  ],
  top2_share: 0.75,
  mean: 2.5,
  median: 3,
  ci: null,
  ci_reason: "open_link",
  ...change,
});

test("a scale's item becomes a bar: shares of valid answers, and don't know of all who answered", () => {
  expect(likertItem(trust, item({}), "en")).toEqual({
    id: "audit",
    label: "Audit",
    shares: [0.25, 0, 0.75],
    n: 8,
    dontKnow: 0.2,
  });
  const withheld = likertItem(
    trust,
    item({ suppressed: true, n: null, dont_know: null, distribution: [] }),
    "en",
  );
  expect([withheld.shares, withheld.n, withheld.dontKnow]).toEqual([null, null, null]);
});

test("choices come by how often they were first; a withheld one is not there", () => {
  const of = (row: string, first: number, change: Partial<ItemResult> = {}) =>
    item({
      item: "first",
      row,
      kind: "ranking",
      distribution: [{ value: "1", n: 1, share: first, ci: null }],
      ...change,
    });
  const order = firstChoices([of("law", 0.3), of("funding", 0.7), of("staff", 0, { suppressed: true })]);
  expect(order.map(({ item, share }) => [item.row, share])).toEqual([
    ["funding", 0.7],
    ["law", 0.3],
  ]);
});

const table = {
  row: "trust.audit",
  rows: ["1", "2", "3"].map((value) => ({ value, suppressed: false, n: 4 })),
  columns: [
    { value: "pes", suppressed: false, n: 8 },
    { value: "ministry", suppressed: false, n: 6 },
  ],
  cells: [
    { row: "1", column: "pes", suppressed: false, n: 2, share: 0.25 },
    { row: "2", column: "pes", suppressed: false, n: 0, share: 0 },
    { row: "3", column: "pes", suppressed: false, n: 6, share: 0.75 },
    { row: "1", column: "ministry", suppressed: true, n: null, share: null },
  ],
  suppressed: false,
  n: 14,
  left_out: 1,
  test: null,
  no_test: "suppressed" as const,
};

test("what has a closed set of answers can be crossed; each row of a matrix is a variable", () => {
  expect(crossable(questions).map(({ name }) => name)).toEqual(["trust", "used"]);
  expect(variablesOf(trust)).toEqual(["trust.audit", "trust.reasons"]);
  expect(variablesOf(used)).toEqual(["used"]);
  expect(variableLabel(questions, "trust.reasons", "en")).toBe("Reasons");
  expect(variableLabel(questions, "used", "en")).toBe("Used");
  expect(variableLabel(questions, "absent", "en")).toBe("absent");
});

test("a scale by groups is drawn per group; one withheld cell withholds the group's bar", () => {
  expect(cellsOf(table)("3", "pes")?.share).toBe(0.75);
  const bars = barsByColumn(trust, table, (value) => value.toUpperCase());
  expect(bars?.map(({ label, shares, n }) => [label, shares, n])).toEqual([
    ["PES", [0.25, 0, 0.75], 8],
    ["MINISTRY", null, null],
  ]);
  expect(barsByColumn(used, table, String)).toBeUndefined();
  expect([0.05, 0.2, 0.4, 0.6].map(strengthOf)).toEqual(["none", "weak", "moderate", "strong"]);
});

const share = { ci: null, ci_reason: null, suppressed: false };
const group = {
  country: null,
  stakeholder_type: null,
  suppressed: false,
  reason: null,
  n: 20,
  stages: [
    { function: "ai.a", stage: "no_value", n: 20, share: 0.9, ...share },
    { function: "ai.a", stage: "design", n: 20, share: 0.1, ...share },
    { function: "ai.b", stage: "design", n: 18, share: 0.6, ...share },
    { function: "ai.b", stage: "delivery", n: null, share: null, ...share, suppressed: true },
  ],
  shares: [
    {
      about: "risk" as const,
      code: null,
      item: "r=1",
      label: {},
      reason: null,
      n: 9,
      share: 0.2,
      mean: null,
      ...share,
    },
    {
      about: "risk" as const,
      code: null,
      item: "r=2",
      label: {},
      reason: null,
      n: 9,
      share: 0.5,
      mean: null,
      ...share,
    },
    {
      about: "never" as const,
      code: null,
      item: "n=1",
      label: {},
      reason: null,
      n: 9,
      share: 0.9,
      mean: null,
      ...share,
    },
  ],
};

test("the table of stages and functions: no value comes last, and is never the finding", () => {
  expect(axesOf(group)).toEqual({ functions: ["ai.a", "ai.b"], stages: ["design", "delivery", "no_value"] });
  expect(stageCells(group)("ai.b", "design")?.share).toBe(0.6);
  expect(stageCells(group)("ai.a", "delivery")).toBeUndefined();
  expect(highestStage(group)).toMatchObject({ function: "ai.b", stage: "design" });
  expect(sharesAbout(group, "risk").map(({ item }) => item)).toEqual(["r=2", "r=1"]);
});

test("the margin farthest off is found on either side; what is withheld is none", () => {
  const category = (name: string, difference: number | null) => ({
    category: name,
    suppressed: difference === null,
    n: 5,
    population: 10,
    population_share: 0.5,
    sample_share: 0.5,
    weighted_share: 0.5,
    difference,
    flag: null,
  });
  expect(farthest([category("PL", 4), category("DE", -9), category("IT", null)])?.category).toBe("DE");
  expect(farthest([category("IT", null)])).toBeUndefined();
});

test("nonresponse: the largest first, without what nobody left out", () => {
  const of = (name: string, rate: number | null) => ({
    item: name,
    row: null,
    suppressed: rate === null,
    asked: 10,
    answered: 9,
    dont_know: 0,
    not_applicable: 0,
    missing: 1,
    rate,
  });
  expect(
    mostMissing([of("a", 0.1), of("b", 0), of("c", 0.4), of("d", null)]).map(({ item }) => item),
  ).toEqual(["c", "a"]);
});

test("counts add up by country; a part of a quota is no quota, and a withheld stratum withholds the sum", () => {
  const count = (country: string, type: string, complete: number | null) => ({
    country,
    stakeholder_type: type,
    suppressed: complete === null,
    complete,
    partial: complete,
  });
  const lines = countLines(
    {
      wave_id: "w",
      complete: null,
      partial: null,
      items: [count("PL", "pes", 8), count("PL", "ministry", 2), count("DE", "pes", null)],
    },
    [
      { country: "PL", stakeholder_type: "pes", population: 100, quota: 20 },
      { country: "PL", stakeholder_type: "ministry", population: 10, quota: null },
      { country: "DE", stakeholder_type: "pes", population: 90, quota: 30 },
    ],
  );
  expect(marginLines(lines, "country")).toEqual([
    { code: "PL", complete: 10, population: 110, quota: null },
    { code: "DE", complete: null, population: 90, quota: 30 },
  ]);
});

test("a wave is planned on the clocks of its zone, with quotas where they are given", () => {
  const form = {
    ...emptyWave(new Date()),
    instrument: "i",
    title: "Wave",
    opens: "2026-03-02T09:30",
    timezone: "Europe/Warsaw",
    targets: "PL, pes, 340, 60\nDE; ministry; 20",
  };
  const read = readWave(form, [{ id: "i", latest_version: 3 }]);
  expect("draft" in read && read.draft).toMatchObject({
    version: 3,
    opens_at: "2026-03-02T09:30",
    closes_at: null,
    timezone: "Europe/Warsaw",
    consent_version: null,
    targets: [
      { country: "PL", stakeholder_type: "pes", population: 340, quota: 60 },
      { country: "DE", stakeholder_type: "ministry", population: 20, quota: null },
    ],
  });
  const older = readWave({ ...form, version: "2" }, [{ id: "i", latest_version: 3 }]);
  expect("draft" in older && older.draft.version).toBe(2);
  const wrong = readWave({ ...form, targets: "PL, pes, 340, none" }, [{ id: "i", latest_version: 3 }]);
  expect("faults" in wrong && wrong.faults.targets).toEqual({ key: "targets_wrong", line: 1 });
  expect(timeZones("Mars/Base")).toContain("Mars/Base");
  expect(timeZones("UTC")[0]).toMatch(/^Europe\//);
});

test("files: what they are, what they are called, and what is none", () => {
  expect(["a.XLSX", "b.lss", "c.json", "d.pdf", "e"].map(formatOf)).toEqual([
    "xlsform",
    "lss",
    "surveyjs",
    undefined,
    undefined,
  ]);
  expect(slugOf("Umfrage März 2026 (final).xlsx")).toBe("umfrage-marz-2026-final");
  expect(slugOf("Ερωτηματολόγιο.lss")).toBe("");
  expect(definitionIn('{"pages": []}')).toEqual({ pages: [] });
  expect([definitionIn("[]"), definitionIn("{"), definitionIn("null")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(itemsOfJson('{"items": [{"reference": "a"}]}')).toEqual([{ reference: "a" }]);
  expect(itemsOfJson('[{"reference": "a"}]')).toEqual([{ reference: "a" }]);
  expect([itemsOfJson("{}"), itemsOfJson("x"), itemsOfJson("null")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("an empty text is not translated", () => {
  const complete = completenessOf({
    title: { default: "A", pl: "B" },
    pages: [
      {
        title: { default: "C", pl: " " },
        elements: [{ name: "q", choices: [{ value: "x", text: "plain" }] }],
      },
    ],
  });
  expect(complete.find(({ language }) => language === "pl")).toEqual({
    language: "pl",
    translated: 1,
    total: 2,
  });
  expect(complete.find(({ language }) => language === "en")?.translated).toBe(2);
});

test("of two versions only what is not the same is told", () => {
  const same = { old: "a", new: "a", recode: {}, note: "" };
  const recoded = { old: "b", new: "b", recode: { x: null }, note: "" };
  const gone = { old: "c", new: null, recode: {}, note: "" };
  expect(changedItems([same, recoded, gone])).toEqual([recoded, gone]);
  expect([0.9, 0.75, 0.65, 0.2].map(reliabilityOf)).toEqual(["high", "acceptable", "questionable", "low"]);
});
