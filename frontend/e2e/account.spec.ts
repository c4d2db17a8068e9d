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

test("an administrator follows a statement's way to a recommendation, step by step", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/account");
  await arriveAt("Your account");
  await signInAs("admin", demoPassword());
  await arriveAt("Your account");
  await page.getByRole("main").getByRole("link", { name: "What the platform did last" }).click();
  await arriveAt("Traces");
  await page.getByRole("checkbox", { name: "Only the ways of statements" }).check();
  await expect(page).toHaveURL(/stories=true/);
  await page.getByRole("row", { name: "a statement's way" }).first().getByRole("link").click();
  await arriveAt("A statement's way");
  const steps = page.getByRole("table");
  await expect(steps.getByRole("rowheader", { name: "cop.statement.recorded" }).first()).toBeVisible();
  await steps
    .getByRole("link", { name: "PUT /api/cop/v1/sessions/{session_id}/statements/{statement_id}" })
    .first()
    .click();
  await arriveAt("A trace");
  await expect(
    page.getByRole("rowheader", { name: "PUT /api/cop/v1/sessions/{session_id}/statements/{statement_id}" }),
  ).toBeVisible();
});
