/** Around a session: a sign-in that runs out in it, a participant without a code of their own, the guide on paper. */

import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { arrive, capture, inFeed, PHONE, signedIn } from "./sessions-room";

test("a sign-in that runs out takes neither the page nor the line away", async ({
  browser,
  page,
  signInAs,
}) => {
  await page.goto("/sessions/new");
  await signInAs("facilitator", demoPassword());
  await page.getByLabel("Title", { exact: true }).fill("A short session");
  await page.getByLabel("Country", { exact: true }).selectOption("PL");
  await page.getByLabel("Start", { exact: true }).fill("2026-12-04T09:30");
  await page.getByRole("button", { name: "Plan this session" }).click();
  await page.getByRole("button", { name: "Open the session" }).click();
  await page.getByRole("button", { name: "Yes, go on" }).click();
  await expect(page.getByText("The session is open.")).toBeVisible();
  const writer = await signedIn(browser, "rapporteur.pl", `${new URL(page.url()).pathname}/capture`);
  await arrive(writer, "Capture");
  // The service refuses the token from now on.
  await writer.route("**/api/cop/**", (route) =>
    route.fulfill({ status: 401, contentType: "application/problem+json", body: '{"title":"expired"}' }),
  );
  await capture(writer, "Said while nobody was signed in");
  await expect(writer.getByText("Your sign-in has ended")).toBeVisible();
  await expect(writer.getByText("waiting to be sent")).toBeVisible();
  await checkAccessibility(writer);
  await writer.unroute("**/api/cop/**");
  await writer.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  // The page with the button stands until the issuer is reached: only then is one of the two the answer.
  await expect(writer.getByText("Your sign-in has ended")).toBeHidden();
  const asked = writer.locator('input[name="username"]');
  await asked.or(writer.getByLabel("What was said")).first().waitFor();
  if (await asked.isVisible()) {
    await asked.fill("rapporteur.pl");
    await writer.locator('input[name="password"]').fill(demoPassword());
    await writer.locator('button[type="submit"]').click();
  }
  await expect(inFeed(writer, "Said while nobody was signed in")).toBeVisible();
  await writer.context().close();
});

test("a participant without a personal code joins in Greek, on a narrow phone", async ({
  page,
  signInAs,
  browser,
}) => {
  await page.goto("/sessions/new");
  await signInAs("facilitator", demoPassword());
  await page.getByLabel("Title", { exact: true }).fill("Open to the room");
  await page.getByLabel("Country", { exact: true }).selectOption("EL");
  await page.getByLabel("Start", { exact: true }).fill("2026-12-05T09:30");
  await page.getByRole("button", { name: "Plan this session" }).click();
  const told = await page.getByText("Participants join with the code").innerText();
  const code = /[2-9A-Z]{8}/.exec(told)?.[0] ?? "";
  const context = await browser.newContext({ locale: "el-GR", viewport: PHONE });
  const phone = await context.newPage();
  await phone.goto(`/join?code=${code}`);
  await arrive(phone, "Συμμετοχή σε συνεδρία");
  await phone.getByRole("button", { name: "Συμμετοχή" }).click();
  // The second step: nothing is wrong before it was seen, and what is left out then is.
  const group = phone.getByRole("combobox", { name: "Ποιον εκπροσωπείτε" });
  await expect(group).toBeFocused();
  await expect(phone.getByText("Υπάρχει πρόβλημα")).toBeHidden();
  await checkAccessibility(phone);
  await phone.getByRole("button", { name: "Συμμετοχή" }).click();
  await expect(phone.getByText("Υπάρχει πρόβλημα")).toBeVisible();
  await group.selectOption("trade_union");
  await checkAccessibility(phone);
  await phone.getByRole("button", { name: "Συμμετοχή" }).click();
  await arrive(phone, "Η σελίδα σας στη συνεδρία");
  await expectNoSidewaysScrolling(phone);
  await context.close();
});

test("the guide is for paper", async ({ page, arriveAt, signInAs }) => {
  await page.goto("/sessions");
  await signInAs("facilitator", demoPassword());
  await arriveAt("Sessions");
  await page
    .getByRole("row", { name: /planned|live|read-back/ })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("link", { name: "Facilitator's guide" }).click();
  await arriveAt("Facilitator's guide");
  await expect(page.getByText("Method").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  const guide = new URL(page.url()).pathname;

  // Each page of planning on a narrow phone.
  await page.setViewportSize(PHONE);
  for (const path of [guide, guide.replace("guide", "plan"), "/sessions"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("Loading")).toBeHidden();
    await checkAccessibility(page);
    await expectNoSidewaysScrolling(page);
  }
});
