import { expect, test } from "vitest";
import { parseLine } from "./capture-line";

test("a line names topic and speaker, in any order and case", () => {
  expect(parseLine("/d @P07 They need vacancies daily")).toEqual({
    topic: "data",
    participant: "P07",
    text: "They need vacancies daily",
  });
  expect(parseLine("  @p7 /B  Two systems, two logins ")).toEqual({
    topic: "enablers_barriers",
    participant: "P07",
    text: "Two systems, two logins",
  });
});

test("context, mechanism and outcome belong to one block", () => {
  for (const letter of ["c", "m", "o"]) expect(parseLine(`/${letter} x`).topic).toBe("cmo");
  expect(parseLine("/e x").topic).toBe("enablers_barriers");
  expect(parseLine("/a x").topic).toBe("ai_functions");
});

test("a line of marks alone sets the topic and says nothing", () => {
  expect(parseLine("/a")).toEqual({ topic: "ai_functions", text: "" });
});

test("marks inside of what was said are words", () => {
  expect(parseLine("Write to P07 and/or info@p12.example /d")).toEqual({
    text: "Write to P07 and/or info@p12.example /d",
  });
});

test("a command that means nothing is told and nothing is lost", () => {
  expect(parseLine("/x A slip of the finger")).toEqual({ text: "/x A slip of the finger", unknown: "/x" });
});
