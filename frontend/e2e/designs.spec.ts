/** The last part of the chain by hand: a design, its first ranked options, a decision, the brief, the voices. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

const MOST_INPUTS = 12;

// axe reads every page, and long ones twice.
test.slow();

test("from sign-in to ranked options in at most twelve inputs, then a decision with its reason", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs");
  await signInAs("policymaker.pl", demoPassword());
  await arriveAt("Designs");

  let inputs = 0;
  const does = async (input: Promise<unknown>) => {
    inputs += 1;
    await input;
  };
  await does(page.getByRole("link", { name: "Begin a design" }).click());
  await arriveAt("Begin a design");
  await does(page.getByLabel("Name of the design").fill("A region with few vacancies (test)"));
  await does(page.getByLabel("This is a demonstration").check());
  await does(page.getByRole("button", { name: "Begin" }).click());
  await arriveAt("Context");
  for (const question of [
    "High unemployment",
    "Vacancies mostly need few qualifications",
    "Project funding",
  ]) {
    const group = page.getByRole("group", { name: question, exact: true });
    if (!(await group.isVisible())) continue;
    await does(group.getByLabel("Applies", { exact: true }).check());
  }
  await does(page.getByRole("button", { name: "Save and see the options" }).click());
  await arriveAt("Options");
  await expect(page.getByText(/^First in \d+ ?% of the weightings/).first()).toBeVisible();
  expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);

  await expect(page.getByRole("heading", { name: "What would change the ranking" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Nothing can be said about" })).toBeVisible();

  await page.getByRole("link", { name: "Decide about this option" }).first().click();
  await arriveAt("Decide");
  await page.getByRole("button", { name: "Keep the decision" }).click();
  await expect(page.getByRole("heading", { name: /problem/i })).toBeVisible();
  await page.getByLabel("Adapt").check();
  await page.getByLabel("Reason").fill("Two offices try it first; transport comes with it.");
  await page.getByRole("button", { name: "Keep the decision" }).click();
  await expect(page.getByText("The decision was kept.")).toBeVisible();
  await expect(page.getByText("Two offices try it first; transport comes with it.")).toBeVisible();
});

/** What each format begins with: a PDF, a zip archive, a page, an object. */
const BRIEFS = [
  { name: "Download the brief (PDF)", ending: "pdf", begins: "%PDF-1.7" },
  { name: "Download the brief (Word)", ending: "docx", begins: "PK" },
  { name: "Download the brief (HTML)", ending: "html", begins: "<!doctype html>" },
  { name: "Download the data of the brief (JSON)", ending: "json", begins: "{" },
];

