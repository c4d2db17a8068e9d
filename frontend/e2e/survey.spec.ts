import type { APIRequestContext } from "@playwright/test";
import { solve } from "../src/features/survey/model/proof-of-work";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import {
  checked,
  choose,
  followFirstError,
  heading,
  next,
  openReceipt,
  press,
  problems,
  type Receipt,
  tabTo,
  turn,
} from "./respondent";

test.use({ actionTimeout: 10_000 });

// One wave, planned once and signed in for once: the browser is the slowest part of all tests.
test("a person answers by keyboard on a phone, reads it back elsewhere and withdraws, while the manager sees it", async ({
  page,
  browser,
  request,
  baseURL,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(300_000);
  const title = `Journey ${Date.now()}`;
  let waveId = "";
  let receipt: Receipt = { number: "", code: "" };

  await test.step("the manager plans a wave", async () => {
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
    // Other journeys publish instruments of their own.
    const instruments = page.getByLabel("Instrument");
    const own = instruments.getByRole("option", { name: /^Active labour market policies/ });
    await instruments.selectOption((await own.getAttribute("value")) ?? "");
    await page.getByLabel("Title").fill(title);
    await page.getByLabel("Targets by country and type").fill("PL, pes, 340");
    await page.getByLabel("Proof of work, in bits").fill("12");
    await page.getByLabel("Everything made of it is labelled as synthetic.").check();
    await page.getByRole("button", { name: "Plan the wave" }).click();
    await arriveAt(title);
    await expect(page.getByText("Live", { exact: true })).toBeVisible();
    await expect(page.getByText("0 complete answers")).toBeVisible();
    waveId = page.url().split("/").at(-1) ?? "";
  });

  const phone = await browser.newContext({
    baseURL,
    locale: "pl-PL",
    viewport: { width: 320, height: 640 },
    reducedMotion: "reduce",
  });
  const respondent = await phone.newPage();

  await test.step("consent comes first, and is asked for where it is missing", async () => {
    await respondent.goto("/survey");
    await respondent.getByRole("link", { name: title }).click();
    await expect(heading(respondent)).toHaveText(/Aktywna polityka rynku pracy/);
    await checked(respondent);
    await press(respondent, respondent.getByRole("button", { name: "Rozpocznij" }));
    await followFirstError(respondent);
    await expect(respondent.getByRole("checkbox").first()).toBeFocused();
    await respondent.keyboard.press("Space");
    await respondent.getByRole("checkbox").nth(1).check();
    await press(respondent, respondent.getByRole("button", { name: "Rozpocznij" }));
    await expect(heading(respondent)).toHaveText("O Państwu");
  });

  await test.step("required questions by keyboard", async () => {
    await press(respondent, next(respondent));
    await checked(respondent);
    await expect(problems(respondent).getByRole("link")).toHaveCount(3);
    await followFirstError(respondent);
    const country = respondent.getByRole("combobox", { name: /W jakim kraju/ });
    await expect(country).toBeFocused();
    await respondent.keyboard.type("Pols");
    await expect(country).toHaveValue("PL");
    await choose(respondent, respondent.getByRole("radio", { name: "Publiczne służby zatrudnienia" }));
    await choose(respondent, respondent.getByRole("radio", { name: "Lokalnym", exact: true }));
    await respondent.keyboard.press("ArrowDown");
    await respondent.keyboard.press("ArrowDown");
    await expect(respondent.getByRole("radio", { name: "Krajowym", exact: true })).toBeChecked();
    await turn(respondent);
  });

  await test.step("a ranking by keyboard: all places or none", async () => {
    const ranking = respondent.getByRole("group", { name: /decyzje/i });
    const places = ranking.getByRole("list", { name: "Jeszcze bez miejsca" }).getByRole("button");
    const first = (await places.first().textContent()) ?? "";
    await tabTo(respondent, places.first());
    await respondent.keyboard.press("Enter");
    await expect(ranking.getByRole("status")).toHaveText(`${first}: miejsce 1 z 8`);
    await press(respondent, next(respondent));
    await followFirstError(respondent);
    for (let place = 2; place <= 8; place += 1) {
      await respondent.keyboard.press("Enter");
      await expect(ranking.getByRole("status")).toContainText(`miejsce ${place} z 8`);
    }
    await press(respondent, ranking.getByRole("button", { name: `W dół: ${first}` }), "Shift+Tab");
    await expect(ranking.getByRole("status")).toHaveText(`${first}: miejsce 2 z 8`);
    await expect(ranking.getByRole("button", { name: `W dół: ${first}` })).toBeFocused();
    await checked(respondent);
    await turn(respondent);
  });

  await test.step("a reload loses nothing, and the way back works", async () => {
    const here = await heading(respondent).textContent();
    await respondent.reload();
    await expect(heading(respondent)).toHaveText(here ?? "");
    await respondent.goBack();
    await expect(
      respondent.getByRole("list", { name: "Państwa kolejność" }).getByRole("listitem"),
    ).toHaveCount(8);
    await respondent.goForward();
    await expect(heading(respondent)).toHaveText(here ?? "");
    await checked(respondent);
    await turn(respondent);
    await respondent.getByRole("textbox").first().fill("Doradca, który znał zawód.");
  });

  await test.step("the line breaks: answering goes on, and what is sent waits", async () => {
    await phone.setOffline(true);
    for (;;) {
      const used = respondent.getByRole("radio", { name: "Tak", exact: true });
      if (await used.isVisible()) {
        const groups = await respondent.getByRole("group").count();
        await used.check();
        await expect
          .poll(() => respondent.getByRole("group").count(), "one more question")
          .toBeGreaterThan(groups);
      }
      await expectNoSidewaysScrolling(respondent);
      if (!(await next(respondent).isVisible())) break;
      await turn(respondent);
    }
    await press(respondent, respondent.getByRole("button", { name: "Sprawdź odpowiedzi" }));
    await expect(heading(respondent)).toHaveText("Proszę sprawdzić odpowiedzi");
    await checked(respondent);
    await respondent.getByRole("link", { name: /^Zmień Na jakim poziomie/ }).click();
    await expect(respondent.getByRole("radio", { name: "Lokalnym", exact: true })).toBeFocused();
    await respondent.getByRole("radio", { name: "Regionalnym", exact: true }).check();
    await press(respondent, respondent.getByRole("button", { name: "Wróć do sprawdzania" }));
    await expect(respondent.getByRole("definition").filter({ hasText: "Regionalnym" })).toBeVisible();
    await press(respondent, respondent.getByRole("button", { name: "Wyślij odpowiedzi" }));
    await expect(respondent.getByText("Jeszcze nie wysłano: brak połączenia.")).toBeVisible();
    await phone.setOffline(false);
    await expect(heading(respondent)).toHaveText("Odpowiedzi dotarły");
    await checked(respondent);
  });

  await test.step("the receipt stands a reload, and nothing stays on the device", async () => {
    await respondent.reload();
    await expect(respondent.getByRole("definition")).toHaveCount(2);
    const [number, code] = await respondent.getByRole("definition").allTextContents();
    receipt = { number: number ?? "", code: code ?? "" };
    const kept = () =>
      respondent.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")));
    expect(await kept()).toEqual([]);
    await expect(page.getByText("1 complete answer")).toBeVisible();
    await respondent.getByRole("link", { name: "EU-ALMPO" }).click();
    await expect(heading(respondent)).toHaveText("Co działa dla kogo, w jakich warunkach i dlaczego");
    await respondent.goBack();
    await expect(heading(respondent)).toHaveText("Potwierdzenie");
    await expect(respondent.getByText(receipt.code)).toBeHidden();
    await phone.close();
  });

  const elsewhere = await browser.newContext({ baseURL, locale: "de-DE" });
  const returned = await elsewhere.newPage();

  await test.step("another device: the language it was left in, a change, a consent taken back", async () => {
    await returned.goto("/survey/receipt");
    await expect(heading(returned)).toHaveText("Ihr Beleg");
    await checkAccessibility(returned);
    await openReceipt(returned, receipt, {
      number: "Antwortnummer",
      code: "Belegcode",
      read: "Antworten lesen",
    });
    await expect(heading(returned)).toHaveText("Odpowiedzi");
    await expect(returned.locator("html")).toHaveAttribute("lang", "pl");
    await expect(returned.getByRole("definition").filter({ hasText: "Regionalnym" })).toBeVisible();
    await checkAccessibility(returned);

    await returned.getByRole("button", { name: /^Cofnij/ }).click();
    await checkAccessibility(returned);
    await returned.getByRole("dialog").getByRole("button", { name: "Cofnij", exact: true }).click();
    await expect(returned.getByText("Zgoda została cofnięta.")).toBeVisible();
    await expect(returned.getByText("Doradca, który znał zawód.")).toBeHidden();

    await returned.getByRole("button", { name: "Kontynuuj odpowiadanie" }).click();
    await returned.getByRole("radio", { name: "Lokalnym", exact: true }).check();
    await returned.getByRole("link", { name: /^Zakończ tutaj/ }).click();
    await returned.getByRole("button", { name: "Wyślij odpowiedzi" }).click();
    await expect(heading(returned)).toHaveText("Odpowiedzi dotarły");
    await expect(returned.getByText(receipt.code)).toBeVisible();
  });

  await test.step("withdrawn, the receipt opens nothing and the count falls", async () => {
    const words = { number: "Numer odpowiedzi", code: "Kod potwierdzenia", read: "Pokaż odpowiedzi" };
    await returned
      .getByRole("main")
      .getByRole("link", { name: /potwierdzenie/ })
      .click();
    await openReceipt(returned, receipt, words);
    await expect(returned.getByRole("definition").filter({ hasText: "Lokalnym" })).toBeVisible();
    await returned.getByRole("button", { name: "Wycofaj i usuń" }).click();
    await checkAccessibility(returned);
    await returned.getByRole("dialog").getByRole("button", { name: "Wycofaj i usuń" }).click();
    await expect(heading(returned)).toHaveText("Odpowiedzi wycofano i usunięto");
    await checkAccessibility(returned);
    await expect(page.getByText("0 complete answers")).toBeVisible();
    await returned.goto("/survey/receipt");
    await openReceipt(returned, receipt, words);
    await expect(returned.getByText("Brak odpowiedzi dla tego numeru i kodu")).toBeVisible();
    await elsewhere.close();
  });

  await test.step("figures come in steps: none before enough have answered, the last at the close", async () => {
    const wave = `${baseURL}/api/survey/v1/waves/${waveId}`;
    // A moment of five is released once five more came after it: of eight answers nothing is, whenever the worker looks.
    await Promise.all(Array.from({ length: 8 }, (_, at) => post(request, wave, at)));
    await page.getByRole("link", { name: "Results" }).click();
    await arriveAt(`Results: ${title}`);
    await expect(page.getByText("No figures have been released yet")).toBeVisible();
    await Promise.all(Array.from({ length: 4 }, (_, at) => post(request, wave, 8 + at)));
    await page.goBack();
    await arriveAt(title);
    await expect(page.getByText("1 response bears a mark. They are part of the figures.")).toBeVisible();
    await checkAccessibility(page);
    await page.getByRole("button", { name: "Close the wave" }).click();
    await checkAccessibility(page);
    await page.getByRole("dialog").getByRole("button", { name: "Close the wave" }).click();
    await expect(page.getByText("closed", { exact: true })).toBeVisible();
  });

  await test.step("results say how many stand behind them, withhold what is small, keep the filter", async () => {
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
});

/** A response by the API, with its work: ten from Poland, two from Germany, the first in too short a time. */
async function post(request: APIRequestContext, wave: string, at: number): Promise<void> {
  const { challenge, bits } = await (await request.get(`${wave}/challenge`)).json();
  const response = await request.post(`${wave}/responses`, {
    headers: { "Proof-Of-Work": solve(challenge, bits) },
    data: {
      language: "en",
      stratum: { country: at < 10 ? "PL" : "DE", stakeholder_type: "pes" },
      consent: { version: "consent-v1", open_text: false, quotation: false },
      answers: { level: "national", trust_conditions: { audit: String(1 + (at % 5)), human_oversight: "5" } },
      complete: true,
      seconds: at === 0 ? 1 : 60,
    },
  });
  expect(response.status()).toBe(201);
}
