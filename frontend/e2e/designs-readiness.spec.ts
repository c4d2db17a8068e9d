/** Readiness of data and systems, and the screening of AI functions, by hand. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

// axe reads every page, and long ones twice.
test.slow();

test("what is known of a data source becomes a gap, a plan and an answer to be checked", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await begin(page, signInAs, "Readiness (test)");
  await designLink(page, "Readiness").click();
  await arriveAt("Readiness of data and systems");
  await expect(page.getByRole("heading", { name: "What to take on, in this order" })).toBeVisible();

  const vacancies = page.locator("details", { has: page.getByText(/^Vacancy data –/) });
  await vacancies.locator("summary").click();
  await expect(vacancies.getByText("What other countries' sessions said")).toBeVisible();
  await vacancies.getByLabel("Does it exist").selectOption("yes");
  await vacancies.getByLabel("Legal basis for this use").selectOption("missing");
  await vacancies.getByLabel("Owner").fill("Write to owner@example.org");
  const save = page.getByRole("button", { name: "Save the assessment" });
  await save.click();
  await page.getByRole("link", { name: /e-mail address/ }).click();
  await expect(vacancies.getByLabel("Owner")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("The employment service");
  await save.click();
  await expect(page.getByText("The assessment is saved.")).toBeVisible();
  await expect(page.locator("summary", { hasText: "Vacancy data – Gap" })).toBeVisible();
  const first = page.getByRole("listitem").filter({ hasText: "To be mended: Legal basis for this use." });
  await expect(first).toContainText("Vacancy data");
  await arriveAt("Readiness of data and systems");

  await designLink(page, "Check your answers").click();
  await arriveAt("Check your answers");
  await expect(page.getByText("Vacancy data: Gap")).toBeVisible();
});

test("an AI function is screened, a person concludes against the suggestion, and the forms are taken along", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await begin(page, signInAs, "Screening (test)");
  await designLink(page, "AI screening").click();
  await arriveAt("Use of AI: screening and trust");
  await page.getByRole("link", { name: "Plan functions in the step Use of AI" }).click();
  await page.getByLabel("Finding evidence with citations").check();
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.waitForURL(/steps\/risks/);

  await designLink(page, "AI screening").click();
  await arriveAt("Use of AI: screening and trust");
  await expect(page.getByText("Suggested for now: prohibited")).toBeVisible();
  await page
    .getByLabel("Intended purpose", { exact: true })
    .fill("Staff find studies about measures, with their sources.");
  await page.getByText(/^Is it an AI system\?: 0 of 1/).click();
  await page.getByLabel(/^Does it infer from its input/).selectOption("yes");
  await page.getByText(/^Prohibited practices/).click();
  for (const question of await page.locator('select[id*="-answers-"]:visible').all()) {
    if ((await question.inputValue()) === "unknown") await question.selectOption("no");
  }
  await page.getByText(/^Conditions for trust: 0/).click();
  await page.getByLabel("A way to complain and be heard").fill("A desk answers within a week.");
  await page.getByRole("button", { name: "Save the screening" }).click();
  await expect(page.getByText("The screening is saved.")).toBeVisible();
  await expect(page.getByText("Suggested for now: high-risk")).toBeVisible();
  await expect(page.getByText("Certain so far: no specific duties found")).toBeVisible();
  await arriveAt("Use of AI: screening and trust");
  await expectNoSidewaysScrolling(page);

  const conclude = page.getByRole("button", { name: "Keep the conclusion" });
  await conclude.click();
  await expect(page.getByText("Give a reason")).toBeVisible();
  await page.getByLabel(/^Class of/).selectOption("minimal");
  await page.getByLabel(/^Reason for the class/).fill("It finds documents; nobody is assessed.");
  await conclude.click();
  await expect(page.getByText(/against the suggestion high-risk/)).toBeVisible();

  const word = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the forms (Word)" }).click();
  expect((await word).suggestedFilename()).toMatch(/^ai-screening-.*\.docx$/);
  const json = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the forms (JSON)" }).click();
  const forms = JSON.parse(await readFile(await (await json).path(), "utf-8"));
  expect(forms.functions[0].trust).toEqual(["A way to complain and be heard: A desk answers within a week."]);
  expect(forms.functions[0].conclusion).toContain("(override)");
});

async function begin(
  page: Page,
  signInAs: (username: string, password: string) => Promise<void>,
  title: string,
): Promise<void> {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  await page.getByLabel("Name of the design").fill(title);
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  // Other journeys check the steps' pages.
  await page.waitForURL(/steps\/context/);
}

/** A link of the design's own navigation. */
function designLink(page: Page, name: string) {
  return page.getByRole("navigation", { name: "This design" }).getByRole("link", { name });
}
