import "fake-indexeddb/auto";
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Entry, SendResult } from "./outbox";
import { useOutbox } from "./use-outbox";

interface Line {
  text: string;
}

test("lines written offline are shown as waiting, and go out when the connection returns", async () => {
  let connected = false;
  const sent: string[] = [];
  const send = (entry: Entry<Line>): Promise<SendResult> => {
    if (!connected) return Promise.reject(new TypeError("offline"));
    sent.push(entry.body.text);
    return Promise.resolve({ state: "accepted" });
  };
  const { result } = renderHook(() => useOutbox<Line>("u1/session-1", send));
  await act(() => result.current.put("1", { text: "first" }));
  await act(() => result.current.put("2", { text: "second" }));
  await waitFor(() => expect(result.current.waiting).toBe(2));

  connected = true;
  act(() => void window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(result.current.waiting).toBe(0));
  expect(sent).toEqual(["first", "second"]);
  await act(() => result.current.forgetAccepted());
  await waitFor(() => expect(result.current.entries).toEqual([]));
});

test("what was left on the device is there again on the next visit", async () => {
  const never = (): Promise<SendResult> => Promise.resolve({ state: "pending" });
  const first = renderHook(() => useOutbox<Line>("u1/session-2", never));
  await act(() => first.result.current.put("1", { text: "kept" }));
  first.unmount();
  const second = renderHook(() => useOutbox<Line>("u1/session-2", never));
  await waitFor(() => expect(second.result.current.entries[0]?.body.text).toBe("kept"));
});
