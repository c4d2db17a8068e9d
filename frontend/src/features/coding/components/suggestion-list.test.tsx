import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { renderApp } from "../../../test/render";
import type { CodingDraft, QueueItem } from "../api";
import { SuggestionList } from "./suggestion-list";

afterEach(() => vi.unstubAllGlobals());

const item = (id: string) =>
  ({ kind: "statement", id, text: "The counsellor has time.", language: "en" }) as QueueItem;

/** The engine's answer for one text. */
function engineSays(about: object): void {
  const sheet = { model: "content-1", machine_made: true, items: [{ kinds: [], route: "full", ...about }] };
  vi.stubGlobal("fetch", async (request: Request) =>
    Response.json(request.url.endsWith("/suggestions") ? sheet : { coder: "C1" }),
  );
}

test("a suggestion is rejected by the keyboard, with the model and the probability it answers", async () => {
  const code = "context.caseload_low";
  engineSays({ codes: [{ code, kind: "context", label: { en: "Few clients" }, probability: 0.83 }] });
  const decided: CodingDraft[] = [];
  await renderApp(
    <SuggestionList item={item("s1")} codings={[]} busy={false} onDecide={(draft) => decided.push(draft)} />,
  );
  expect(await screen.findByText("Machine-made")).toBeVisible();
  expect(screen.getByText("probability 83%")).toBeVisible();
  const reject = screen.getByRole("button", { name: "Reject: Few clients" });
  reject.focus();
  await userEvent.keyboard("{Enter}");
  expect(decided).toEqual([
    {
      target: { statement_id: "s1" },
      code,
      quote: "",
      decision: "rejected",
      suggestion: { model: "content-1", probability: 0.83 },
    },
  ]);
  expect(screen.getByRole("heading", { name: "Machine suggestions" })).toHaveFocus();
});

test("where nothing is suggested the reason is shown", async () => {
  engineSays({
    codes: [],
    abstained: { reason: "too_short", pointer: "/texts/0/text", detail: "Two words." },
  });
  await renderApp(<SuggestionList item={item("s2")} codings={[]} busy={false} onDecide={() => undefined} />);
  expect(await screen.findByText(/the text is too short/)).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("an engine that is away keeps nobody from coding, and can be asked again", async () => {
  let asked = 0;
  vi.stubGlobal("fetch", async (request: Request) => {
    if (!request.url.endsWith("/suggestions")) return Response.json({ coder: "C1" });
    asked += 1;
    return Response.json({ title: "down" }, { status: 503 });
  });
  await renderApp(<SuggestionList item={item("s3")} codings={[]} busy={false} onDecide={() => undefined} />);
  expect(await screen.findByText(/Code without it/)).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
  const before = asked;
  await userEvent.click(screen.getByRole("button", { name: "Ask again" }));
  await vi.waitFor(() => expect(asked).toBeGreaterThan(before));
});
