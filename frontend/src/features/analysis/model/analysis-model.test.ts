import { describe, expect, test } from "vitest";
import { ambiguous, calibrationPicture, crisp, curveOf, fits, membership } from "./calibration";
import { readCases } from "./cases-csv";
import { comparedLines } from "./comparison";
import { type AnalysisForm, formOfData, gapsOf, readForm } from "./form";
import { splitAt } from "./passage";
import { asNewSearch, asSearchSearch } from "./search";

describe("cases from a file", () => {
  test("names, quotes, gaps and the separator are understood", () => {
    expect(readCases('\ufeffcase;A;Y\r\n"Rome; south";0,5;1\r\nVilnius;;0\r\n\r\n')).toEqual({
      data: { cases: ["Rome; south", "Vilnius"], columns: { A: [0.5, null], Y: [1, 0] } },
    });
  });

  test("without names the cases are numbered", () => {
    expect(readCases("A,Y\n1,0\n0,1")).toEqual({
      data: { cases: ["1", "2"], columns: { A: [1, 0], Y: [0, 1] } },
    });
  });

  test.each([
    ["case,A", "too_short"],
    ["case,A\nx,1,2", "fields"],
    ["case,A B\nx,1", "name"],
    ["case,A,A\nx,1,2", "twice"],
    ["case,A\n,1", "no_id"],
    ["case,A\nx,1\nx,2", "same_case"],
    ["case\nx", "no_columns"],
    ["case,A\nx,high", "no_number"],
  ])("%j is told as %s", (text, kind) => {
    expect(readCases(text)).toMatchObject({ fault: { kind } });
  });

  test("a quote in the middle of a field ends in an answer, not in a loop", () => {
    expect(readCases('case,A\nthe "old" one,1\n"open,1')).toHaveProperty("fault");
  });
});

describe("memberships", () => {
  const anchors = { exclusion: 0, crossover: 0.5, inclusion: 1 };

  test("the anchors are 0.05, 0.5 and 0.95", () => {
    expect(membership(0, anchors)).toBeCloseTo(0.05, 12);
    expect(membership(0.5, anchors)).toBe(0.5);
    expect(membership(1, anchors)).toBeCloseTo(0.95, 12);
  });

  test("anchors from high to low turn the curve round", () => {
    const falling = { exclusion: 10, crossover: 5, inclusion: 0 };
    expect(membership(0, falling)).toBeCloseTo(0.95, 12);
    expect(membership(10, falling)).toBeCloseTo(0.05, 12);
  });

  test("only a crossover between the other two fits", () => {
    expect(fits(anchors)).toBe(true);
    expect(fits({ exclusion: 0, crossover: 0, inclusion: 1 })).toBe(false);
    expect(fits({ exclusion: 0, crossover: Number.NaN, inclusion: 1 })).toBe(false);
  });

  test("a value at a threshold has reached it", () => {
    expect([0, 1, 2, 3].map((raw) => crisp(raw, [1, 3]))).toEqual([0, 1, 1, 2]);
  });

  test("who is neither in nor out is named, and an indirect calibration has no curve beforehand", () => {
    const curve = curveOf("direct", anchors, []);
    const cases = [0.2, 0.5].map((raw) => ({ name: String(raw), raw, member: curve?.of(raw) ?? Number.NaN }));
    expect(ambiguous(cases)).toEqual(["0.5"]);
    expect(curveOf("indirect", anchors, [0.5])).toBeUndefined();
    expect(curveOf("direct", { ...anchors, crossover: 2 }, [])).toBeUndefined();
  });

  test("the picture holds one point a value, even where all are the same", () => {
    const cases = ["x", "y"].map((name) => ({ name, raw: 2, member: crisp(2, [2]) }));
    const picture = calibrationPicture(cases, [2], (raw) => crisp(raw, [2]), String);
    const points = picture.shapes.flatMap((shape) => (shape.kind === "circle" ? [shape.x, shape.y] : []));
    expect(points).toHaveLength(4);
    expect(points.every(Number.isFinite)).toBe(true);
  });
});

describe("the form", () => {
  const data = { cases: ["x", "y"], columns: { A: [1, null], B: [0, 1], Y: [1, 0] } };
  const form: AnalysisForm = { ...formOfData(data), title: "T", solutions: ["parsimonious"] };

  test("each question is an analysis of the same cases; a case with a gap is left out", () => {
    const read = readForm(form);
    expect(read).toMatchObject({
      drafts: [
        { method: "qca", solution: "parsimonious", outcome: "Y", conditions: ["A", "B"] },
        { method: "necessity", data: { cases: ["x"], columns: { A: [1], B: [0], Y: [1] } } },
      ],
    });
    expect(gapsOf(form)).toEqual({ missing: 1, of: 6 });
  });

  test("robustness is asked of the first solution chosen, and a coincidence analysis of no outcome", () => {
    const further: AnalysisForm = { ...form, further: ["robustness", "cna"] };
    expect(readForm(further)).toMatchObject({
      drafts: [
        { method: "qca" },
        { method: "robustness", solution: "parsimonious", outcome: "Y" },
        { method: "cna", outcome: null },
      ],
    });
  });

  test("a gap that a person sets is sent with the reason", () => {
    const [a, ...others] = form.columns;
    if (!a) throw new Error("no column");
    const set = {
      ...form,
      columns: [{ ...a, missing: "0", missingReason: "Known to be absent" }, ...others],
    };
    expect(readForm(set)).toMatchObject({
      drafts: [
        {
          data: { cases: ["x", "y"], columns: { A: [1, null] } },
          assumed: [{ case: "y", condition: "A", membership: 0, reason: "Known to be absent" }],
        },
        {},
      ],
    });
  });

  test("anchors without a reason, or in the wrong order, are refused by name", () => {
    const raw = formOfData({ cases: ["x", "y"], columns: { A: [12.5, 80], Y: [1, 0] } });
    expect(raw.columns[0]?.kind).toBe("direct");
    expect(readForm({ ...raw, title: "T" })).toMatchObject({
      faults: [
        { field: "column-A-exclusion", kind: "anchors", column: "A" },
        { field: "column-A-reason", kind: "reason", column: "A" },
      ],
    });
  });

  test("an intermediate solution needs its expectations", () => {
    expect(readForm({ ...form, solutions: ["intermediate"] })).toMatchObject({
      faults: [{ field: "expectations", kind: "expectations" }],
    });
  });
});

test("a passage is cut out by code points", () => {
  expect(splitAt("😀 Όλοι μαζί.", 2, 6)).toEqual(["😀 ", "Όλοι", " μαζί."]);
});

test("addresses keep what is known and drop the rest", () => {
  expect(asSearchSearch({ q: 2026, country: "XX", kind: "statement", lang: "el" })).toEqual({
    q: "2026",
    kind: "statement",
    lang: "el",
  });
  expect(asNewSearch({ configuration: " c1 ", unit: "village" })).toEqual({ configuration: "c1" });
});

test("a model's figures stand beside those of the model at work", () => {
  const measured = (mcc: number) => ({
    heldout: { full: { by_language: { el: { n: 40, kinds: { mcc }, codes: { mcc: mcc / 2 } } } } },
  });
  expect(comparedLines({ new: measured(0.8), old: measured(0.6) })).toEqual([
    { language: "el", n: 40, kinds: [0.8, 0.6], codes: [0.4, 0.3] },
  ]);
  expect(comparedLines({})).toEqual([]);
});
