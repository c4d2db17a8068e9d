import { describe, expect, it } from "vitest";
import { blank, controlOf, draftOf } from "./readiness";

describe("the self-assessment", () => {
  it("sends only what was said", () => {
    const said = { ...blank("data.case_notes"), owner: " The office " };
    const draft = draftOf(
      [blank("data.vacancy_data"), said, { ...blank("data.legal_basis"), owner: "  " }],
      "",
    );
    expect(draft.assessments).toEqual([{ ...blank("data.case_notes"), owner: "The office" }]);
  });

  it("leads from a fault to its control", () => {
    const draft = draftOf([{ ...blank("data.case_notes"), exists: "yes" }], "");
    expect(controlOf(draft, "/assessments/0/owner")).toBe("data.case_notes-owner");
    expect(controlOf(draft, "/assessments/0")).toBe("data.case_notes-exists");
    expect(controlOf(draft, "/note")).toBe("note");
  });
});
