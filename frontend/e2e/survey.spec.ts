import type { Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test.use({ actionTimeout: 10_000 });

test("a person answers in Polish, reads it back and withdraws another, while the manager sees the count rise", async ({
  page,
  browser,
  baseURL,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(300_000);
  const title = `Journey ${Date.now()}`;
  await page.goto("/manage/surveys");
  await arriveAt("Please sign in");
  await signInAs("survey.manager", demoPassword());
  await arriveAt("Survey management");
  await page.getByRole("link", { name: "Plan a wave" }).click();
  await arriveAt("Plan a wave");
  await page.getByRole("button", { name: "Plan the wave" }).click();
  await expect(
    page.getByRole("alert").or(page.getByRole("heading", { name: "There is a problem" })),
  ).toBeVisible();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Fewest respondents behind a figure").fill("3");
  await page.getByLabel("Targets by country and type").fill("PL, pes, 340");
  await page.getByLabel("Everything made of it is labelled as synthetic.").check();
  await page.getByRole("button", { name: "Plan the wave" }).click();
  await arriveAt(title);
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await expect(page.getByText("0 complete answers")).toBeVisible();
  const waveId = page.url().split("/").at(-1) ?? "";

  const context = await browser.newContext({
    baseURL,
    locale: "pl-PL",
    viewport: { width: 320, height: 640 },
  });
  const respondent = await context.newPage();
  const kept = await answer(respondent, waveId, title, checkAccessibility);
  await expect(page.getByText("1 complete answer")).toBeVisible();
  const unwanted = await answer(respondent, waveId, title, async () => undefined);
  await expect(page.getByText("2 complete answers")).toBeVisible();
  expect(unwanted).not.toEqual(kept);

  await open(respondent, kept);
  await expect(respondent.getByText("Kompletne: liczy się")).toBeVisible();
  await expect(respondent.getByRole("definition").filter({ hasText: "Polska" })).toBeVisible();
  await checkAccessibility(respondent);

  await open(respondent, unwanted);
  await respondent.getByRole("button", { name: "Wycofaj i usuń" }).click();
  await expect(respondent.getByRole("dialog", { name: "Wycofać i usunąć odpowiedzi?" })).toBeVisible();
  await checkAccessibility(respondent);
  await respondent.getByRole("dialog").getByRole("button", { name: "Wycofaj i usuń" }).click();
  await expect(
    respondent.getByRole("heading", { level: 1, name: "Odpowiedzi wycofano i usunięto" }),
  ).toBeVisible();
  await checkAccessibility(respondent);
  await expect(page.getByText("1 complete answer")).toBeVisible();
  await open(respondent, unwanted, "refused");
  await context.close();

  await page.getByRole("link", { name: "Results" }).click();
  await arriveAt(`Results: ${title}`);
  await expect(page.getByText("It is withheld.")).toBeVisible();
});

test("results say how many stand behind them, withhold what is small, and keep the filter in the address", async ({
  page,
  request,
  baseURL,
  arriveAt,
  signInAs,
}) => {
  await page.goto("/manage/surveys");
  await signInAs("survey.manager", demoPassword());
  await page.goto("/manage/waves/new");
  await arriveAt("Plan a wave");
  const title = `Results ${Date.now()}`;
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Everything made of it is labelled as synthetic.").check();
  await page.getByRole("button", { name: "Plan the wave" }).click();
  await arriveAt(title);
  const waveId = page.url().split("/").at(-1) ?? "";
  for (let at = 0; at < 12; at += 1)
    await post(request, `${baseURL}/api/survey/v1/waves/${waveId}/responses`, at);
  await page.getByRole("link", { name: "Results" }).click();
  await arriveAt(`Results: ${title}`);
  await expect(page.getByText("12 respondents in this selection.")).toBeVisible();
  await expect(page.getByText("Answers came through an open link.")).toBeVisible();
  await page.getByLabel("Section").selectOption("trust");
  await expect(page.getByText("chose one of the two highest points").first()).toBeVisible();
  await checkAccessibility(page);
  await page.getByLabel("Country").selectOption("DE");
  await expect(page.getByText("It is withheld.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Country")).toHaveValue("DE");
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel("Country").selectOption("");
  await expect(page.getByText("12 respondents in this selection.")).toBeVisible();
  await expectNoSidewaysScrolling(page);
});

/** Answers the wave in the browser, in Polish → number and code of the receipt. `check` sees every page. */
async function answer(
  page: Page,
  waveId: string,
  title: string,
  check: (page: Page) => Promise<void>,
): Promise<string[]> {
  await page.goto("/survey");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Aktywna polityka rynku pracy/ })).toBeVisible();
  await check(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Rozpocznij" }).click();
  await expect(page.getByText("Aby przejść dalej, proszę zgodzić się na udział.").first()).toBeVisible();
  await page.getByLabel("Zapoznałem/-am się z tą informacją i zgadzam się na udział.").check();
  await page.getByRole("button", { name: "Rozpocznij" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "O Państwu" })).toBeVisible();
  await page.getByRole("combobox", { name: /W jakim kraju/ }).selectOption("PL");
  await page.getByRole("radio", { name: "Publiczne służby zatrudnienia" }).check({ force: true });
  await page.getByRole("radio", { name: "Krajowym", exact: true }).check({ force: true });
  await check(page);
  await expectNoSidewaysScrolling(page);
  const next = page.getByRole("button", { name: "Dalej" });
  while (await next.isVisible()) {
    const heading = await page.getByRole("heading", { level: 2 }).first().textContent();
    await next.click();
    await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(heading ?? "");
    await check(page);
  }
  await page.getByRole("button", { name: "Sprawdź odpowiedzi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Proszę sprawdzić odpowiedzi" })).toBeVisible();
  await check(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Wyślij odpowiedzi" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Odpowiedzi dotarły" })).toBeVisible();
  await check(page);
  const draft = await page.evaluate((id) => window.localStorage.getItem(`almpo.survey.draft.${id}`), waveId);
  expect(draft, "nothing stays on the device").toBeNull();
  return page.getByRole("definition").allTextContents();
}

async function open(
  page: Page,
  [number, code]: string[],
  outcome: "read" | "refused" = "read",
): Promise<void> {
  await page.goto("/survey/receipt");
  await page.getByLabel("Numer odpowiedzi").fill(`${number}\n${code}`);
  await page.getByLabel("Kod potwierdzenia").fill(code ?? "");
  await page.getByRole("button", { name: "Pokaż odpowiedzi" }).click();
  if (outcome === "read")
    await expect(page.getByRole("heading", { level: 1, name: "Odpowiedzi" })).toBeVisible();
  else await expect(page.getByText("Brak odpowiedzi dla tego numeru i kodu")).toBeVisible();
}

/** A response by the API: ten from Poland, two from Germany. */
async function post(
  request: import("@playwright/test").APIRequestContext,
  url: string,
  at: number,
): Promise<void> {
  const response = await request.post(url, {
    data: {
      language: "en",
      stratum: { country: at < 10 ? "PL" : "DE", stakeholder_type: "pes" },
      consent: { version: "consent-v1", open_text: false, quotation: false },
      answers: { level: "national", trust_conditions: { audit: String(1 + (at % 5)), human_oversight: "5" } },
      complete: true,
    },
  });
  expect(response.status()).toBe(201);
}
