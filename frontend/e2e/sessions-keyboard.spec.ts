/** A whole session by the keyboard alone, on a narrow screen. */
import type { Locator, Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { arrive, inFeed, PHONE } from "./sessions-room";

/** Presses Tab until the focus is there: what cannot be reached that way cannot be used by keyboard. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${target}`);
}

async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

test("a session is seeded, opened, recorded, merged, split and read back by the keyboard alone", async ({
  page,
  arriveAt,
  signInAs,
  browser,
}) => {
  test.setTimeout(240_000);
  const back = (heading: string) =>
    expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await page.goto("/sessions/new");
  await signInAs("facilitator", demoPassword());
  await page.setViewportSize(PHONE);
  await arriveAt("Plan a session");
  const keys = page.keyboard;
  await tabTo(page, page.getByLabel("Title", { exact: true }));
  await keys.type("By the keyboard alone");
  await tabTo(page, page.getByLabel("Country", { exact: true }));
  await keys.type("Pol");
  await tabTo(page, page.getByLabel("Start", { exact: true }));
  // Day, month and year; then, for the year would take more digits, on to the time (the last letter for twelve-hour clocks).
  await keys.type("03122026");
  await keys.press("Tab");
  await keys.type("0930a");
  await pressOn(page, "Plan this session");
  await arriveAt("By the keyboard alone");
  const code =
    /code=(\w+)/.exec(await page.getByRole("link", { name: /join\?code=/ }).innerText())?.[1] ?? "";

  // A seed, prepared for the room.
  await tabTo(page, page.getByRole("link", { name: "Capture", exact: true }));
  await keys.press("Enter");
  await arriveAt("Capture");
  const line = page.getByLabel("What was said");
  await tabTo(page, line);
  await keys.type("/b Offices lack staff");
  await keys.press("Enter");
  await expect(inFeed(page, "Offices lack staff")).toBeVisible();
  await keys.press("Shift+Tab");
  await page.goBack();
  await back("By the keyboard alone");
  await pressOn(page, "Open the session");
  await pressOn(page, "Yes, go on");
  await expect(page.getByText("The session is open.")).toBeVisible();
  await pressOn(page, /^Start ?: Data/);
  await expect(page.getByRole("button", { name: /^Stop ?: Data/ })).toBeFocused();

  // One line, Enter saves: two that say the same are merged, one that says two things is split.
  await tabTo(page, page.getByRole("link", { name: "Capture", exact: true }));
  await keys.press("Enter");
  await back("Capture");
  await tabTo(page, line);
  for (const said of ["/c Time matters", "Time counts", "/e Trust and rooms"]) {
    await keys.type(said);
    await keys.press("Enter");
    await expect(line).toHaveValue("");
  }
  await expect(inFeed(page, "Trust and rooms")).toBeVisible();
  await pressOn(page, /^Merge ?: Time counts/);
  await tabTo(page, page.getByRole("checkbox", { name: "Time matters" }));
  await keys.press("Space");
  await pressOn(page, "Save");
  await expect(page.getByText("another statement took its place")).toHaveCount(2);
  await expect(page.getByText("merged", { exact: true })).toBeVisible();
  await pressOn(page, /^Split ?: Trust and rooms/);
  const parts = page.getByRole("textbox", { name: "Wording" });
  await expect(parts).toBeFocused();
  await keys.press("Control+a");
  await keys.type("Trust");
  await keys.press("Enter");
  await keys.type("Rooms");
  await pressOn(page, "Save");
  await expect(page.getByText("split off", { exact: true })).toHaveCount(2);
  await checkAccessibility(page);
  await expectNoSidewaysScrolling(page);

  // Read back, and confirmed by the keyboard as well.
  await page.goBack();
  await pressOn(page, "Begin the read-back");
  await pressOn(page, "Yes, go on");
  await expect(page.getByText("Read-back: participants confirm")).toBeVisible();
  await checkAccessibility(page);
  await expectNoSidewaysScrolling(page);
  const context = await browser.newContext({ locale: "en-GB", viewport: PHONE });
  const phone = await context.newPage();
  await phone.goto(`/join?code=${code}`);
  await arrive(phone, "Join a session");
  await pressOn(phone, "Join");
  await tabTo(phone, phone.getByLabel("For whom you speak"));
  await phone.keyboard.type("Trade");
  await pressOn(phone, "Join");
  await arrive(phone, "Your page in the session");
  await pressOn(phone, /^Confirm ?: Offices lack staff/);
  await expect(phone.getByText("You confirmed this.")).toBeVisible();
  await context.close();
});
