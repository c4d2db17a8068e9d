/** What a respondent does and sees on the survey's pages, on a Polish phone by keyboard. */
import { expect, type Locator, type Page } from "@playwright/test";
import { checkAccessibility, expectNoSidewaysScrolling } from "./fixtures";

export interface Receipt {
  number: string;
  code: string;
}

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const next = (page: Page) => page.getByRole("button", { name: "Dalej" });
export const problems = (page: Page) => page.getByRole("region", { name: "Wystąpił problem" });

export async function checked(page: Page): Promise<void> {
  await checkAccessibility(page);
  await expectNoSidewaysScrolling(page);
}

/** Goes there by the Tab key alone: what cannot be reached so fails. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, `${target} is reached with ${key}`).toBeLessThan(80);
    await page.keyboard.press(key);
  }
}

export async function press(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press("Enter");
}

export async function choose(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Space");
  await expect(target).toBeChecked();
}

/** The error summary has the focus, the title says so, and the first line leads to the control. */
export async function followFirstError(page: Page): Promise<void> {
  await expect(problems(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Błąd:/);
  await press(page, problems(page).getByRole("link").first());
}

/** On to the next page of questions; its heading has the focus then. */
export async function turn(page: Page): Promise<void> {
  const before = (await heading(page).textContent()) ?? "";
  await next(page).click();
  await expect(heading(page)).not.toHaveText(before);
  await expect(heading(page)).toBeFocused();
}

export interface ReceiptForm {
  number: string;
  code: string;
  read: string;
}

export async function openReceipt(page: Page, receipt: Receipt, words: ReceiptForm): Promise<void> {
  await page.getByLabel(words.number).fill(`${receipt.number}\n${receipt.code}`);
  await page.getByLabel(words.code).fill(receipt.code);
  await page.getByRole("button", { name: words.read }).click();
}
