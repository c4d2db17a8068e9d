/** What follows a decision: the theory of change, the evaluation plan, the record, and a pilot that is taken back. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

// axe reads every page, and long ones twice.
test.slow();

test("a decision becomes a theory of change, an evaluation plan and a record", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  const designId = await beginAndAdopt(page);

  await page.goto(`/designs/${designId}/steps/theory_of_change`);
  await page.getByRole("button", { name: "Draw it from the decided options" }).click();
  await expect(page.getByRole("heading", { name: "The theory of change as a picture" })).toBeVisible();
  const first = page.getByRole("group", { name: "Chain 1" });
  await expect(first.getByText("From a configuration of the evidence").first()).toBeVisible();
  await first.getByLabel("What people make of it").fill("Employers see people at work first");
  await expect(first.getByText("From a configuration, reworded by a person")).toBeVisible();
  await first.getByRole("button", { name: "Add a context" }).click();
  await first
    .getByLabel(/^Context \d+$/)
    .last()
    .fill("Buses run early");
  await expect(first.getByText("Added by a person")).toBeVisible();
  await expect(page.locator("svg").getByText(/Buses run early/)).toBeAttached();
  await arriveAt("Theory of change");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Use of AI" })).toBeVisible();

  await page.goto(`/designs/${designId}/steps/monitoring`);
  await arriveAt("Monitoring");
  await page.getByRole("button", { name: "Take over" }).click();
  await expect(page.getByLabel("Name of the indicator")).toHaveValue(/.+/);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText(/Employers see people at work first/)).toBeVisible();

  await designLink(page, "Evaluation plan").click();
  await page.getByRole("button", { name: "Save and calculate" }).click();
  await expect(page.getByRole("heading", { name: /problem/i })).toBeVisible();
  await page.getByLabel("What should the evaluation find out?").fill("Do more people find work?");
  await page.getByLabel("Comparison that is planned").selectOption("before_after");
  await page.getByLabel("The share without the measure, in per cent").fill("30");
  await page.getByLabel("Smallest difference that would matter, in percentage points").fill("5");
  await page.getByLabel("People in both groups together").fill("3200");
  await page.getByRole("button", { name: "Save and calculate" }).click();
  await expect(page.getByText("The plan was saved.")).toBeVisible();
  await expect(
    page.getByText(/^Planned: Before and after.*cannot say what the measure changed/),
  ).toBeVisible();
  const row = page.getByRole("row", { name: /^Randomised/ });
  await expect(row).toContainText(/8\d ?%/);
  await arriveAt("Evaluation plan");

  await designLink(page, "Decide").click();
  await page.getByRole("button", { name: "Verify the record" }).click();
  await expect(page.getByText(/^The record is whole: \d+ entries/)).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the record (JSON Lines)" }).click();
  const lines = (await readFile(await (await download).path(), "utf-8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).action)).toContain("decided");
  await page.getByRole("button", { name: "Show who saw what" }).click();
  await expect(page.getByRole("cell", { name: "Options" }).first()).toBeVisible();
});

test("a pilot stands against its prediction, and is withdrawn with its reason", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  const designId = await beginAndAdopt(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/designs/${designId}/pilots`);
  await expect(page.getByRole("heading", { level: 1, name: "Pilots" })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Report it" }).click();
  await expect(page.getByRole("link", { name: "Choose an option" })).toBeVisible();
  await page.getByLabel("Option", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Policy pilot").check();
  await page.getByLabel("Outcome that was looked at").selectOption({ label: "Entry into work" });
  await page.getByLabel("Unit of the figures").fill("percentage points");
  await page.getByLabel("Difference observed (optional)").fill("4");
  await page.getByLabel("95 % interval from").fill("-6");
  await page.getByLabel("95 % interval to").fill("14");
  await page.getByLabel("People in the pilot").fill("18");
  await page.getByLabel("What was observed?").fill("A little more than before, in one office.");
  await page.getByRole("button", { name: "Report it" }).click();
  await expect(page.getByText("The pilot was reported.", { exact: false })).toBeVisible();
  await expect(page.getByText("Cannot be told", { exact: true })).toBeVisible();
  await expect(page.getByText("Fewer than 30 people in a group: too few to tell.")).toBeVisible();
  await arriveAt("Pilots");
  await expectNoSidewaysScrolling(page);

  await page.getByRole("button", { name: "Withdraw" }).click();
  const asked = page.getByRole("dialog");
  await asked.getByRole("button", { name: "Withdraw" }).click();
  await asked.getByLabel("Why is it withdrawn?").fill("The office entered the wrong year.");
  await asked.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("No pilot has been reported yet.")).toBeVisible();
});

/** A design with one answer, and its first option adopted → its id. */
async function beginAndAdopt(page: Page): Promise<string> {
  await page.getByLabel("Name of the design").fill("Followed (test)");
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Context" })).toBeVisible();
  const designId = page.url().split("/designs/")[1]?.split("/")[0] ?? "";
  await page.getByRole("button", { name: "Save and see the options" }).click();
  await page.getByRole("link", { name: "Decide about this option" }).first().click();
  await page.getByLabel("Adopt").check();
  await page.getByLabel("Reason").fill("Two offices try it first.");
  await page.getByRole("button", { name: "Keep the decision" }).click();
  await expect(page.getByText("The decision was kept.")).toBeVisible();
  return designId;
}

/** A link of the design's own navigation. */
function designLink(page: Page, name: string) {
  return page.getByRole("navigation", { name: "This design" }).getByRole("link", { name });
}
