import type { StepName, StepValues } from "../../model/types";
import type { Words } from "../../model/words";

/** What the fields of every step get; `messages` by the id of the control. */
export interface FieldsProps<Step extends StepName> {
  designId: string;
  value: StepValues[Step];
  onChange: (value: StepValues[Step]) => void;
  words: Words;
  messages: Readonly<Record<string, string>>;
}
