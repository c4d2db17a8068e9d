/** From what people said to a judged and released finding, in the browser, on the running platform. */
import type { Page } from "@playwright/test";
import { accessTokenOf, CONTEXT, judgeDifferently, MECHANISM, OUTCOME, sayInASession } from "./evidence-said";
import { demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

const FOUND = `/evidence?mechanism=${MECHANISM}&outcome=${OUTCOME}&context=${CONTEXT}&practice=one_stop_youth&country=MT`;
const REASON = "Two people in different offices described it independently.";

test("an analyst reads, reviews, judges and releases what was said in a session", async ({
  page,
  request,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(240_000);
  await page.goto("/account");
  await signInAs("admin", demoPassword());
  const everyRole = await accessTokenOf(page);
  await signOut(page);

  await page.goto("/evidence");
  await arriveAt("Please sign in");
  await signInAs("analyst", demoPassword());
  await arriveAt("Evidence");

  const earlier = `Before ${Date.now()}`;
  await test.step("a release needs a title", async () => {
    await page.getByRole("link", { name: "Releases" }).click();
    await arriveAt("Releases");
    await page.getByRole("button", { name: "Publish a release" }).click();
    await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
    await page.getByLabel("Title").fill(earlier);
    await page.getByLabel("Title").press("Enter");
    await arriveAt(earlier);
  });

  await test.step("what is said appears by itself, support and dissent side by side", async () => {
    await page.goto(FOUND);
    await arriveAt("Evidence");
    await expect(page.getByLabel("Country")).toHaveValue("MT");
    await expect(page.getByText("This page follows what happens")).toBeVisible();
    const before = await voices(page);
    await sayInASession(request, everyRole, "supports");
    await expect.poll(() => voices(page)).toBe(before + 1);
    await sayInASession(request, everyRole, "contradicts");
    await expect(page.getByRole("article")).toContainText("Said that it does not hold in this context:");
  });

  await test.step("one configuration leads back to the words", async () => {
    await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
    await arriveAt("One configuration");
    await expect(page.getByText("Two offices copied our case meetings").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "What the survey says" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Said against" })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^In which contexts it held/ })).toBeVisible();
  });

  await test.step("a review needs a decision and a reason, and is not given on what has changed unseen", async () => {
    await page.getByRole("button", { name: "Save the review" }).click();
    await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
    await page.getByRole("link", { name: "Choose a decision" }).click();
    await page.keyboard.press("Space");
    await page.getByLabel("Your reason").fill(REASON);
    await sayInASession(request, everyRole, "supports");
    await expect(page.getByText("The evidence changed while you were writing")).toBeVisible();
    await page.getByRole("button", { name: "I have looked again" }).click();
    await page.getByRole("button", { name: "Save the review" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByRole("main").getByText("Accepted", { exact: true }).first()).toBeVisible();
    await expect(page.getByText(REASON).first()).toBeVisible();
  });

  await test.step("a level of confidence is refused without its reasons", async () => {
    await page.getByRole("link", { name: "Open the confidence worksheet" }).click();
    await arriveAt("Confidence worksheet");
    await page
      .getByRole("group", { name: "Confidence in the finding" })
      .getByRole("radio", { name: /^low/ })
      .check();
    await page.getByRole("button", { name: "Save the judgement" }).click();
    const summary = page.getByRole("region", { name: "There is a problem" });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("listitem")).toHaveCount(9);
    await fillConfidence(page, /^low/, "Little material so far.");
    await page.getByRole("button", { name: "Save the judgement" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
    await expect(page.getByText("Confidence: low")).toBeVisible();
  });

  await test.step("a second judge differs; both are shown until a person settles it with a reason", async () => {
    const at = new URL(page.url()).pathname.split("/")[2] ?? "";
    await judgeDifferently(request, everyRole, at);
    await expect(page.getByText("The judges do not agree.")).toBeVisible();
    await page.getByRole("link", { name: "Open the opinions" }).click();
    await arriveAt("Second opinions");
    const table = page.getByRole("region", { name: "Opinions of the judges" });
    await expect(table.getByRole("columnheader")).toHaveCount(3);
    await expect(table.getByRole("rowheader", { name: "Coherence judged differently" })).toBeVisible();
    await expect(table.getByText("Most of them never saw it work.").first()).toBeVisible();
    await page.getByRole("button", { name: "Save the settlement" }).click();
    await expect(page.getByRole("region", { name: "There is a problem" })).toBeFocused();
    await fillConfidence(page, /^very low/, "We read the notes together.");
    await page.getByRole("button", { name: "Save the settlement" }).click();
    await expect(page.getByText("A disagreement was settled.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Save the settlement" })).toHaveCount(0);
    await expect(page.getByText("We read the notes together.")).toBeVisible();
    await expect(table.getByRole("columnheader")).toHaveCount(3);
  });

  await test.step("the gap map shows it, and leads to it", async () => {
    await page.goto("/evidence/gap-map");
    await arriveAt("Evidence gap map");
    await page.getByLabel("Rows").selectOption("context");
    await expect(page).toHaveURL(/rows=context/);
    await expect(page.getByRole("heading", { name: "Context by Outcome" })).toBeVisible();
    await page
      .getByRole("link", { name: /^Few clients per counsellor, / })
      .first()
      .click();
    await arriveAt("Evidence");
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goto("/evidence/factors?country=MT");
    await arriveAt("Enablers and barriers");
    await expect(page.getByLabel("Country")).toHaveValue("MT");
  });

  await test.step("a new release says what changed since the last one", async () => {
    await page.goto("/evidence/releases");
    await arriveAt("Releases");
    const later = `After ${Date.now()}`;
    await page.getByLabel("Title").fill(later);
    await page.getByRole("button", { name: "Publish a release" }).click();
    await arriveAt(later);
    const choice = page.getByLabel("Compared with");
    const option = choice.locator("option", { hasText: earlier });
    await choice.selectOption(String(await option.getAttribute("value")));
    await expect(page).toHaveURL(/since=/);
    await expect(page.getByRole("heading", { name: /came in$/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /offices|one another|people reason/ }).first()).toBeVisible();
  });

  await test.step("every page holds at 320 pixels", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [FOUND, "/evidence/gap-map", "/evidence/factors", "/evidence/releases"]) {
      await page.goto(path);
      await arriveAt(/./);
      await expect(page.getByText("Loading …")).toHaveCount(0);
      await expectNoSidewaysScrolling(page);
    }
    await page.goto(FOUND);
    await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
    await arriveAt("One configuration");
    await expectNoSidewaysScrolling(page);
    await page.getByRole("link", { name: "Open the confidence worksheet" }).click();
    await arriveAt("Confidence worksheet");
    await expectNoSidewaysScrolling(page);
    await page.getByRole("link", { name: "Open the opinions" }).click();
    await arriveAt("Second opinions");
    await expectNoSidewaysScrolling(page);
  });
});

test("a policymaker reads the evidence and judges nothing", async ({ page, arriveAt, signInAs }) => {
  await page.goto("/evidence");
  await arriveAt("Please sign in");
  await signInAs("policymaker.pl", demoPassword());
  await arriveAt("Evidence");
  await page.getByRole("article").getByRole("heading").getByRole("link").first().click();
  await arriveAt("One configuration");
  await expect(page.getByRole("heading", { name: "All judgements" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Votes by type of stakeholder" })).toBeVisible();
  await expect(page.getByText(/^Agreement is weakest among /).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the review" })).toHaveCount(0);
  await page.goto("/evidence/releases");
  await arriveAt("Releases");
  await expect(page.getByText("Publishing is for analysts.")).toBeVisible();
});

async function fillConfidence(page: Page, level: RegExp, reason: string): Promise<void> {
  for (const component of ["Methodological limitations", "Coherence", "Adequacy", "Relevance"]) {
    await page.getByRole("group", { name: component }).getByLabel("Minor", { exact: true }).check();
    await page.getByLabel(`${component}: why?`).fill("Few voices, one country.");
  }
  await page
    .getByRole("group", { name: "Confidence in the finding" })
    .getByRole("radio", { name: level })
    .check();
  await page.getByLabel("Reason for the level").fill(reason);
}

async function signOut(page: Page): Promise<void> {
  await page.goto("/account");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: "Sign in" })).toBeVisible();
}

/** The voices in support of the one configuration that is listed; 0 before it is there. */
async function voices(page: Page): Promise<number> {
  const support = page.getByRole("article").getByText(/^\d+ voices?$/);
  return (await support.count()) === 0 ? 0 : Number.parseInt(await support.first().innerText(), 10);
}
