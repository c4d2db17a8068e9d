/** A session from its plan to its record: two rapporteurs at once, a card, read-back and votes on phones. */

import type { Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { addParticipant, arrive, capture, inFeed, join, PHONE, signedIn } from "./sessions-room";

test("a session is planned, recorded by two at once, carded, read back, voted on and closed", async ({
  browser,
  page,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(400_000);

  // The facilitator plans a national session.
  await page.goto("/sessions");
  await arriveAt("Please sign in");
  await signInAs("facilitator", demoPassword());
  await arriveAt("Sessions");
  await page.getByRole("link", { name: "Plan a session" }).click();
  await arriveAt("Plan a session");
  await page.getByRole("button", { name: "Plan this session" }).click();
  await expect(page.getByText("There is a problem")).toBeVisible();
  await checkAccessibility(page);
  const title = `Activation groups in Łódź ${Date.now()}`;
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Country", { exact: true }).selectOption("PL");
  await page.getByLabel("Start", { exact: true }).fill("2026-12-03T09:30");
  await page.getByLabel("Time zone", { exact: true }).selectOption("Europe/Warsaw");
  await page.getByRole("button", { name: "Plan this session" }).click();
  await arriveAt(title);
  await expect(page.getByText("The session is planned. Nothing can be recorded yet.")).toBeVisible();

  // The plan is changed before anybody comes: a block is longer.
  await page.getByRole("link", { name: "Change the plan" }).click();
  await arriveAt("Change the plan");
  await expect(page.getByLabel("Start", { exact: true })).toHaveValue("2026-12-03T09:30");
  await page.getByRole("group", { name: "Data", exact: true }).getByLabel("Minutes").fill("35");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await arriveAt(title);
  await expect(page.getByRole("heading", { name: "Data – 35 minutes" })).toBeVisible();

  const codes: string[] = [];
  for (const group of ["Public employment service", "Trade union", "Researcher or evaluator"]) {
    codes.push(await addParticipant(page, group));
  }
  await page.getByRole("button", { name: "Open the session" }).click();
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Yes, go on" }).click();
  await expect(page.getByText("The session is open.")).toBeVisible();
  // The plan's balance of voices warns; one clock runs for the whole room.
  await expect(
    page.getByText(/Employer or employers' organisation: 0 people are in the room; 1/),
  ).toBeVisible();
  const data = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^Data –/ }) });
  await data.getByRole("button", { name: /^Start ?: Data/ }).click();
  await data.getByRole("button", { name: /^\+2 minutes ?: Data/ }).click();
  await expect(data.getByText("planned 35 min")).toBeVisible();
  await expect(data.getByText("added 2 min")).toBeVisible();
  await expect(data.getByRole("timer")).toHaveText(/^3[67]:\d\d$/);
  await data.getByRole("button", { name: /^Stop ?: Data/ }).click();
  const session = new URL(page.url()).pathname;

  // Two rapporteurs write at once; each sees the other's lines without doing anything.
  const first = await signedIn(browser, "rapporteur.pl", `${session}/capture`);
  const second = await signedIn(browser, "admin", `${session}/capture`);
  await arrive(first, "Capture");
  await arrive(second, "Capture");
  // Polish in a Polish session, and from then on what was chosen on this device.
  const language = (where: Page) => where.getByLabel("Language of what is written");
  await expect(language(first)).toHaveValue("pl");
  await expect(language(second)).toHaveValue("pl");
  await language(second).selectOption("en");
  await second.reload();
  await expect(language(second)).toHaveValue("en");
  await expect(first.getByText("Live: what others write appears by itself")).toBeVisible();
  await expect(second.getByText("Live: what others write appears by itself")).toBeVisible();
  await Promise.all([
    capture(first, "/c @P01 One counsellor stays with the group throughout"),
    capture(second, "/d @p2 Vacancies reach us a week late"),
  ]);
  await expect(inFeed(first, "Vacancies reach us a week late")).toBeVisible();
  await expect(inFeed(second, "One counsellor stays with the group throughout")).toBeVisible();
  await expect(first.getByText("1 new statement", { exact: true })).toBeAttached();

  // A lost connection: the line waits on the device, in plain sight, and goes out by itself.
  await first.context().setOffline(true);
  await capture(first, "/e @P03 Trust needs the same face every week");
  await expect(first.getByText("waiting to be sent")).toBeVisible();
  await checkAccessibility(first);
  const unsent = first.waitForEvent("download");
  await first.getByRole("button", { name: "Download what is unsent (CSV)" }).click();
  expect((await unsent).suggestedFilename()).toBe("unsent-statements.csv");
  await first.context().setOffline(false);
  await expect(inFeed(second, "Trust needs the same face every week")).toBeVisible({
    timeout: 40_000,
  });
  await expect(first.getByText("waiting to be sent")).toBeHidden();

  // Both change one statement: the second to arrive is shown both wordings.
  const line = "Vacancies reach us a week late";
  await first.context().setOffline(true);
  await first.getByRole("button", { name: new RegExp(`^Change ?: ${line}`) }).click();
  await first.getByRole("textbox", { name: "Wording" }).fill("Vacancies reach us a week too late");
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText("waiting to be sent")).toBeVisible();
  await second.getByRole("button", { name: new RegExp(`^Change ?: ${line}`) }).click();
  await second.getByRole("textbox", { name: "Wording" }).fill("Vacancies reach us nine days late");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(inFeed(second, "Vacancies reach us nine days late")).toBeVisible();
  await first.context().setOffline(false);
  await expect(first.getByText("Somebody else changed this statement")).toBeVisible({ timeout: 40_000 });
  await checkAccessibility(first);
  await first.getByLabel("Merged wording").fill("Vacancies reach us a week too late, nine days at worst");
  await first.getByRole("button", { name: "Save the merged wording" }).click();
  await expect(inFeed(second, "Vacancies reach us a week too late, nine days at worst")).toBeVisible();

  // Parked for later, and decided: both rapporteurs and, later, the phones see it.
  await second.getByLabel("In a sentence").fill("We ask the ministry for daily vacancies");
  await second.getByRole("radio", { name: "Decision" }).check();
  await second.getByRole("button", { name: "Write it down" }).click();
  await expect(first.getByRole("listitem").filter({ hasText: "We ask the ministry" })).toBeVisible();

  // The card: context and outcome by code or in the room's words.
  await first.getByRole("button", { name: "New CMO card" }).click();
  const card = first.getByRole("form", { name: "New CMO card" });
  await card.getByRole("button", { name: "Save the card" }).click();
  await expect(card.getByText("Name at least one context")).toBeVisible();
  await checkAccessibility(first);
  await card.getByLabel("Context 1").fill("High unemployment");
  await card.getByLabel("Mechanism: resource").fill("one counsellor for the group");
  await card.getByLabel("Mechanism: reasoning").fill("people dare to ask");
  await card.getByLabel("Outcome", { exact: true }).fill("More people stay to the end");
  await card.getByLabel("Practice family").selectOption("counselling_job_search");
  await card.getByLabel("P01: One counsellor stays with the group throughout").check();
  await card.getByRole("button", { name: "Save the card" }).click();
  const cardOf = (where: Page) =>
    where
      .getByRole("listitem")
      .filter({ hasText: "Where “High unemployment”, “one counsellor for the group”" });
  await expect(cardOf(second)).toBeVisible();
  await first.getByRole("button", { name: /^Change the card ?: Where/ }).click();
  const again = first.getByRole("form", { name: "Change the card" });
  await expect(again.getByLabel("Context 1")).toHaveValue("High unemployment");
  await again.getByLabel("Mechanism: reasoning").fill("people dare to ask early");
  await again.getByRole("button", { name: "Save the card" }).click();
  await expect(cardOf(second)).toContainText("leads people to “people dare to ask early”");
  await first.setViewportSize(PHONE);
  await expectNoSidewaysScrolling(first);

  // Read-back, on the screen in the room and on a phone.
  await page.getByRole("button", { name: "Begin the read-back" }).click();
  await page.getByRole("button", { name: "Yes, go on" }).click();
  await expect(page.getByText("Read-back: participants confirm")).toBeVisible();
  const phones: Page[] = [];
  for (const code of codes) phones.push(await join(await browser.newContext({ locale: "en-GB" }), code));
  const [pes, union, researcher] = phones as [Page, Page, Page];
  await pes.getByRole("button", { name: /^Confirm ?: One counsellor stays/ }).click();
  await expect(pes.getByText("You confirmed this.")).toBeVisible();
  await union.getByRole("button", { name: /^Reword ?: Vacancies reach us/ }).click();
  await union.getByLabel("The better wording").fill("Vacancies reach us five days late");
  await checkAccessibility(union);
  await union.getByRole("button", { name: "Send" }).click();
  await expect(union.getByText("You reworded this.")).toBeVisible();
  await researcher.getByRole("button", { name: /^Object ?: One counsellor stays/ }).click();
  await researcher.getByLabel("Why you object").fill("Only in two of five towns");
  await researcher.getByRole("button", { name: "Send" }).click();
  await expect(researcher.getByText("You objected to this.")).toBeVisible();
  await page.getByRole("link", { name: "Read-back" }).click();
  await arriveAt("Read-back");
  await expect(page.getByText("objected to")).toBeVisible();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Vacancies reach us five days late" }),
  ).toBeVisible();
  const log = page.getByRole("table", { name: "Changes of wordings" });
  await expect(log.getByRole("row").last()).toContainText("Vacancies reach us five days latea participant");
  await expect(union.getByText("We ask the ministry for daily vacancies")).toBeVisible();

  // Consent is withdrawn on one's own phone: the pseudonym is gone from the screen in the room.
  await expect(page.getByText("P02", { exact: true })).toBeVisible();
  await union.locator("summary", { hasText: "Your consent" }).click();
  await union.getByLabel(/My statements may be shown/).uncheck();
  await union.getByRole("button", { name: "Save my consent" }).click();
  await expect(union.getByText("Your consent was saved.")).toBeVisible();
  await checkAccessibility(union);
  await expectNoSidewaysScrolling(union);
  await expect(page.getByText("P02", { exact: true })).toBeHidden();
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScrolling(page);
  await checkAccessibility(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  // A round: nobody is shown the room's result before voting.
  await page.goBack();
  await page.locator("summary", { hasText: "Open a round" }).click();
  await page.getByLabel("One counsellor stays with the group throughout").check();
  await page.getByRole("button", { name: "Open this round" }).click();
  const statement = "One counsellor stays with the group throughout";
  await pes
    .getByRole("group", { name: statement })
    .getByRole("button", { name: "Agree", exact: true })
    .click();
  await expect(pes.getByText("Your answer: Agree")).toBeVisible();
  await union
    .getByRole("group", { name: statement })
    .getByRole("button", { name: "Agree", exact: true })
    .click();
  await expect(researcher.getByText(/agree, \d+ pass/)).toBeHidden();
  await researcher.getByRole("group", { name: statement }).getByRole("button", { name: "Disagree" }).click();
  await expect(researcher.getByText("2 agree, 0 pass, 1 disagree (n = 3)", { exact: true })).toBeVisible();
  await checkAccessibility(researcher);
  await page.getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByText("Only in two of five towns")).toBeVisible();
  await page.getByRole("button", { name: "Look for groups that voted alike" }).click();
  await expect(page.getByText("No groups: they are looked for from ten items on.")).toBeVisible();

  // A second round of the same: one's own answer is shown, and whoever disagrees may say why.
  await page.getByRole("button", { name: "Ask the same again" }).click();
  for (const each of [pes, union])
    await expect(each.getByText("Your answer in the earlier round: Agree")).toBeVisible({ timeout: 15_000 });
  await expect(researcher.getByText("Your answer in the earlier round: Disagree")).toBeVisible();
  await researcher.getByRole("group", { name: statement }).getByRole("button", { name: "Disagree" }).click();
  await researcher.getByLabel("Why you disagree (optional)").fill("Only with childcare");
  await checkAccessibility(researcher);
  await researcher.getByRole("button", { name: "Send the reason" }).click();
  await expect(researcher.getByText("Your reason was sent.")).toBeVisible();
  for (const each of [pes, union])
    await each
      .getByRole("group", { name: statement })
      .getByRole("button", { name: "Agree", exact: true })
      .click();
  await expect(union.getByText("Only with childcare")).toBeVisible({ timeout: 15_000 });
  await page.getByRole("button", { name: "Close the round" }).click();
  await expect(page.getByText("stable since the earlier round")).toBeVisible();
  await checkAccessibility(page);

  // Closed: the record stands, and can be taken away.
  await page.getByRole("button", { name: "Close the session" }).click();
  await page.getByRole("button", { name: "Yes, go on" }).click();
  await expect(page.getByText("The session is closed. Its record stands.")).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Statements (CSV)" }).click();
  expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScrolling(page);
  await expect(pes.getByText("The session is closed. Thank you for taking part.")).toBeVisible();
  for (const each of [first, second, ...phones]) await each.context().close();
});
