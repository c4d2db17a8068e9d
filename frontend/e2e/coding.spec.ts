/** A transcript from the file to settled codings: taken in, coded by two with keys and mouse, compared, settled. */
import type { Page } from "@playwright/test";
import { accessTokenOf, uuid7 } from "./evidence-said";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { liveSession } from "./live-session";
import { signedIn } from "./sessions-room";

const TRUST = "Because the counsellor had time for me, I trusted her and dared to apply.";
const VTT = (trust: string) =>
  "\ufeffWEBVTT\r\n\r\n00:01.000 --> 00:06.000\r\n<v P01>Caseloads are small 🙂 here. Nobody may link the data.</v>\r\n\r\n" +
  `00:06.000 --> 00:12.000\r\n<v Ann>${trust}</v>\r\n\r\n00:12.000 --> 00:15.000\r\nThe problem: nobody has time.\r\n`;

const file = (body: string) => ({ name: "session.vtt", mimeType: "text/vtt", buffer: Buffer.from(body) });

/** The first code that the search finds. */
async function giveCode(page: Page, wanted: string): Promise<void> {
  const search = page.getByRole("combobox", { name: "Find a code" });
  await search.fill(wanted);
  await expect(page.getByRole("listbox", { name: "Codebook" }).getByRole("option").first()).toContainText(
    wanted,
  );
  await search.press("Enter");
  await expect(page.getByText(`${wanted} was applied.`)).toBeVisible();
}

const codings = (page: Page) => page.getByRole("list", { name: "Codings" });

