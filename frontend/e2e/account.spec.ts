import { demoPassword, expect, test } from "./fixtures";

test("a rapporteur signs in with the platform's own issuer, sees the role, and leaves", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/account");
  await arriveAt("Your account");
  await signInAs("rapporteur.pl", demoPassword());
  await arriveAt("Your account");
  await expect(page.getByText("Rapporteur: Poland")).toBeVisible();
  await expect(page.getByRole("main").getByText("available", { exact: true })).toHaveCount(4);

  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("/");
  await expect(page.getByRole("banner").getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("the sign-in page speaks the language of the page one came from, and refuses a wrong password", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("banner").getByLabel("Language").selectOption("pl");
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await page.getByRole("banner").getByRole("button", { name: "Zaloguj się" }).click();
  await page.locator('input[name="username"]').fill("analyst");
  await page.locator('input[name="password"]').fill("not the password");
  await page.locator('button[type="submit"]').click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await expect(page).toHaveURL(/\/auth\/authorize/);
});
