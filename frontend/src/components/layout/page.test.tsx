import { act, screen } from "@testing-library/react";
import { use, useState } from "react";
import { expect, test } from "vitest";
import { renderApp } from "../../test/render";
import { Page } from "./page";

function Late({ words }: { words: Promise<string> }) {
  return <p>{use(words)}</p>;
}

/** A page that shows one more part when it is asked to. */
function Growing({ words }: { words: Promise<string> }) {
  const [more, setMore] = useState(false);
  return (
    <Page title="Options" before={<button type="button" aria-label="More" onClick={() => setMore(true)} />}>
      {more ? <Late words={words} /> : null}
    </Page>
  );
}

test("a part that loads late takes neither the heading nor the focus away", async () => {
  let arrive = (_words: string) => {};
  const words = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  await renderApp(<Growing words={words} />);
  const heading = await screen.findByRole("heading", { level: 1 });
  await act(async () => screen.getByRole("button", { name: "More" }).click());
  heading.focus();
  expect(screen.getByRole("status")).toHaveTextContent("Loading");
  expect(heading).toBeVisible();
  await act(async () => arrive("The words"));
  expect(screen.getByText("The words")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toBe(heading);
  expect(heading).toHaveFocus();
});
