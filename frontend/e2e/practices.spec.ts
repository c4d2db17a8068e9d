/** The registry of practices with its sources, the codebook, and what countries say of the same side by side. */
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { PHONE } from "./sessions-room";

test("practices with their sources, and the codebook with its definitions", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/practices");
  await signInAs("coder", demoPassword());
  await arriveAt("Practices");
  await page.getByLabel("Country", { exact: true }).selectOption("PL");
  await expect(page).toHaveURL(/country=PL/);
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 2, name: "Sources" })).toBeVisible();
  await checkAccessibility(page);
  await page.goto("/coding/codebook?family=mechanism");
  await arriveAt("Codebook");
  await expect(page.getByText("20 codes")).toBeVisible();
});

test("a family and a mechanism are compared across countries", async ({ page, arriveAt, signInAs }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/practices");
  await signInAs("facilitator", demoPassword());
  await arriveAt("Practices");
  await expectNoSidewaysScrolling(page);
  await page.goto("/practices/compare?by=family&of=counselling_job_search&level=all");
  await arriveAt("Comparison across countries");
  const table = page.getByRole("table", { name: "Side by side" });
  await expect(table.getByRole("columnheader").nth(1)).toBeVisible();
  await expect(table.getByRole("row", { name: /^Support and dissent/ })).toContainText(/agree, \d+ pass/);
  await page.getByLabel("What is compared").selectOption({ label: "A mechanism" });
  await page.getByLabel("Which one").selectOption({ index: 1 });
  await expect(page).toHaveURL(/of=mechanism\./);
  await expect(table.or(page.getByText("Nothing was said about it"))).toBeVisible();
  await checkAccessibility(page);
  await expectNoSidewaysScrolling(page);
});
