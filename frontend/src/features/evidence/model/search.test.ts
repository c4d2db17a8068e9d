import { expect, test } from "vitest";
import { asConfigurationSearch, asGapMapSearch, axesOf, searchOfCell } from "./search";

test("an address keeps the filters it knows and forgets the rest", () => {
  expect(
    asConfigurationSearch({
      practice: "hiring_subsidies",
      mechanism: "",
      country: "EL",
      status: "accepted",
      page: 3,
    }),
  ).toEqual({ practice: "hiring_subsidies", country: "EL", status: "accepted" });
  expect(asConfigurationSearch({ country: "GR", status: "perfect", outcome: 4 })).toEqual({});
});

test("the gap map never has the same axis twice", () => {
  expect(axesOf({})).toEqual({ rows: "mechanism", columns: "outcome" });
  expect(axesOf(asGapMapSearch({ rows: "outcome" }))).toEqual({ rows: "outcome", columns: "mechanism" });
  expect(axesOf(asGapMapSearch({ columns: "mechanism" }))).toEqual({ rows: "outcome", columns: "mechanism" });
  expect(axesOf(asGapMapSearch({ rows: "context", columns: "context" }))).toEqual({
    rows: "context",
    columns: "outcome",
  });
});

test("a cell leads to the configurations it counts", () => {
  expect(
    searchOfCell({ rows: "practice_family", columns: "context" }, "one_stop_youth", "context.neet"),
  ).toEqual({ practice: "one_stop_youth", context: "context.neet" });
});