test("a brief in six languages and four formats, and from its claims to the voices", async ({
  page,
  context,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs");
  await signInAs("policymaker.es", demoPassword());
  await arriveAt("Designs");
  await page.getByRole("main").getByRole("listitem").getByRole("link").last().click();
  await arriveAt("Steps of the design");
  await designLink(page, "Brief").click();
  await arriveAt("Policy brief");
  const paper = page.frameLocator("iframe");
  await expect(paper.getByRole("heading", { name: "The situation" })).toBeVisible();
  for (const language of ["el", "es", "it", "pl", "de"]) {
    await page.getByLabel("Language of the brief").selectOption(language);
    await expect(page).toHaveURL(new RegExp(`language=${language}`));
    await expect(paper.locator("html")).toHaveAttribute("lang", language);
  }
  await expect(paper.getByText("Maschinell entworfen: Den deutschen Wortlaut")).toBeVisible();
  for (const { name, ending, begins } of BRIEFS) {
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await downloaded;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^brief-.*-de\\.${ending}$`));
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, begins.length).toString("latin1")).toBe(begins);
    if (ending !== "html") continue;
    const alone = await context.newPage();
    await alone.setContent(bytes.toString("utf-8"));
    await expect(alone.getByRole("heading", { level: 1 })).toBeVisible();
    await checkAccessibility(alone);
    await alone.close();
  }

  await designLink(page, "From claim to voices").click();
  await arriveAt("From claim to voices");
  await page.getByText("Configuration:").first().click();
  await expect(page.locator("details[open] blockquote").first()).toBeVisible();
});

test("every step is saved on its own page, and all is there to be checked", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  await arriveAt("Begin a design");
  await page.getByLabel("Name of the design").fill("Every step (test)");
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  const next = page.getByRole("button", { name: "Save and go on" });

  await arriveAt("Context");
  await expectNoSidewaysScrolling(page);
  await next.click();
  await arriveAt("Problem");
  await next.click();
  await expect(page.getByRole("link", { name: /Describe the problem/ })).toBeVisible();
  await page.getByLabel("What is the problem?").fill("Long spells without work.");
  await next.click();
  await arriveAt("Target group");
  await page.getByLabel("Long-term unemployed").check();
  await next.click();
  await arriveAt("Objectives");
  await page.getByLabel(/^Entry into work/).check();
  await next.click();
  await arriveAt("Capacity");
  await page.getByLabel("Sufficient funding", { exact: true }).selectOption("missing");
  await next.click();
  await arriveAt("Data");
  await page.getByLabel("Vacancy data").selectOption("partial");
  await next.click();
  await arriveAt("Weights and judgements");
  await page.getByLabel("Own weights").check();
  await page.getByLabel("Equity", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByLabel("How does the option do").selectOption("1");
  await page.getByLabel("Reason", { exact: true }).fill("It reaches those furthest away.");
  await arriveAt("Weights and judgements");
  await expectNoSidewaysScrolling(page);
  await next.click();
  await arriveAt("Theory of change");
  await page.getByLabel("How is the measure meant to work?").fill("Trust first, then a first job.");
  await next.click();
  await arriveAt("Use of AI");
  await page.getByLabel("Finding evidence with citations").check();
  await next.click();
  await arriveAt("Risks");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByLabel("What may go wrong").fill("Funding ends.");
  await next.click();
  await arriveAt("Monitoring");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByLabel("Name of the indicator").fill("In work after twelve months");
  await next.click();

  await arriveAt("Check your answers");
  await expectNoSidewaysScrolling(page);
  for (const said of [
    "Long spells without work.",
    "Trust first, then a first job.",
    "Vacancy data: Partial",
  ]) {
    await expect(page.getByText(said)).toBeVisible();
  }
  await designLink(page, "Steps").click();
  await arriveAt("Steps of the design");
  await expectNoSidewaysScrolling(page);
  await expect(page.getByRole("main").getByText("Saved", { exact: true })).toHaveCount(11);
});

test("two people on one step: the second sees both versions and chooses", async ({
  page,
  context,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/designs/new");
  await signInAs("policymaker.pl", demoPassword());
  await page.getByLabel("Name of the design").fill("Two people (test)");
  await page.getByLabel("This is a demonstration").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await arriveAt("Context");
  await page.goto(page.url().replace("/context", "/problem"));
  await arriveAt("Problem");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("banner").getByRole("button").click();
  await other.locator('input[name="username"]').fill("policymaker.pl");
  await other.locator('input[name="password"]').fill(demoPassword());
  await other.locator('button[type="submit"]').click();
  await other.getByLabel("What is the problem?").fill("The words of the first.");
  await other.getByRole("button", { name: "Save and go on" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Target group" })).toBeVisible();

  await page.getByLabel("What is the problem?").fill("The words of the second.");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.getByText("Somebody saved this step meanwhile")).toBeVisible();
  await expect(page.getByText("The words of the first.")).toBeVisible();
  await arriveAt("Problem");
  await page.getByRole("button", { name: "Replace it with what I entered" }).click();
  await arriveAt("Target group");
});

/** A link of the design's own navigation. */
function designLink(page: Page, name: string) {
  return page.getByRole("navigation", { name: "This design" }).getByRole("link", { name });
}