test("two coders code a transcript blindly, the machine suggests, and their difference is settled", async ({
  browser,
  page,
  request,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const title = `Coding journey ${Date.now()}`;
  await page.goto("/coding");
  await arriveAt("Please sign in");
  await signInAs("admin", demoPassword());
  const session = await liveSession(request, await accessTokenOf(page), title);

  const first = await signedIn(browser, "coder", `/coding/transcripts?session=${session}`);
  await test.step("a file that is none is refused, a good one is read with a report", async () => {
    await expect(first.getByText("This session has no transcript yet.")).toBeVisible();
    await first.getByRole("button", { name: "Take it in" }).click();
    await expect(first.getByText("Choose a file")).toBeVisible();
    await first.getByLabel("File").setInputFiles(file("no header"));
    await first.getByRole("button", { name: "Take it in" }).click();
    await expect(first.getByRole("alert")).toContainText("WEBVTT");
    await first.getByLabel("File").setInputFiles(file(VTT(TRUST)));
    await first.getByRole("button", { name: "Take it in" }).click();
    const report = first.getByRole("status").filter({ hasText: "3 turns" });
    await expect(report).toContainText("2 speakers are named in it.");
    await report.getByText("1 note to look at").click();
    await expect(report).toContainText("may name a speaker, “The problem”; it was left in the words");
    await checkAccessibility(first);
    await first.getByRole("link", { name: "Read and code it" }).click();
  });

  await test.step("a passage is coded by the keyboard alone, behind an emoji, with a memo", async () => {
    await expect(first.getByRole("heading", { level: 1, name: "Transcript" })).toBeVisible();
    await first.getByRole("button", { name: "Choose a passage in turn 1" }).press("Enter");
    const words = first.getByRole("textbox", { name: "Choose words, from turn 1 on" });
    await expect(words).toBeFocused();
    for (const key of ["s", "s"]) await first.keyboard.press(key);
    await expect(first.getByRole("status").filter({ hasText: "Chosen:" })).toContainText(
      "Caseloads are small 🙂 here. Nobody may link the data.",
    );
    await first.keyboard.press("Shift+S");
    await expect(first.getByRole("status").filter({ hasText: "Chosen:" })).not.toContainText("Nobody");
    await first.getByLabel("Memo on this coding").fill("Said with a smile.");
    await words.press("Enter");
    await expect(first.getByRole("combobox", { name: "Find a code" })).toBeFocused();
    await first.keyboard.type("Few clients per counsellor");
    const found = first.getByRole("listbox", { name: "Codebook" }).getByRole("option").first();
    await expect(found).toContainText("Few clients per counsellor");
    await first.keyboard.press("Enter");
    await expect(first.getByText("Few clients per counsellor was applied.")).toBeVisible();
    await expect(first.locator("mark")).toHaveText("Caseloads are small 🙂 here.");
    await expect(codings(first).getByRole("listitem")).toContainText("Memo: Said with a smile.");
    await checkAccessibility(first);
  });

  await test.step("words marked with the mouse are coded, and taken back", async () => {
    await first.getByRole("listitem").filter({ hasText: "The problem" }).getByText("nobody has").dblclick();
    await expect(first.getByRole("status").filter({ hasText: "Chosen:" })).toContainText(/“?\w+/);
    await giveCode(first, "Legal basis for sharing data exists");
    await expect(codings(first).getByRole("listitem")).toHaveCount(2);
    await codings(first)
      .getByRole("button", { name: /^Take back.*Legal basis/ })
      .click();
    await expect(codings(first).getByRole("listitem")).toHaveCount(1);
  });

  await test.step("the machine's suggestions are shown as such, one confirmed and one rejected", async () => {
    await first.getByRole("button", { name: "Choose a passage in turn 2" }).press("Enter");
    await first.keyboard.press("a");
    await first.getByRole("button", { name: "What would the machine suggest?" }).click();
    const suggested = first.getByRole("region", { name: "Machine suggestions" });
    await expect(suggested.getByText("Machine-made")).toBeVisible();
    const list = suggested.getByRole("listitem");
    await expect(list.first()).toContainText("probability");
    const before = await list.count();
    expect(before).toBeGreaterThanOrEqual(2);
    await list
      .first()
      .getByRole("button", { name: /^Confirm/ })
      .click();
    await expect(list).toHaveCount(before - 1);
    const reject = list.first().getByRole("button", { name: /^Reject/ });
    await expect(reject).toBeEnabled();
    await reject.press("Enter");
    await expect(list).toHaveCount(before - 2);
    await expect(codings(first).getByText("confirmed")).toHaveCount(1);
    await expect(codings(first).getByText("rejected")).toHaveCount(1);
    await expect(first.locator("mark")).toHaveCount(2);
    await checkAccessibility(first);
  });

  const transcript = first.url();
  await test.step("a better text keeps what still stands there and names what is gone", async () => {
    await first.getByText("Put a better text in its place").click();
    await first.getByLabel("File").setInputFiles(file(VTT(TRUST.replace("dared", "did not dare"))));
    await first.getByRole("button", { name: "Replace the text" }).click();
    await expect(first.getByText("stayed in place: 1; moved: 0; removed")).toContainText("gone: 2");
    await expect(first.locator("mark")).toHaveCount(1);
    await expect(first.locator("mark")).toHaveText("Caseloads are small 🙂 here.");
  });

  const second = await signedIn(browser, "second.coder", transcript);
  await test.step("the second coder sees nothing of it until both have finished", async () => {
    await expect(second.getByText(/No coding that you may see/)).toBeVisible();
    await expect(second.locator("mark")).toHaveCount(0);
    await second.getByRole("button", { name: "Choose a passage in turn 1" }).press("Enter");
    await second.keyboard.press("s");
    await giveCode(second, "Legal basis for sharing data exists");
    await second.getByRole("button", { name: "I have finished here" }).click();
    await expect(second.getByText("You have finished here.")).toBeVisible();
    await expect(codings(second).getByRole("listitem")).toHaveCount(1);
    await first.getByRole("button", { name: "I have finished here" }).click();
    await expect(first.getByText("Another coder has finished as well")).toBeVisible();
    await expect(codings(first).getByRole("listitem")).toHaveCount(2);
    await expect(codings(first).getByText("Memo: Said with a smile.")).toBeVisible();
    await second.reload();
    await expect(codings(second).getByRole("listitem")).toHaveCount(2);
  });

  await test.step("agreement per code, with what stands for what", async () => {
    const coders = await Promise.all([first, second].map(pseudonymOf));
    await first.goto(`/coding/agreement?coders=${coders.join(",")}`);
    await expect(first.getByRole("columnheader", { name: "Alpha (Krippendorff)" })).toBeVisible();
    await expect(first.getByRole("heading", { name: "Codes that stand for each other" })).toBeVisible();
    const [saved] = await Promise.all([
      first.waitForEvent("download"),
      first.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("agreement.csv");
    await checkAccessibility(first);
  });

  await test.step("each difference is settled with a reason, and its history stays", async () => {
    await first.goto(`/coding/differences?session=${session}`);
    await expect(first.getByText("2 differences are open.")).toBeVisible();
    const one = first.getByRole("article", { name: "Legal basis for sharing data exists" });
    await one.getByRole("button", { name: "Settle it" }).click();
    await expect(one.getByText("Give the reason")).toBeVisible();
    await one.getByRole("radio", { name: "It does not stand" }).check();
    await one.getByLabel("Reason").fill("Nobody spoke of a law.");
    await one.getByRole("button", { name: "Settle it" }).click();
    await expect(first.getByText("1 difference is open.")).toBeVisible();
    await expect(first.getByRole("region", { name: "What was settled" })).toContainText("one of the coders");
    await checkAccessibility(first);
  });

  await test.step("work is divided among coders by who runs the session", async () => {
    const lead = await signedIn(browser, "facilitator", "/coding/work");
    await lead.getByLabel("Session").selectOption(session);
    await lead.getByLabel("Other coders").fill(await pseudonymOf(second));
    await lead.getByLabel("Coded by two, in percent").fill("0");
    await lead.getByRole("button", { name: "Divide", exact: true }).click();
    await expect(lead.getByText("0 assignments were added. Of 1 pieces, 1 are coded by two.")).toBeVisible();
    await checkAccessibility(lead);
    await lead.context().close();
  });

  await test.step("every page holds at 320 pixels", async () => {
    await first.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      transcript,
      `/coding/transcripts?session=${session}`,
      `/coding/differences?session=${session}`,
      `/coding/agreement?coders=${await pseudonymOf(first)},${await pseudonymOf(second)}`,
      "/coding/work",
      "/coding",
    ]) {
      await first.goto(path);
      await expect(first.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(first.getByText("Loading …")).toHaveCount(0);
      await expectNoSidewaysScrolling(first);
    }
  });
});

test("a coder applies a code by keyboard alone", async ({ browser, page, request, arriveAt, signInAs }) => {
  // A statement to code, of a session of its own; the queue has it once the engine has heard of it.
  const lead = await signedIn(browser, "admin", "/coding");
  const headers = { Authorization: `Bearer ${await accessTokenOf(lead)}` };
  const session = await liveSession(request, await accessTokenOf(lead), `By keys ${Date.now()}`);
  const said = await request.put(`/api/cop/v1/sessions/${session}/statements/${uuid7()}`, {
    data: { topic: "cmo", text: "Where work is scarce, groups help.", form: "paraphrase", language: "en" },
    headers: { ...headers, "If-None-Match": "*" },
  });
  expect(said.ok()).toBe(true);
  const get = async (path: string) => (await request.get(path, { headers })).json();
  const [book] = (await get("/api/cop/v1/codebooks")).items;
  await expect
    .poll(async () => (await get(`/api/cmo/v1/coding-queue?codebook=${book.id}`)).statements_waiting)
    .toBeGreaterThan(0);
  await lead.context().close();
  await page.goto("/coding");
  await signInAs("coder", demoPassword());
  await arriveAt("Coding");
  const search = page.getByRole("combobox", { name: "Find a code" });
  // The first statement of the queue: a card asks otherwise.
  for (let at = 1; at <= 20; at += 1) {
    await expect(page.getByRole("heading", { name: new RegExp(`^Item ${at} of`) })).toBeVisible();
    if (await page.getByText("Statement", { exact: true }).isVisible()) break;
    await page.keyboard.press("Alt+n");
  }
  await search.fill("unemployment");
  await expect(page.getByRole("listbox", { name: "Codebook" }).getByRole("option").first()).toContainText(
    /unemployment/i,
  );
  await search.press("ArrowDown");
  await search.press("ArrowUp");
  await search.press("Enter");
  await expect(page.getByText(/was applied\.$/)).toBeVisible();
  await checkAccessibility(page);
});

/** Under which the person who is signed in codes. */
async function pseudonymOf(page: Page): Promise<string> {
  const answer = await page.request.get("/api/cop/v1/codings/me", {
    headers: { Authorization: `Bearer ${await accessTokenOf(page)}` },
  });
  return (await answer.json()).coder;
}
