/** The survey manager's two journeys: from an instrument to live counts, and through the results of a wave. */
import { readFile } from "node:fs/promises";
import type { APIRequestContext } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test.use({ actionTimeout: 10_000 });

const LANGUAGES = ["default", "de", "el", "it", "pl", "es"];
const words = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]));

/** A short instrument that routes by stakeholder type; without `complete` its title has no Polish words. */
function instrument(complete: boolean): object {
  const title = words("A short survey");
  if (!complete) delete title.pl;
  return {
    title,
    pages: [
      {
        name: "you",
        title: words("About you"),
        elements: [
          {
            type: "dropdown",
            name: "country",
            title: words("Your country"),
            isRequired: true,
            choices: [{ value: "PL", text: words("Poland") }],
          },
          {
            type: "radiogroup",
            name: "stakeholder_type",
            title: words("Who are you?"),
            isRequired: true,
            choices: [
              { value: "pes", text: words("Public employment service") },
              { value: "trade_union", text: words("Trade union") },
            ],
          },
          {
            type: "radiogroup",
            name: "caseload",
            title: words("Is your caseload too high?"),
            visibleIf: "{stakeholder_type} = 'pes'",
            choices: [
              { value: "yes", text: words("Yes") },
              { value: "no", text: words("No") },
            ],
          },
        ],
      },
    ],
  };
}

test("a manager imports an instrument, sees it as a respondent would, publishes it, invites, and watches answers come in", async ({
  page,
  request,
  baseURL,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const name = `short-${Date.now()}`;
  await page.goto("/manage/surveys");
  await signInAs("survey.manager", demoPassword());
  await page.getByRole("link", { name: "Add an instrument" }).click();
  await arriveAt("New instrument");
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await page.getByLabel("File", { exact: true }).setInputFiles(fileOf(`${name}.json`, instrument(false)));
  await expect(page.getByLabel("SurveyJS (.json)")).toBeChecked();
  await expect(page.getByLabel("Short name")).toHaveValue(name);
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByText("The draft of A short survey was made, with 3 questions.")).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole("link", { name: "Go to the instrument" }).click();
  await arriveAt("A short survey");

  await page.getByRole("button", { name: "Check", exact: true }).click();
  const refusal = page.getByRole("alert");
  await expect(refusal.getByText("Nothing was published: 1 thing stands in the way")).toBeVisible();
  await expect(refusal.getByText("its title")).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Publish the draft" }).click();
  await expect(refusal.getByText("Not published: 1 thing stands in the way")).toBeVisible();
  await expect(refusal.getByText("its title")).toBeVisible();
  await checkAccessibility(page);
  await page.getByText("Replace the draft by a file").click();
  await page.getByLabel("Changed file").setInputFiles(fileOf("changed.json", instrument(true)));
  await page.getByRole("button", { name: "Replace the draft" }).click();
  await expect(page.getByText("The draft was replaced.")).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await expect(page.getByText("Nothing stands in the way of publishing.")).toBeVisible();

  await page.getByRole("link", { name: "Preview the questionnaire" }).click();
  await arriveAt("Preview: A short survey");
  const frame = page.getByRole("region", { name: "Preview of the questionnaire" });
  await expect(frame.getByText("Preview. Nothing you enter here is sent.")).toBeVisible();
  await page.getByLabel("Stakeholder type").selectOption("trade_union");
  await expect(page.getByText("This respondent is asked 2 of 3 questions")).toBeVisible();
  await expect(frame.getByText("Is your caseload too high?")).toHaveCount(0);
  await page.getByLabel("Stakeholder type").selectOption("pes");
  await expect(page.getByText("This respondent is asked 3 of 3 questions")).toBeVisible();
  await expect(frame.getByText("Is your caseload too high?")).toBeVisible();
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goBack();
  await arriveAt("A short survey");
  await page.getByRole("button", { name: "Publish the draft" }).click();
  await expect(page.getByText("Version 1 is published.")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^CSV/ }).click();
  expect(await readFile((await (await download).path()) ?? "", "utf8")).toContain("caseload");

  await page.goto("/manage/waves/new");
  await arriveAt("Plan a wave");
  await page.getByLabel("Instrument").selectOption({ label: "A short survey (1)" });
  await page.getByLabel("Title").fill(name);
  await page.getByLabel("Only people who were invited").check();
  await page.getByLabel(/^Pseudonymous/).check();
  await expect(page.getByText("an answer stays tied to its invitation. Response rates")).toBeVisible();
  await page.getByLabel("Targets by country and type").fill("PL, pes, 40, 2");
  await page.getByLabel("Everything made of it is labelled as synthetic.").check();
  await page.getByRole("button", { name: "Plan the wave" }).click();
  await arriveAt(name);
  const waveId = page.url().split("/").at(-1) ?? "";
  const list = "reference,country,stakeholder_type\nPES-1,PL,pes\nPES-2,XX,pes\n";
  await page.getByLabel("Or a file").setInputFiles({
    name: "invitations.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(list),
  });
  await page.getByRole("button", { name: "Make the invitations" }).click();
  await expect(page.getByText("1 invitation made")).toBeVisible();
  await expect(page.getByText("1 row was not taken")).toBeVisible();
  await checkAccessibility(page);
  const token = (await page.getByRole("row", { name: /PES-1/ }).getByRole("cell").last().textContent()) ?? "";
  await expect(page.getByText("Live", { exact: true })).toBeVisible();
  await answerBy(request, `${baseURL}/api/survey/v1/waves/${waveId}`, token);
  await expect(page.getByText("1 complete answer")).toBeVisible();
  await expect(page.getByText("1 of 2 wanted").first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
});

