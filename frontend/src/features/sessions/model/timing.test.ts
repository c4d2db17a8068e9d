import { expect, test } from "vitest";
import { clock, starts, timings } from "./timing";

const agenda = [
  { topic: "cmo" as const, minutes: 10, prompt: "", outcome: "", method: "" },
  { topic: "data" as const, minutes: 5, prompt: "", outcome: "", method: "" },
];
const at = (time: string) => `2026-03-02T${time}Z`;

test("a block that was stopped and taken up again took both its spans; added minutes are left over", () => {
  const session = {
    agenda,
    timings: [
      {
        block: 0,
        added_minutes: 2,
        spans: [
          { started_at: at("09:00:00"), stopped_at: at("09:04:00") },
          { started_at: at("09:10:00"), stopped_at: null },
        ],
      },
    ],
  };
  const [first, second] = timings(session, Date.parse(at("09:19:30")));
  expect(first).toEqual({ block: 0, planned: 10, added: 2, running: true, took: 810, left: -90 });
  expect(second).toEqual({ block: 1, planned: 5, added: 0, running: false, took: 0, left: 300 });
});

test("a device whose clock is behind the service's shows no negative time", () => {
  const spans = [{ started_at: at("09:00:05"), stopped_at: null }];
  const session = { agenda, timings: [{ block: 0, added_minutes: 0, spans }] };
  expect(timings(session, Date.parse(at("09:00:00")))[0]).toMatchObject({ took: 0, left: 600 });
});

test("a clock that people read from across the room", () => {
  expect([0, 59, 600, -75].map(clock)).toEqual(["0:00", "0:59", "10:00", "−1:15"]);
});

test("blocks begin one after another", () => {
  const begun = starts({ agenda, starts_at: at("09:00:00") });
  expect(begun.map((begins) => new Date(begins).toISOString().slice(11, 16))).toEqual(["09:00", "09:10"]);
});
