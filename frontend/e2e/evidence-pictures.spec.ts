/** The evidence as pictures, and a release and its brief to take away. */
import { readFile } from "node:fs/promises";
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

/** Button, ending of the file, first bytes in lower case. */
const BRIEFS = [
  ["Web page (HTML)", "html", "<!doctype html"],
  ["PDF", "pdf", "%pdf-"],
  ["Word (DOCX)", "docx", "pk"],
] as const;

test("the evidence as a graph, a flow and a list of needs, by the keyboard and in a narrow window", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/evidence/graph");
  await signInAs("policymaker.pl", demoPassword());
  await arriveAt("Graph of the configurations");

  await test.step("the picture follows the keyboard from box to box, and leads on", async () => {
    const graph = page.getByRole("group", { name: "Graph of the configurations" });
    await graph.getByRole("link").first().focus();
    await page.keyboard.press("Tab");
    await expect(graph.getByRole("link").nth(1)).toBeFocused();
    const outcomes = graph.getByRole("link", { name: /^(▲|▼)/ });
    const last = outcomes.last();
    const all = await outcomes.count();
    await outcomes.nth(all - 2).focus();
    await page.keyboard.press("Tab");
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/outcome=/);
    await expect(page.getByText("Filters (1 set)")).toBeVisible();
    // Not while the next graph is still loading, when there is none.
    await expect
      .poll(async () => {
        const left = await outcomes.count();
        return left > 0 && left < all;
      })
      .toBe(true);
  });

  await test.step("the same as a table, as a picture and as figures to take away", async () => {
    await page.getByText("The figures as a table").click();
    await expect(page.getByRole("table").getByRole("columnheader", { name: "Voices against" })).toBeVisible();
    await page.getByText(/^Download and cite/).click();
    const [svg] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /SVG/ }).click(),
    ]);
    expect(svg.suggestedFilename()).toBe("configurations-graph.svg");
    await page.emulateMedia({ forcedColors: "active" });
    await expect(page.getByRole("list", { name: "Legend" })).toBeVisible();
    await page.emulateMedia({ forcedColors: "none" });
  });

  await test.step("the flow tells no small number, and its filters are in its address", async () => {
    await page.getByRole("link", { name: "Flow", exact: true }).click();
    await arriveAt("From context to outcome");
    await expect(page.getByText(/^The strongest link, .* has \d+ independent voices\.$/)).toBeVisible();
    await page.getByText("The figures as a table").click();
    await expect(page.getByRole("cell", { name: "fewer than 3" }).first()).toBeVisible();
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("Practice").selectOption("hiring_subsidies");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/flow\?practice=hiring_subsidies/);
    await expect(page.getByText("Loading …")).toHaveCount(0);
    await page.getByText("The figures as a table").click();
    await expect(page.getByRole("rowheader", { name: "Subsidy signals a problem" })).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Intensive counselling builds trust" })).toHaveCount(0);
  });

  await test.step("what is needed, by kind", async () => {
    await page.getByRole("link", { name: "Needs", exact: true }).click();
    await arriveAt("What is needed");
    await page.getByLabel("Kind of need").selectOption("data");
    await expect(page).toHaveURL(/kind=data/);
    await expect(page.getByRole("heading", { name: "AI functions" })).toHaveCount(0);
  });

  await test.step("a release says how far it can be leant on", async () => {
    await page.goto("/evidence/releases");
    await page.getByRole("link", { name: /^Evidence after the second/ }).click();
    await arriveAt(/^Evidence after the second/);
    await expect(page.getByRole("heading", { name: "Planted truth" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Without one country" })).toBeVisible();
    await page.getByText("Check it, and make it again").click();
    await expect(page.getByText(/cmo_engine reproduce/)).toBeVisible();
  });

  await test.step("the release's brief is taken away as a page, as a PDF and as a Word file", async () => {
    for (const [button, ending, start] of BRIEFS) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^synthesis-\\d+-\\d+\\.${ending}$`));
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, start.length).toString("latin1").toLowerCase()).toBe(start);
    }
  });

  await test.step("320 pixels are enough", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page);
    for (const path of ["/evidence/graph", "/evidence/flow", "/evidence/needs"]) {
      await page.goto(path);
      await arriveAt(/./);
      await expect(page.getByText("Loading …")).toHaveCount(0);
      await expectNoSidewaysScrolling(page);
    }
  });
});
