import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { renderApp } from "../../test/render";
import { Button } from "../ui/button";
import { CheckAnswers } from "./check-answers";
import { Checkboxes, Radios, Select } from "./choices";
import { ErrorSummary } from "./error-summary";
import { SaveStatus } from "./save-status";
import { TextArea, TextField } from "./text-field";

const LEVELS = [
  { value: "national", label: "National" },
  { value: "international", label: "International", hint: "Two countries or more" },
] as const;

function SessionForm() {
  const [level, setLevel] = useState<"national" | "international">();
  const [topics, setTopics] = useState<string[]>(["cmo"]);
  const [errors, setErrors] = useState<{ field: string; message: string }[]>([]);
  const message = errors[0]?.message;
  return (
    <>
      <ErrorSummary errors={errors} />
      <Radios id="level" label="Level" choices={LEVELS} value={level} onChange={setLevel} error={message} />
      <Checkboxes
        label="Topics"
        choices={[
          { value: "cmo", label: "CMO" },
          { value: "data", label: "Data" },
        ]}
        values={topics}
        onChange={setTopics}
      />
      <Select label="Country" choices={[{ value: "EL", label: "Greece" }]} prompt defaultValue="" />
      <TextField label="Title" hint="As participants will see it" />
      <Button onClick={() => setErrors(level ? [] : [{ field: "level", message: "Choose a level" }])}>
        Save
      </Button>
    </>
  );
}

test("a failed submit says what to mend, leads there, and lets go once it is mended", async () => {
  const user = userEvent.setup();
  await renderApp(<SessionForm />);
  await user.click(await screen.findByRole("button", { name: "Save" }));

  const summary = screen.getByRole("region", { name: "There is a problem" });
  expect(summary).toHaveFocus();
  await user.click(screen.getByRole("link", { name: "Choose a level" }));
  expect(screen.getByRole("radio", { name: "National" })).toHaveFocus();
  expect(screen.getByRole("group", { name: "Level" })).toHaveAccessibleDescription("Error: Choose a level");

  await user.click(screen.getByRole("radio", { name: /International/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.queryByRole("region")).not.toBeInTheDocument();
});

test("controls carry their label and hint", async () => {
  const user = userEvent.setup();
  await renderApp(<SessionForm />);
  expect(await screen.findByRole("textbox", { name: "Title" })).toHaveAccessibleDescription(
    "As participants will see it",
  );
  expect(screen.getByRole("combobox", { name: "Country" })).toHaveDisplayValue("Choose …");
  await user.click(screen.getByRole("checkbox", { name: "Data" }));
  await user.click(screen.getByRole("checkbox", { name: "CMO" }));
  expect(screen.getByRole("checkbox", { name: "Data" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "CMO" })).not.toBeChecked();
});

test("an over-long text is counted in the grammar of the language, not cut off", async () => {
  const user = userEvent.setup();
  await renderApp(<TextArea label="Wypowiedź" limit={5} />, "pl");
  const box = await screen.findByRole("textbox");
  await user.type(box, "siedem!");
  expect(box).toHaveValue("siedem!");
  await waitFor(() => expect(screen.getByText("O 2 znaki za dużo")).toBeVisible());
});

test("unanswered questions are shown as such, and a change names its question", async () => {
  await renderApp(
    <CheckAnswers
      answers={[
        {
          id: "country",
          question: "Country",
          answer: "Greece",
          change: (label) => <a href="#country">{label}</a>,
        },
        { id: "example", question: "An example", answer: "" },
      ]}
    />,
  );
  expect(await screen.findByText("Not provided")).toBeVisible();
  expect(screen.getByRole("link", { name: "Change Country" })).toBeVisible();
});

test("what waits on this device is told with its number", async () => {
  await renderApp(<SaveStatus state="on_device" waiting={3} />);
  expect(await screen.findByRole("status")).toHaveTextContent("3 entries wait to be sent");
});
