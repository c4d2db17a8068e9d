import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderApp } from "../../../test/render";
import { TrapField } from "./trap-field";

test("nobody finds the field by keyboard, by role or by name; a machine that fills in every field does", async () => {
  const onChange = vi.fn();
  await renderApp(<TrapField value="" onChange={onChange} />, "de");
  const field = await screen.findByLabelText<HTMLInputElement>("Dieses Feld bitte leer lassen");
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(field.autocomplete).toBe("off");
  await userEvent.tab();
  expect(field).not.toHaveFocus();
  fireEvent.change(field, { target: { value: "https://spam.example" } });
  expect(onChange).toHaveBeenCalledWith("https://spam.example");
});
