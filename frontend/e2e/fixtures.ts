/** Every journey imports `test` from here: it checks each page with axe, on arrival and once more where it ends. */
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Journey {
  /** Waits for the page with this heading, and checks it. */
  arriveAt: (heading: string | RegExp) => Promise<void>;
  /** Signs in through the issuer's own form, from whatever page is open. */
  signInAs: (username: string, password: string) => Promise<void>;
}

export const test = base.extend<Journey & { checkedAtTheEnd: undefined }>({
  arriveAt: async ({ page }, use) => {
    await use(async (heading) => {
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await checkAccessibility(page);
    });
  },
  signInAs: async ({ page }, use) => {
    await use((username, password) => signIn(page, username, password));
  },
  checkedAtTheEnd: [
    async ({ page }, use, info) => {
      await use(undefined);
      if (info.status !== info.expectedStatus || page.url() === "about:blank") return;
      // A journey may end on its way to a page whose words are still being loaded.
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      await checkAccessibility(page);
    },
    { auto: true },
  ],
});

/** Fails with one line per violation and the elements concerned. */
export async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // One run in the page itself: the other way opens an empty page for each, to put together what frames of other
    // origins found, and we have none. Of what passed only a count would be read.
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(STANDARDS)
    // axe waits for ever in a document that may run no scripts; a journey checks such a document on its own.
    .exclude('iframe[sandbox=""]')
    .analyze();
  const found = violations.map(
    (violation) =>
      `${violation.id}: ${violation.help} – ${violation.nodes.map((node) => node.target).join(" | ")}`,
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** Nothing sticks out sideways (WCAG 1.4.10); wide tables scroll inside their own box. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** The one password of all demo accounts, as `make run` prints it. */
export function demoPassword(): string {
  const password = process.env.ALMPO_DEMO_PASSWORD;
  if (!password)
    throw new Error("Set ALMPO_DEMO_PASSWORD to the password that the platform printed at its start.");
  return password;
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByRole("banner").getByRole("button").click();
  await page.locator('input[name="username"]').fill(username);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/auth/") && url.pathname !== "/signed-in");
  await expect(page.getByRole("banner")).toHaveAttribute("data-session", "signed-in");
}

export { expect };
