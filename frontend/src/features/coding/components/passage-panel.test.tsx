import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { renderApp } from "../../../test/render";
import type { Code } from "../api";
import type { Span } from "../model/offsets";
import type { TurnView } from "../transcripts-api";
import { PassagePanel } from "./passage-panel";

afterEach(() => vi.unstubAllGlobals());

const turns = ["🙂 Caseloads are small. Trust grows.", "Nobody may link the data."].map((text, number) => ({
  number,
  speaker: null,
  start: number * 36,
  end: number * 36 + Array.from(text).length,
  start_ms: null,
  end_ms: null,
  text,
})) as TurnView[];
const code = {
  code: "context.a",
  family: "context",
  label: { en: "Few clients" },
  definition: { en: "" },
} as unknown as Code;

function Desk() {
  const [chosen, setChosen] = useState<Span>({ start: 0, end: 0 });
  return (
    <PassagePanel
      ref={null}
      transcript="t"
      language="en"
      turns={turns}
      codes={[code]}
      codings={[]}
      chosen={chosen}
      onChange={setChosen}
    />
  );
}

test("a passage is chosen by sentences and words, coded from the search, and told in code points", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    if (request.method === "POST") sent.push(await request.json());
    return Response.json({ code: "context.a", decision: "applied" }, { status: 201 });
  });
  await renderApp(<Desk />);
  const name = "Choose words, from turn 1 on";
  const field = await screen.findByRole("textbox", { name }, { timeout: 5000 });
  const quoted = () => document.querySelector("q")?.textContent;
  field.focus();
  await userEvent.keyboard("w");
  expect(quoted()).toBe("Caseloads");
  await userEvent.keyboard("ww");
  expect(quoted()).toBe("Caseloads are small");
  await userEvent.keyboard("{Shift>}W{/Shift}");
  expect(quoted()).toBe("Caseloads are");
  await userEvent.keyboard("n");
  expect(quoted()).toBe("Caseloads are small. Trust grows.\nNobody may link the data.");
  await userEvent.keyboard("a");
  expect(quoted()).toContain("🙂");
  await userEvent.keyboard("{Shift>}S{/Shift}");
  await userEvent.type(screen.getByRole("textbox", { name: "Memo on this coding" }), "why");
  field.focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("combobox")).toHaveFocus();
  await userEvent.keyboard("few{Enter}");
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  const said = quoted() ?? "";
  expect(sent[0]).toEqual({
    target: { transcript_id: "t", start: 0, end: Array.from(said).length },
    code: "context.a",
    quote: said,
    memo: "why",
    decision: "applied",
  });
});
