/** From the demo's evidence to a solution, and from a question to the words, on the running platform. */
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test("an analyst compares the cases of a configuration", async ({ page, arriveAt, signInAs }) => {
  await page.goto("/evidence");
  await signInAs("analyst", demoPassword());
  await arriveAt("Evidence");

  await test.step("two clicks from the evidence to its cases", async () => {
    await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
    await arriveAt("One configuration");
    await page.getByRole("link", { name: "Analyse its cases" }).click();
    await arriveAt("Compare cases");
    await expect(page.getByRole("heading", { name: "What is assumed" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Memberships", exact: true })).toBeVisible();
  });

  await test.step("no membership without a reason", async () => {
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    const summary = page.getByRole("region", { name: "There is a problem" });
    await expect(summary).toBeFocused();
    await summary.getByRole("link").first().press("Enter");
    await page.keyboard.type("Half of the voices is neither in nor out.");
    await page.getByRole("button", { name: "Use this reason for all columns" }).first().click();
    await expect(page.getByRole("heading", { name: /^Memberships in / }).first()).toBeVisible();
  });

  await test.step("320 pixels are enough", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("the answer with its cases", async () => {
    await page.getByLabel("Missing values allowed (percent)").fill("100");
    for (const gap of await page.getByLabel(/^Membership in the /).all()) await gap.fill("0");
    for (const why of await page.getByLabel("Reason for it").all())
      await why.fill("Not part of the practice.");
    await page.getByLabel("Parsimonious solution").uncheck();
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Truth table" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Conservative solution" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Necessity" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Each condition alone" })).toBeVisible();
  });
});

test("a question finds the words, and says when there are none", async ({ page, arriveAt, signInAs }) => {
  await page.goto("/evidence/search");
  await signInAs("analyst", demoPassword());
  await arriveAt("Search what was said");
  await page.getByLabel("What are you looking for?").fill("counsellor has time for each person");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=counsellor/);
  await expect(page.locator("mark").first()).toBeVisible();
  await page.goto("/evidence/search?q=zyxwv%20qqqqq%20kjhgf");
  await arriveAt("Search what was said");
  await expect(page.getByText("Nothing found for")).toBeVisible();
  await page.getByRole("link", { name: "Text models" }).click();
  await arriveAt("Text models");
  await expect(page.getByText("At work", { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
});
