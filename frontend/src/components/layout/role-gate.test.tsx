import { act, screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { acceptToken, becomeAnonymous, expireSession } from "../../lib/auth/store";
import { renderApp } from "../../test/render";
import { RoleGate } from "./role-gate";

const token = (roles: string[]) => `e30.${btoa(JSON.stringify({ sub: "u1", almpo_roles: roles }))}.x`;
const gate = (
  <RoleGate roles={["coder", "analyst"]}>
    <p>The codebook</p>
  </RoleGate>
);

beforeEach(() => becomeAnonymous());

test("who is not signed in is asked to", async () => {
  await renderApp(gate);
  expect(await screen.findByRole("heading", { name: "Please sign in" })).toBeVisible();
  expect(screen.queryByText("The codebook")).not.toBeInTheDocument();
});

test("another role is told which roles open the page", async () => {
  acceptToken(token(["rapporteur:PL"]), "Ewa");
  await renderApp(gate);
  expect(await screen.findByText("Coder")).toBeVisible();
  expect(screen.getByText("Analyst")).toBeVisible();
});

test("the right role sees the page, until the services refuse its token", async () => {
  acceptToken(token(["analyst:*"]), "Ewa");
  await renderApp(gate);
  expect(await screen.findByText("The codebook")).toBeVisible();
  act(() => expireSession());
  expect(await screen.findByRole("heading", { name: "Please sign in" })).toBeVisible();
});
