import { expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { standInIssuer } from "./stand-in-issuer";

const PAGES = ["/", "/account", "/accessibility", "/data-protection", "/methods", "/nowhere"];

test("every page of the shell passes axe, at 320 pixels too, in the longest language", async ({
  page,
  arriveAt,
}) => {
  for (const path of PAGES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await arriveAt(/./);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole("banner").getByRole("combobox").selectOption("el");
    await expect(page.locator("html")).toHaveAttribute("lang", "el");
    await arriveAt(/./);
    await expectNoSidewaysScrolling(page);
    await page.getByRole("banner").getByRole("combobox").selectOption("en");
  }
});

test("text at double size stays within 640 pixels, and forced colours lose nothing", async ({
  page,
  arriveAt,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  for (const path of PAGES) {
    await page.goto(path);
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    await arriveAt(/./);
    await expectNoSidewaysScrolling(page);
  }
});

test("the language is changed where one is, and kept", async ({ page }) => {
  await page.goto("/methods");
  await page.getByRole("banner").getByLabel("Language").selectOption("pl");
  await expect(page.getByRole("heading", { level: 1, name: "O metodach" })).toBeVisible();
  await expect(page).toHaveTitle("O metodach – EU-ALMPO");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "O metodach" })).toBeVisible();
  await expect(page).toHaveURL(/\/methods$/);
});

test("the keyboard reaches the content at once, and a new page starts at its heading", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("link", { name: "Data protection" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Data protection" })).toBeFocused();
});

test("targets are at least 24 pixels, and those of the navigation 44", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/");
  const navigation = page.getByRole("navigation", { name: "Main navigation" });
  for (const link of await navigation.getByRole("link").all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test("signing in comes back to the page, shows the roles, and survives a reload", async ({
  page,
  context,
  baseURL,
  arriveAt,
  signInAs,
}) => {
  const grants = await standInIssuer(context, baseURL ?? "", {
    roles: ["rapporteur:PL", "rapporteur:EL", "analyst:*"],
  });
  await page.goto("/account?from=here");
  await arriveAt("Your account");
  await signInAs("ewa", "secret");
  await expect(page).toHaveURL(/\/account\?from=here$/);
  await expect(page.getByText("Rapporteur: Greece and Poland")).toBeVisible();
  await expect(page.getByText("Analyst: every country")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You are signed in as Ewa Nowak.")).toBeVisible();
  await arriveAt("Your account");
  expect(grants).toEqual(["authorization_code"]);

  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/");
  await expect(page.getByRole("banner").getByRole("button", { name: "Sign in" })).toBeVisible();
  const kept = await page.evaluate(() =>
    Object.keys(sessionStorage).filter((key) => key.startsWith("oidc.user")),
  );
  expect(kept).toEqual([]);
});

test("a token near its end is renewed without a question", async ({ page, context, baseURL, signInAs }) => {
  const grants = await standInIssuer(context, baseURL ?? "", { roles: ["coder:*"], lifetime: 62 });
  await page.goto("/account");
  await signInAs("ewa", "secret");
  await expect.poll(() => grants).toContain("refresh_token");
  await expect(page.getByText("Coder: every country")).toBeVisible();
});

test("a sign-in link that was used before says so", async ({ page, arriveAt }) => {
  await page.goto("/signed-in?code=old&state=unknown");
  await arriveAt("Signing in did not work");
});
