/** What the journeys of sessions share: people on their own screens and phones, and the line they write. */
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling } from "./fixtures";

export const PHONE = { width: 320, height: 640 };

export async function signedIn(browser: Browser, username: string, path: string): Promise<Page> {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole("banner").getByRole("button").click();
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(demoPassword());
  await page.locator('button[type="submit"]').click();
  await expect(page.getByRole("banner")).toHaveAttribute("data-session", "signed-in");
  return page;
}

export async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await checkAccessibility(page);
}

export const inFeed = (page: Page, words: string) =>
  page.getByRole("list", { name: "Said so far" }).locator("p[lang]").filter({ hasText: words });

export async function capture(page: Page, line: string): Promise<void> {
  const field = page.getByLabel("What was said");
  await field.fill(line);
  await field.press("Enter");
  await expect(field).toHaveValue("");
}

export async function addParticipant(page: Page, group: string): Promise<string> {
  const form = page.locator("details", { hasText: "Add a participant" });
  if (!(await form.getAttribute("open").then((open) => open !== null))) await form.locator("summary").click();
  await form.getByLabel("Stakeholder group", { exact: true }).selectOption({ label: group });
  await form.getByLabel(/My statements may be shown/).check();
  await form.getByLabel(/My words may be quoted/).check();
  const codes = page.getByRole("status").filter({ hasText: "Join codes" }).getByRole("listitem");
  const before = await codes.count();
  await form.getByRole("button", { name: "Add the participant" }).click();
  await expect(codes).toHaveCount(before + 1);
  const told = await codes.nth(before).innerText();
  return told.slice(told.indexOf(":") + 1).trim();
}

export async function join(context: BrowserContext, code: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(PHONE);
  await page.goto("/join");
  await arrive(page, "Join a session");
  await page.getByLabel("Code").fill(code);
  await page.getByRole("button", { name: "Join" }).click();
  await arrive(page, "Your page in the session");
  await expectNoSidewaysScrolling(page);
  return page;
}
