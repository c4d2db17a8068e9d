import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderApp } from "../../test/render";
import { barPicture } from "./bar-model";
import { ChartFrame } from "./chart-frame";
import { GapMap } from "./gap-map";
import { HeatTable } from "./heat-table";
import { LikertBars } from "./likert-bars";
import { toSvg } from "./svg";

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
  expect(within(frame).getByText("Source: Demo survey (synthetic). As of 5 March 2026.")).toBeVisible();
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

const words = {
  title: "Trust & <doubt>",
  finding: 'Most said "yes".\u0007',
  source: "Source: a survey",
  citation: "EU-ALMPO: https://example.org/?a=1&b=2",
  language: "en",
};

/** Parsed as the XML that other programs will read. */
function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(document.querySelector("parsererror"), svg.slice(0, 200)).toBeNull();
  return document;
}

test("the picture is well-formed whatever the words hold, and says what it is", () => {
  const bars = barPicture([{ id: "a", label: "A & B", length: 0.5, figure: "50% <5>" }]);
  const document = parsed(toSvg(bars, words));
  expect(document.querySelector("title")?.textContent).toBe("Trust & <doubt>");
  expect(document.querySelector("desc")?.textContent).toContain("Source: a survey");
  expect(document.documentElement.getAttribute("xml:lang")).toBe("en");
  const texts = [...document.querySelectorAll("tspan")].map((span) => span.textContent);
  expect(texts).toEqual(expect.arrayContaining(["A & B", "50% <5>"]));
  expect(texts.join(" ")).toContain("a=1&b=2");
});

test("figures and picture can be taken away, with the address to cite", async () => {
  const files: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${files.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await renderApp(
    <ChartFrame
      title="Barriers"
      finding="Funding first."
      table={{
        columns: ["Barrier", "n"],
        rows: [
          ["Funding", 12],
          ["Law", null],
        ],
        nullLabel: "withheld",
      }}
      source="Demo"
      date="2026-03-05T10:00:00Z"
      name="barriers"
    />,
  );
  await userEvent.click(await screen.findByText(/Download and cite/));
  await userEvent.click(screen.getByRole("button", { name: /CSV/ }));
  await userEvent.click(screen.getByRole("button", { name: /SVG/ }));
  expect(names).toEqual(["barriers.csv", "barriers.svg"]);
  expect(await files[0]?.text()).toContain("Funding,12");
  const drawn = parsed((await files[1]?.text()) ?? "");
  expect([...drawn.querySelectorAll("tspan")].map((span) => span.textContent)).toEqual(
    expect.arrayContaining(["Barriers", "Funding", "12", "withheld"]),
  );
  expect(screen.getByRole("link", { name: /Link to this chart/ })).toHaveAttribute(
    "href",
    expect.stringMatching(/#barriers$/),
  );
  expect(screen.getByText(/Cite as: EU-ALMPO: Barriers\. Demo\./)).toBeVisible();
});

test("a heat table is a table: every figure is text, and what is withheld says so", async () => {
  await renderApp(
    <HeatTable
      caption="Value by stage"
      corner="Function"
      rows={[{ id: "a", label: "Forecasting" }]}
      columns={[
        { id: "design", label: "Design" },
        { id: "delivery", label: "Delivery" },
      ]}
      cell={(_, column) =>
        column === "design" ? { heat: 0.4, text: "40%" } : { heat: null, text: "withheld" }
      }
    />,
  );
  const table = await screen.findByRole("table", { name: "Value by stage" });
  expect(within(table).getByRole("rowheader", { name: "Forecasting" })).toBeVisible();
  expect(
    within(table)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["40%", "withheld"]);
});
