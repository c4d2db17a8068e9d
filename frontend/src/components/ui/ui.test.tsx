import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Problem } from "../../lib/api/problem";
import { renderApp } from "../../test/render";
import { Button, LinkButton } from "./button";
import { Dialog } from "./dialog";
import { ProblemNotice } from "./problem-notice";
import { Tabs } from "./tabs";

test("a busy button keeps its place in the tab order and does nothing", async () => {
  const pressed = vi.fn();
  await renderApp(
    <Button busy onClick={pressed}>
      Send
    </Button>,
  );
  const button = await screen.findByRole("button", { name: "Send" });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(pressed).not.toHaveBeenCalled();
});

test("a link that looks like a button is a link", async () => {
  await renderApp(<LinkButton to="/account">Account</LinkButton>);
  expect(await screen.findByRole("link", { name: "Account" })).toHaveAttribute("href", "/account");
});

test("a problem speaks the reader's language, and quotes the service in its own", async () => {
  const retry = vi.fn();
  await renderApp(
    <ProblemNotice
      problem={new Problem(503, "down", "Not available", "The database is away.")}
      onRetry={retry}
    />,
    "de",
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Auf unserer Seite ist etwas fehlgeschlagen");
  expect(screen.getByText("The database is away.")).toHaveAttribute("lang", "en");
  await userEvent.click(screen.getByRole("button", { name: "Erneut versuchen" }));
  expect(retry).toHaveBeenCalledOnce();
});

test("nothing is offered again that would fail again", async () => {
  await renderApp(
    <ProblemNotice problem={new Problem(403, "forbidden", "", "")} onRetry={() => undefined} />,
  );
  await screen.findByRole("alert");
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

function Ask() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Close the session</Button>
      <Dialog title="Close it?" open={open} onClose={() => setOpen(false)}>
        <Button onClick={() => setOpen(false)}>Yes</Button>
      </Dialog>
    </>
  );
}

test("a dialog is named by its question and leaves when it is answered", async () => {
  await renderApp(<Ask />);
  await userEvent.click(await screen.findByRole("button", { name: "Close the session" }));
  expect(screen.getByRole("dialog", { name: "Close it?" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Yes" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

function Views() {
  const [view, setView] = useState("list");
  const items = ["list", "graph"].map((id) => ({ id, label: id, content: <p>The {id}</p> }));
  return <Tabs label="Views" items={items} selected={view} onSelect={setView} />;
}

test("tabs are walked by arrows and opened by Enter", async () => {
  const user = userEvent.setup();
  await renderApp(<Views />);
  await user.click(await screen.findByRole("tab", { name: "list" }));
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "graph" })).toHaveFocus();
  expect(screen.getByText("The list")).toBeVisible();
  await user.keyboard("{Enter}");
  expect(screen.getByText("The graph")).toBeVisible();
});
