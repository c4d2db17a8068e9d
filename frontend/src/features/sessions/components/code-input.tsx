import { useId } from "react";
import { TextField } from "../../../components/form/text-field";
import type { components } from "../../../lib/api/cop";
import { labelOf } from "../model/card";

interface CodeInputProps {
  id?: string;
  label: string;
  hint?: string;
  error?: string;
  /** Family of the codebook that is offered. */
  family: "context" | "mechanism" | "outcome";
  codes: readonly components["schemas"]["Code"][];
  language: string;
  value: string;
  onChange: (value: string) => void;
}

/** Free words, with the codebook's labels offered while typing. */
export function CodeInput({ family, codes, language, value, onChange, ...field }: CodeInputProps) {
  const listId = useId();
  const offered = codes.filter((code) => code.family === family);
  return (
    <>
      <TextField
        {...field}
        list={listId}
        value={value}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={listId}>
        {offered.map((code) => (
          <option key={code.code} value={labelOf(code, language)} />
        ))}
      </datalist>
    </>
  );
}
