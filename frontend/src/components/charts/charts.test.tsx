import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../test/render";
import { ChartFrame } from "./chart-frame";
import { GapMap } from "./gap-map";
import { LikertBars } from "./likert-bars";

test("a chart says what it shows, and its figures are there without the drawing", async () => {
  await renderApp(
    <ChartFrame
      title="Trust in advice"
      finding="Two thirds agree."
      table={{
        columns: ["Item", "Agree", "n"],
        rows: [
          ["Explained", 0.67, 1200],
          ["Audited", null, null],
        ],
        nullLabel: "withheld",
      }}
      source="Demo survey (synthetic)"
      date="2026-03-05T10:00:00Z"
      name="trust"
    >
      <LikertBars
        scale={["no", "neither", "yes"]}
        items={[
          { id: "explained", label: "Explained", shares: [0.2, 0.2, 0.6], n: 6, dontKnow: 0.25 },
          { id: "audited", label: "Audited", shares: null, n: null, dontKnow: null },
        ]}
      />
    </ChartFrame>,
  );
  const frame = await screen.findByRole("region", { name: "Trust in advice" });
  expect(within(frame).getByText("Two thirds agree.")).toBeVisible();
  expect(within(frame).getByText("Source: Demo survey (synthetic). As of March 5, 2026.")).toBeVisible();
  expect(within(frame).getByText("n = 6")).toBeVisible();
  expect(within(frame).getByText("Withheld: too few answers")).toBeVisible();
  expect(within(frame).getByText("1,200")).toBeInTheDocument();
  expect(within(frame).getAllByText("withheld")).toHaveLength(2);
});

test("a hole in the evidence is said, and a cell leads to what is in it", async () => {
  await renderApp(
    <GapMap
      caption="Mechanisms and outcomes"
      corner="Mechanism"
      rows={[{ code: "mechanism.trust", label: "Trust" }]}
      columns={[
        { code: "outcome.job_entry", label: "Job entry" },
        { code: "outcome.equity", label: "Equity" },
      ]}
      cell={(_, column) =>
        column === "outcome.job_entry" ? { count: 4, confidence: "moderate" } : { count: 0 }
      }
      link={(row, column, label) => <a href={`#${row}/${column}`}>{label}</a>}
    />,
  );
  const [filled, gap] = await screen.findAllByRole("cell");
  if (!filled || !gap) throw new Error("the map has no cells");
  expect(within(filled).getByRole("link", { name: /4\s*moderate/ })).toBeVisible();
  expect(gap).toHaveTextContent("none yet");
});
