/** Codes that stand beside each other in a statement, until somebody who reads it links them. */
import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { accessTokenOf, uuid7 } from "./evidence-said";
import { checkAccessibility, demoPassword, expect, expectNoSidewaysScrolling, test } from "./fixtures";
import { liveSession } from "./live-session";
import { signedIn } from "./sessions-room";

const CONTEXT = "context.caseload_low";
const MECHANISM = "mechanism.counselling_trust";
const OUTCOME = "outcome.job_entry";

/** Gives codes to a statement in somebody's name. */
async function code(request: APIRequestContext, token: string, statement_id: string, ...codes: string[]) {
  for (const each of codes) {
    await send(request, token, "codings", { target: { statement_id }, code: each, decision: "applied" });
  }
}

async function send(request: APIRequestContext, token: string, to: string, data: object): Promise<void> {
  const answer = await request.post(`/api/cop/v1/${to}`, {
    data,
    headers: { Authorization: `Bearer ${token}`, "Idempotency-Key": randomUUID() },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test("a coder links what two coded, once both have finished, and a configuration comes of it", async ({
  browser,
  page,
  request,
  arriveAt,
  signInAs,
}) => {
  test.setTimeout(90_000);
  const words = `Only with few clients could she listen, so he trusted her and took the job (${Date.now()}).`;
  await page.goto("/coding");
  await arriveAt("Please sign in");
  await signInAs("admin", demoPassword());
  const other = await accessTokenOf(page);
  const session = await liveSession(request, other, "Links to confirm");
  const statement_id = uuid7();
  const captured = await request.put(`/api/cop/v1/sessions/${session}/statements/${statement_id}`, {
    data: { topic: "cmo", text: words, form: "verbatim", language: "en" },
    headers: { Authorization: `Bearer ${other}`, "If-None-Match": "*" },
  });
  expect(captured.ok(), await captured.text()).toBe(true);
  await code(request, other, statement_id, CONTEXT, MECHANISM);

  const coder = await signedIn(browser, "coder", "/coding");
  const token = await accessTokenOf(coder);
  await code(request, token, statement_id, MECHANISM, OUTCOME);
  await send(request, token, "coding-assignments/finish", { statement_id });
  const said = coder.getByRole("article").filter({ hasText: words });

  await test.step("while the other still codes, nothing is told", async () => {
    await coder.getByRole("link", { name: "Links to confirm" }).click();
    await expect(coder.getByRole("heading", { level: 1, name: "Links to confirm" })).toBeVisible();
    await expect(coder.getByText(/waits?( to be linked)?\./)).toBeVisible();
    await expect(said).toHaveCount(0);
  });

  await test.step("the direction is the reader's: without it there is no link", async () => {
    await send(request, other, "coding-assignments/finish", { statement_id });
    await coder.reload();
    await expect(said.getByText("Coded by 2 coders whose codes you may see.")).toBeVisible();
    await expect(said.getByRole("radio", { name: "Intensive counselling builds trust" })).toBeChecked();
    await said.getByLabel("How people respond to it").fill("He trusted her because she listened.");
    await said.getByRole("button", { name: "Confirm the link" }).click();
    await expect(said.getByText("Choose which way the outcome moves")).toBeVisible();
    await expect(said.getByRole("radio", { name: "It raises the outcome" })).toBeFocused();
    await checkAccessibility(coder);
    await coder.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(coder);
  });

  await test.step("confirmed, it is a card, and the engine has its configuration", async () => {
    await said.getByRole("radio", { name: "It raises the outcome" }).check();
    await said.getByRole("radio", { name: "It says so" }).check();
    await said.getByLabel("About which practice").selectOption("counselling_job_search");
    await said.getByRole("button", { name: "Confirm the link" }).click();
    await expect(coder.getByRole("status").filter({ hasText: "1 link is confirmed." })).toBeFocused();
    await expect(said).toHaveCount(0);
    const found = `mechanism=${MECHANISM}&outcome=${OUTCOME}&context=${CONTEXT}&country=MT`;
    await expect
      .poll(async () => {
        const headers = { Authorization: `Bearer ${token}` };
        const answer = await request.get(`/api/cmo/v1/configurations?${found}`, { headers });
        return (await answer.json()).items.length;
      })
      .toBeGreaterThan(0);
  });
  await coder.context().close();
});
