/** Files that come and go: instruments of other systems, translators' workbooks, reminders; and two versions together. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { APIRequestContext, Page } from "@playwright/test";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";

test.use({ actionTimeout: 10_000 });

const LANGUAGES = ["default", "de", "el", "it", "pl", "es"];
const words = (text: string) => Object.fromEntries(LANGUAGES.map((language) => [language, text]));
const TOWNS = fileURLToPath(new URL("./files/towns.xlsx", import.meta.url));

/** LimeSurvey's own format: one list question, and one kind that has no counterpart. */
const lss = `<?xml version="1.0" encoding="UTF-8"?>
<document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages>
<groups><rows><row><gid>1</gid><group_name>You</group_name><language>en</language><group_order>1</group_order></row></rows></groups>
<questions><rows>${lssQuestion(1, "Y", "uses", "Do you use AI?")}${lssQuestion(2, "D", "since", "Since when?")}</rows></questions>
<surveys_languagesettings><rows><row><surveyls_language>en</surveyls_language><surveyls_title>Uses</surveyls_title></row></rows></surveys_languagesettings>
</document>`;

function lssQuestion(at: number, type: string, title: string, question: string): string {
  const columns = {
    qid: at,
    gid: 1,
    type,
    title,
    question,
    relevance: 1,
    question_order: at,
    language: "en",
  };
  const cells = Object.entries(columns).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<row>${cells.join("")}</row>`;
}

test("instruments of other systems come in with what did not map, and translations go out and back", async ({
  page,
  arriveAt,
  signInAs,
}) => {
  const now = Date.now();
  await page.goto("/");
  await expect(page.getByRole("link", { name: /second wave \(demo: try it\)/ })).toBeVisible();
  await signInAs("survey.manager", demoPassword());
  await page.goto("/manage/surveys");
  await page.getByRole("link", { name: "Add an instrument" }).click();
  await arriveAt("New instrument");

  await page.getByLabel("File", { exact: true }).setInputFiles(TOWNS);
  await expect(page.getByLabel("XLSForm, as ODK and Kobo use it (.xlsx)")).toBeChecked();
  await page.getByLabel("Short name").fill(`towns-${now}`);
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByText("The draft of Towns was made, with 2 questions.")).toBeVisible();
  const report = page.getByRole("table", { name: "What is not as it was in the file" });
  await expect(report.getByRole("row", { name: /place left out geopoint has no counterpart/ })).toBeVisible();
  await checkAccessibility(page);

  await page.getByLabel("File", { exact: true }).setInputFiles(asFile("uses.lss", "text/xml", lss));
  await expect(page.getByLabel("LimeSurvey (.lss)")).toBeChecked();
  await page.getByLabel("Short name").fill(`uses-${now}`);
  await page.getByRole("button", { name: "Make the draft" }).click();
  await expect(page.getByText("The draft of Uses was made, with 1 question.")).toBeVisible();
  await expect(report.getByRole("row", { name: /since left out/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole("link", { name: "Go to the instrument" }).click();
  await arriveAt("Uses");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the spreadsheet (XLSX)" }).click();
  const workbook = await readFile((await (await download).path()) ?? "");
  const back = page.getByLabel("Spreadsheet given back");
  await back.setInputFiles(asFile("broken.xlsx", "application/zip", "no workbook"));
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await checkAccessibility(page);
  await back.setInputFiles({ name: "back.xlsx", mimeType: "application/zip", buffer: workbook });
  await page.getByRole("button", { name: "Take it over" }).click();
  await expect(page.getByText("0 translations were changed")).toBeVisible();
  await expect(page.getByText(/Polski: \d+ texts? (is|are) missing/)).toBeVisible();
  await checkAccessibility(page);
});

test("two versions are put together by hand, and reminders name who has not answered without a token", async ({
  page,
  request,
  arriveAt,
  signInAs,
}) => {
  const name = `versions-${Date.now()}`;
  await page.goto("/manage/surveys");
  await signInAs("survey.manager", demoPassword());
  const api = managedBy(request, await tokenOf(page));
  const { id } = await api("POST", "instruments", { slug: name, definition: versioned(name, "caseload") });
  await api("POST", `instruments/${id}/publish`);
  await api("PUT", `instruments/${id}`, { definition: versioned(name, "workload") }, { "If-Match": '"r2"' });
  await api("POST", `instruments/${id}/publish`);

  await page.goto(`/manage/instruments/${id}`);
  await arriveAt(name);
  await page.getByRole("button", { name: "Show what changed" }).click();
  await expect(page.getByText("1 changed or is gone. 1 is new.")).toBeVisible();
  await expect(page.getByText("By equal names and codes.")).toBeVisible();
  await page.getByRole("button", { name: "Change this map" }).click();
  const caseload = page.getByRole("group", { name: "caseload" });
  await caseload.getByLabel("New variable").selectOption("workload");
  await caseload.getByLabel("Values that became others").fill("yes = nowhere");
  await checkAccessibility(page);
  await page.getByRole("button", { name: "Save the map" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await caseload.getByLabel("Values that became others").fill("yes = no");
  await caseload.getByLabel("Note").fill("Renamed");
  await page.getByRole("button", { name: "Save the map" }).click();
  await expect(page.getByText("Changed by a survey manager.")).toBeVisible();
  await expect(page.getByRole("row", { name: /caseload workload Renamed/ })).toBeVisible();
  await checkAccessibility(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page);
  await page.setViewportSize({ width: 1280, height: 720 });

  const wave = await api("POST", "waves", {
    instrument_id: id,
    version: 2,
    title: name,
    opens_at: "2026-01-01T00:00:00Z",
    access: "invited",
    synthetic: true,
  });
  const items = [{ reference: "PES-7", country: "PL", stakeholder_type: "pes" }];
  const minted = await api("POST", `waves/${wave.id}/invitations`, { items }, { "Idempotency-Key": name });
  const [{ token }] = minted.items;
  await page.goto(`/manage/waves/${wave.id}`);
  await arriveAt(name);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download whom to remind (CSV)" }).click();
  const reminders = await readFile((await (await download).path()) ?? "", "utf8");
  expect(reminders).toContain("PES-7");
  expect(reminders).not.toContain(token);
});

function versioned(title: string, question: string): object {
  const choices = ["yes", "no"].map((value) => ({ value, text: words(value) }));
  const kept = { type: "radiogroup", name: "kept", title: words("Kept?"), choices };
  const changed = { type: "radiogroup", name: question, title: words("Changed?"), choices };
  return { title: words(title), pages: [{ name: "page", title: words("Page"), elements: [kept, changed] }] };
}

const asFile = (name: string, mimeType: string, text: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(text),
});

const tokenOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((one) => one.startsWith("oidc.user")) ?? "";
    return JSON.parse(sessionStorage.getItem(key) ?? "{}").access_token as string;
  });

/** What would take long by pages that other journeys go through. */
function managedBy(request: APIRequestContext, token: string) {
  return async (method: string, path: string, data?: object, headers: Record<string, string> = {}) => {
    const answer = await request.fetch(`/api/survey/v1/${path}`, {
      method,
      data,
      headers: { Authorization: `Bearer ${token}`, ...headers },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
}
