/** From the demo's evidence to a solution, and from a question to the words, on the running platform. */
import type { Page } from "@playwright/test";
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
    await expect(page.getByRole("heading", { name: "Conservative solution", exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Necessity" })).toBeVisible();
    await expect(page.getByRole("table", { name: "Each condition alone" })).toBeVisible();
  });
});

test("cases from a file are compared, asked again, and a long question is stopped", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(240_000);
  await page.goto("/analysis/new");
  await signInAs("analyst", demoPassword());
  await arriveAt("Compare cases");

  await test.step("a file with a fault is told at its place, and mended", async () => {
    await upload(page, "case,DEV,STB,SURV\nAT,0.8,high,0.1\n");
    await expect(page.getByText("Column STB, case AT: “high” is no number")).toBeVisible();
    await upload(page, SURVIVAL);
    await expect(page.getByRole("heading", { name: "Memberships", exact: true })).toBeVisible();
    await expect(page.getByRole("row", { name: /^IT / }).getByText("missing")).toBeVisible();
  });

  await test.step("every method of the same cases, on one page", async () => {
    await page.getByLabel("Title").fill("Survival of democracies");
    for (const method of ["Robustness", "Coincidence analysis (CNA)"]) await page.getByLabel(method).check();
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await arriveAt("Survival of democracies");
    for (const answer of [
      "Truth table",
      "Conservative solution",
      "Parsimonious solution",
      "Where the cases lie: Parsimonious solution, model 1",
      "Necessity",
      "Without the case",
      "Against the robust core",
      "Atomic solution formulas",
    ])
      await expect(page.getByRole("heading", { name: answer, exact: true }).first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("the same question again has the same answer, under an address of its own", async () => {
    const first = page.url();
    await page.getByRole("button", { name: "Run it again on the same cases" }).first().click();
    await expect(page).not.toHaveURL(first);
    await expect(page.getByRole("heading", { name: "Conservative solution", exact: true })).toBeVisible();
    await expect(page.getByText(/DEV\*LIT\*STB/).first()).toBeVisible();
  });

  await test.step("a long one shows how long it has run, and is stopped", async () => {
    await page.goto("/analysis/new");
    await upload(page, manyConditions());
    await page.getByLabel("Title").fill("Too many conditions");
    for (const other of ["Conservative solution", "Necessity"]) await page.getByLabel(other).uncheck();
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    // Not looked at with axe before it is stopped: on a busy machine it might end by itself meanwhile.
    await expect(page.getByText(/of at most 60 seconds/)).toBeVisible();
    await page.getByRole("button", { name: "Stop it" }).click();
    await arriveAt("Too many conditions");
    await expect(page.getByRole("button", { name: "Run it again on the same cases" })).toBeVisible();
    await page.goto("/analysis");
    await arriveAt("Analysis");
    await expect(page.getByRole("row", { name: /Too many conditions.*Stopped/ }).first()).toBeVisible();
  });
});

/** Memberships of 18 democracies between the wars (Rohlfing 2012, after Lipset 1959), one of them not known here. */
const SURVIVAL = `case,DEV,LIT,STB,SURV
AU,0.81,0.99,0.43,0.05
BE,0.99,0.98,0.98,0.95
CZ,0.58,0.98,0.91,0.89
EE,0.16,0.98,0.91,0.12
FI,0.58,0.99,0.58,0.77
FR,0.98,0.99,0.95,0.95
DE,0.89,0.99,0.31,0.05
GR,0.04,0.13,0.43,0.06
HU,0.07,0.88,0.13,0.42
IE,0.72,0.98,0.95,0.92
IT,0.34,,0.58,0.05
NL,0.98,0.99,0.99,0.95
PL,0.02,0.59,0,0.12
PT,0.01,0.01,0.01,0.05
RO,0.01,0.17,0.84,0.21
ES,0.03,0.09,0.2,0.06
SE,0.95,0.99,0.91,0.95
UK,0.98,0.99,0.98,0.95
`;

/** Twenty conditions and an outcome that have nothing to do with each other, the same every time: the hardest question
 * there is for a shortest answer. */
function manyConditions(): string {
  let state = 20_261_124;
  const bit = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state > 1_073_741_824 ? 1 : 0;
  };
  const names = Array.from({ length: 20 }, (_, at) => `C${at}`);
  const rows = Array.from({ length: 150 }, (_, at) => [`case ${at}`, ...names.map(bit), bit()].join(","));
  return [["case", ...names, "Y"].join(","), ...rows].join("\n");
}

async function upload(page: Page, text: string): Promise<void> {
  await page
    .getByLabel("CSV file")
    .setInputFiles({ name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByLabel("Cases", { exact: true })).toHaveValue(text);
  await page.getByRole("button", { name: "Read the cases" }).click();
}

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
