import { expect, test } from "vitest";
import { besideSurvey, bySurvey, CSV_HEADER, csvRows, type Entry, type Share } from "./register";

const entry = (rank: number, code: string | null): Entry => ({
  rank,
  requirement: {
    id: `r${rank}`,
    revision: 1,
    kind: "data",
    code,
    title: `Need ${rank}`,
    country: "PL",
    priority: "must",
    status: "proposed",
  } as Entry["requirement"],
  behind: { statements: 2, voices: 2, sessions: 1, countries: ["PL"], stakeholder_types: ["pes"] },
});
const share = (value: number | null, n: number | null): Share => ({ share: value, n });
const demand = (code: string, survey: Share[]) => ({ code, survey });

test("each requirement stands beside the share with the most answers on its code", () => {
  const lines = besideSurvey(
    [entry(1, "data.a"), entry(2, "data.b"), entry(3, null)],
    [demand("data.a", [share(0.2, 20), share(0.4, 50)]), demand("data.b", [])],
  );
  expect(lines.map((line) => line.survey?.share)).toEqual([0.4, undefined, undefined]);
});

test("the survey's order puts what it does not tell behind, in the register's order", () => {
  const lines = besideSurvey(
    [entry(1, "data.a"), entry(2, "data.b"), entry(3, "data.c"), entry(4, null)],
    [
      demand("data.a", [share(null, null)]),
      demand("data.b", [share(0.3, 40)]),
      demand("data.c", [share(0.9, 40)]),
    ],
  );
  expect(bySurvey(lines).map((line) => line.entry.rank)).toEqual([3, 2, 1, 4]);
});

test("the file has a column for every cell", () => {
  const [row] = csvRows(besideSurvey([entry(1, "data.a")], []));
  expect(row).toHaveLength(CSV_HEADER.length);
  expect(row?.slice(0, 4)).toEqual([1, "data", "data.a", "Need 1"]);
});
