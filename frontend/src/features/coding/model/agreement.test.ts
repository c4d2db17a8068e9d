import { expect, test } from "vitest";
import type { components } from "../../../lib/api/cop";
import { reasonsOf, rowsOf, sheetOf } from "./agreement";

type CodeAgreement = components["schemas"]["CodeAgreement"];

const known: CodeAgreement = {
  code: "context.a",
  units: 20,
  applied: { c1: 5, c2: 7 },
  both: 4,
  neither: 12,
  agreement: 0.8,
  kappa: 0.5,
  kappa_ci: [0.1, 0.9],
  alpha: 0.52,
  alpha_ci: [0.12, 0.88],
};
const undefinedOne: CodeAgreement = {
  ...known,
  code: "context.b",
  kappa: null,
  kappa_ci: null,
  kappa_reason: "one value",
  kappa_ci_reason: "one value",
  alpha_ci: null,
  alpha_ci_reason: "few units",
};

test("a coefficient stands with its interval, and what is undefined stays empty", () => {
  const rows = rowsOf([known, undefinedOne], ["c1", "c2"], (code) => code.toUpperCase(), String);
  expect(rows).toEqual([
    ["CONTEXT.A", 20, 5, 7, 4, 0.8, "0.5 (0.1 – 0.9)", "0.52 (0.12 – 0.88)"],
    ["CONTEXT.B", 20, 5, 7, 4, 0.8, null, "0.52"],
  ]);
  expect(reasonsOf([known, undefinedOne])).toEqual([
    ["one value", ["context.b"]],
    ["few units", ["context.b"]],
  ]);
});

test("the file has every figure in a cell of its own", () => {
  const { header, rows } = sheetOf([undefinedOne], ["c1", "c2"]);
  expect(rows[0]).toHaveLength(header.length);
  expect(rows[0]?.[header.indexOf("alpha_reason")]).toBe("few units");
});
