import type { APIRequestContext, Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { questionKinds } from "./question-kinds";
import { heading } from "./respondent";

test.use({ actionTimeout: 10_000 });

test("every kind of question has its role and name, its errors, and keeps its answer in another language", async ({
  page,
  request,
  signInAs,
}) => {
  await page.goto("/");
  await signInAs("survey.manager", demoPassword());
  const wave = await openWave(page, request);
  // From here on a respondent, who has no account.
  await page.evaluate(() => sessionStorage.clear());
  await page.route("**/questionnaire", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), definition: questionKinds } });
  });
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`/survey/${wave.id}`);
  await page.getByRole("checkbox").first().check();
  // Only with consent to words are any demanded beside "other".
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(heading(page)).toHaveText("All kinds");
  const group = (name: string | RegExp) =>
    page.getByRole("group", { name }).or(page.getByRole("radiogroup", { name }));
  await group(/^One/)
    .getByRole("radio", { name: /^Other/ })
    .check();
  await group("Some").getByRole("checkbox", { name: "Beta" }).check();
  await page.getByRole("combobox", { name: "List" }).selectOption("c");
  await group("How much").getByRole("radio", { name: "4" }).check();
  await page.getByRole("spinbutton", { name: "Years" }).fill("7");
  await page.getByRole("textbox", { name: "A word" }).fill("Work");
  await page.getByRole("radiogroup", { name: "Is it so" }).getByRole("radio", { name: "Yes" }).check();
  await page.getByRole("textbox", { name: "Words" }).fill("Said");
  await group("Order").getByRole("button", { name: "Gamma" }).click();
  await group("Data").getByRole("radio", { name: "High" }).check();

  await page.getByRole("button", { name: "Check your answers" }).click();
  const wrong = page.getByRole("region", { name: "There is a problem" });
  await expect(wrong).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(wrong.getByRole("link")).toHaveCount(2);
  await checkAccessibility(page);
  await wrong.getByRole("link").first().click();
  await expect(page.getByRole("textbox", { name: /^One: Other/ })).toBeFocused();
  await page.keyboard.type("Mine");
  await wrong.getByRole("link").nth(1).click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");

  await page.getByLabel("Language").selectOption("pl");
  await expect(heading(page)).toHaveText("Wszystkie rodzaje");
  await expect(group("Kilka").getByRole("checkbox", { name: "Beta po polsku" })).toBeChecked();
  await expect(group("Kolejność").getByRole("listitem").first()).toContainText("Gamma po polsku");
  await expect(page.locator('[lang="en"]').getByRole("textbox", { name: "Words" })).toHaveValue("Said");
  // Twice as large, on a window that is no wider for it (WCAG 1.4.4, 1.4.10).
  await page.setViewportSize({ width: 640, height: 800 });
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Sprawdź odpowiedzi" }).click();
  await expect(heading(page)).toHaveText("Proszę sprawdzić odpowiedzi");
  await expect(page.getByText("1. Gamma po polsku")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Inne: Mine" })).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

/** A wave of one's own, by the API, as the manager who is signed in. */
async function openWave(page: Page, request: APIRequestContext): Promise<{ id: string }> {
  const token = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((one) => one.startsWith("oidc.user")) ?? "";
    return JSON.parse(sessionStorage.getItem(key) ?? "{}").access_token as string;
  });
  const headers = { Authorization: `Bearer ${token}` };
  const { items } = await (await request.get("/api/survey/v1/instruments", { headers })).json();
  const published = items.find((one: { latest_version: number | null }) => one.latest_version !== null);
  const made = await request.post("/api/survey/v1/waves", {
    headers,
    data: {
      instrument_id: published.id,
      version: published.latest_version,
      title: "Every kind of question",
      opens_at: "2026-01-01T00:00:00Z",
      synthetic: true,
    },
  });
  expect(made.status()).toBe(201);
  return made.json();
}