test("a wave that is planned is changed, and opens to the public's list", async ({
  page,
  request,
  arriveAt,
  signInAs,
}) => {
  const name = `later-${Date.now()}`;
  await page.goto("/manage/surveys");
  await signInAs("survey.manager", demoPassword());
  await page.getByRole("link", { name: "Plan a wave" }).click();
  await arriveAt("Plan a wave");
  await page.getByLabel("Title").fill(name);
  await page.getByLabel("Opens", { exact: true }).fill("2036-03-02T09:30");
  await page.getByLabel("Everything made of it is labelled as synthetic.").check();
  await page.getByRole("button", { name: "Plan the wave" }).click();
  await arriveAt(name);
  const waveId = page.url().split("/").at(-1) ?? "";
  await page.getByText("Change title, opening, end and targets").click();
  await expect(page.getByLabel("Opens", { exact: true })).toHaveValue("2036-03-02T09:30");
  await checkAccessibility(page);
  await page.getByLabel("Closes").fill("2036-03-01T09:30");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("closes_at must be after opens_at")).toBeVisible();
  await page.getByLabel("Closes").fill("2036-04-01T18:00");
  await page.getByLabel("Title").fill(`${name}, changed`);
  await page.getByLabel("Targets by country and type").fill("PL, pes, 340, 60\nDE, nobody, 3");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Line 2 is not a country, a type and a number")).toBeVisible();
  await page.getByLabel("Targets by country and type").fill("PL, pes, 340, 60");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("The change was saved.")).toBeVisible();
  await arriveAt(`${name}, changed`);
  const chart = page.getByRole("region", { name: "Complete answers by country" });
  await expect(chart.getByText("0 of 1 quota is reached.")).toBeVisible();
  await chart.getByText("Download and cite").click();
  await expect(chart.getByRole("button", { name: /SVG|PNG|CSV/ })).toHaveCount(3);
  await checkAccessibility(page);
  await page.getByLabel("Opens", { exact: true }).fill("2020-03-02T09:30");
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("open", { exact: true })).toBeVisible();
  expect((await request.get(`/api/survey/v1/waves/${waveId}`)).status()).toBe(200);

  await page.goto("/survey");
  await arriveAt("Surveys open now");
  await expect(page.getByRole("link", { name: `${name}, changed` })).toBeVisible();
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
});

test("results: what is released, crossed, judged for its reach and taken away, with the view in the address", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await page.goto("/manage/surveys");
  await signInAs("survey.manager", demoPassword());
  await page.getByRole("link", { name: /Results.*Community of Practice survey, first wave/ }).click();
  await arriveAt(/^Results: Community of Practice survey/);
  await page.getByLabel("Section").selectOption("trust");
  await expect(page.getByText("chose one of the two highest points").first()).toBeVisible();
  await expect(page.getByText(/^Release \d+/)).toBeVisible();
  await checkAccessibility(page);
  const chart = page.locator("#results-trust_conditions");
  await chart.getByText("Download and cite").click();
  for (const [button, beginning] of [
    [/SVG/, "<svg "],
    [/PNG/, "\u0089PNG"],
    [/CSV/, "\u00ef\u00bb\u00bfItem"],
  ] as const) {
    const download = page.waitForEvent("download");
    await chart.getByRole("button", { name: button }).click();
    const bytes = await readFile((await (await download).path()) ?? "");
    expect(bytes.toString("latin1").slice(0, beginning.length)).toBe(beginning);
  }
  await page.reload();
  await expect(page.getByLabel("Section")).toHaveValue("trust");
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  const views = page.getByRole("navigation", { name: "Views of the results" });
  await views.getByRole("link", { name: "AI and trust" }).click();
  await arriveAt(/^AI and trust/);
  const heat = page.getByRole("table", { name: "Share who see most value, by function and stage" });
  await expect(heat.getByRole("rowheader").first()).toBeVisible();
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  await views.getByRole("link", { name: "Representativeness" }).click();
  await arriveAt(/^Representativeness/);
  await expect(page.getByText("through an open link nobody knows how many were asked")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Questions that were left out" })).toBeVisible();
  await checkAccessibility(page);

  await views.getByRole("link", { name: "Cross-tables" }).click();
  await arriveAt(/^Cross-tables/);
  await page.getByLabel("Rows: the question").selectOption("ai_used");
  await page.getByLabel("Columns: by what").selectOption("country");
  const crossed = page.getByRole("table", { name: "Share within each column" });
  await expect(crossed.getByRole("columnheader", { name: "Poland" })).toBeVisible();
  await expect(page).toHaveURL(/rows=ai_used&columns=country/);
  await checkAccessibility(page);
  await page.reload();
  await expect(crossed.getByRole("columnheader", { name: "Poland" })).toBeVisible();

  await views.getByRole("link", { name: "Downloads" }).click();
  await arriveAt(/^Downloads/);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  expect(await readFile((await (await file).path()) ?? "", "utf8")).toContain("stakeholder_type");
});

function fileOf(name: string, content: object) {
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) };
}

/** Redeems the invitation and answers. */
async function answerBy(request: APIRequestContext, wave: string, invitation: string): Promise<void> {
  const redeemed = await request.post(`${wave}/ballots`, { data: { invitation } });
  expect(redeemed.status(), await redeemed.text()).toBe(201);
  const { ballot } = (await redeemed.json()) as { ballot: string };
  const questionnaire = await request.get(`${wave}/questionnaire`, { headers: { invitation } });
  const { consent } = (await questionnaire.json()) as { consent: { version: string } };
  const sent = await request.post(`${wave}/responses`, {
    data: {
      language: "en",
      stratum: { country: "PL", stakeholder_type: "pes" },
      consent: { version: consent.version, open_text: false, quotation: false },
      answers: { caseload: "yes" },
      complete: true,
      ballot,
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
}
