/** What a closed session leaves: minutes, files, an archive that is taken over, and requirements with their trace. */
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test("minutes and files of a closed session", async ({ page, arriveAt, signInAs }) => {
  await page.goto("/sessions");
  await signInAs("facilitator", demoPassword());
  await arriveAt("Sessions");
  await page.getByRole("row").filter({ hasText: "closed" }).getByRole("link").first().click();
  await expect(page.getByText("The session is closed. Its record stands.")).toBeVisible();
  const session = page.url();
  await page.getByRole("link", { name: "Minutes" }).click();
  await arriveAt(/^Minutes: /);
  await expect(page.getByRole("table", { name: "Who took part" })).toBeVisible();
  await expect(page.getByRole("blockquote").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.goto(session);
  const word = page.waitForEvent("download");
  await page.getByRole("button", { name: "Minutes (Word)" }).click();
  expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  const archive = page.waitForEvent("download");
  await page.getByRole("button", { name: "Archive for another installation" }).click();
  const file = await (await archive).path();

  // Here it is already: the archive is refused, and says why.
  await page.goto("/sessions");
  await page.locator("summary", { hasText: "Take over a session" }).click();
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.getByText("Choose the archive")).toBeVisible();
  await page.getByLabel("Archive (.zip)").setInputFiles(file);
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.getByText("This session is here already")).toBeVisible();
  await checkAccessibility(page);
});

test("requirements: ranked beside the survey's view, stated from statements, traced back", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/requirements");
  await signInAs("facilitator", demoPassword());
  await arriveAt("Requirements");
  await expect(page.getByText(/^\d+ requirements$/)).toBeVisible();
  await page.getByLabel("Order").selectOption("survey");
  await expect(page.getByRole("row").nth(1).getByRole("cell").last()).toHaveText(/ of /);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Register (CSV)" }).click();
  expect((await file).suggestedFilename()).toBe("requirements.csv");

  await page.getByRole("link", { name: "State a requirement" }).click();
  await arriveAt("State a requirement");
  await page.getByRole("button", { name: "Save the requirement" }).click();
  await expect(page.getByText("Say what is needed")).toBeVisible();
  await checkAccessibility(page);
  await page.getByLabel("AI function", { exact: true }).check();
  await page.getByLabel("Title", { exact: true }).fill("Warn where courses lead nowhere");
  await page.getByRole("combobox", { name: "Session" }).selectOption({ index: 1 });
  const behind = page.getByRole("group", { name: "Statements it grew from" });
  await behind.getByRole("checkbox").first().check();
  await page.getByLabel("Stage of the policy cycle").selectOption("monitoring");
  await page.getByLabel("Oversight", { exact: true }).fill("A counsellor can overrule it");
  await page.getByLabel("transparency and explanation", { exact: true }).check();
  await page.getByRole("button", { name: "Save the requirement" }).click();
  await arriveAt("Warn where courses lead nowhere");
  await expect(page.getByText("A counsellor can overrule it")).toBeVisible();
  await expect(page.getByText(/^Behind it: 1 voices, 1 statements, 1 sessions$/)).toBeVisible();
});
