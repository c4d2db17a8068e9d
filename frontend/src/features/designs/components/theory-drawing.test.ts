import { describe, expect, it } from "vitest";
import { BLANK_CHAIN, boxesOf } from "../model/theory";
import type { Chain } from "../model/types";
import { picture } from "./theory-drawing";

const drawn: Chain = {
  ...BLANK_CHAIN,
  option: "employer_services",
  contexts: [{ text: "Low caseload", code: "context.caseload_low", configuration: "c1" }],
  resource: { text: "Counsellors call", code: "mechanism.employer_brokerage", configuration: "c1" },
  reasoning: { text: "Employers dare to try", code: "mechanism.employer_brokerage", configuration: "c1" },
  outcome: { text: "Entry into work", code: "outcome.job_entry", configuration: "c1" },
};
const words = {
  heads: ["Contexts", "Offered", "Made of it", "Outcome"] as const,
  everywhere: "Anywhere",
  moves: () => "rises",
  mark: (box: { configuration?: string | null }) => (box.configuration ? "" : "✎ "),
};

describe("the picture", () => {
  it("shows every word of every box, and grows with the chains", () => {
    const one = picture([drawn], words);
    const text = one.shapes.flatMap((shape) => (shape.kind === "text" ? shape.lines : [])).join(" ");
    for (const box of boxesOf(drawn)) expect(text).toContain(box.text);
    expect(text).toContain("rises");
    expect(picture([drawn, drawn], words).height).toBeGreaterThan(one.height);
  });
  it("marks what a person added, and says that a chain without contexts holds anywhere", () => {
    const chain = { ...BLANK_CHAIN, resource: { text: "A bus", code: null, configuration: null } };
    const text = picture([chain], words).shapes.flatMap((shape) =>
      shape.kind === "text" ? shape.lines : [],
    );
    expect(text).toContain("✎ A bus");
    expect(text).toContain("Anywhere");
  });
});
