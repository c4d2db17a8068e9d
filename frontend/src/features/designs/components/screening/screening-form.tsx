import { useState } from "react";
import type { Versioned } from "../../../../lib/api/client";
import { differs, functionsOf, screeningControl, screeningDraft, withEntry } from "../../model/screening";
import type { AiActReference, Screening } from "../../model/types";
import { screeningQuery, useSaveScreening } from "../../readiness-api";
import { PartForm } from "../part-form";
import { usePartSaving } from "../use-part-saving";
import { ConclusionForm } from "./conclusion";
import { FunctionFields } from "./function-fields";
import { FunctionOutcome } from "./function-outcome";

interface ScreeningFormProps {
  opened: Versioned<Screening>;
  reference: AiActReference;
}

/** The answers about every function, saved together; conclusions are drawn one by one from what is saved. */
export function ScreeningForm({ opened, reference }: ScreeningFormProps) {
  const designId = opened.data.design;
  const part = usePartSaving({
    opened,
    saving: useSaveScreening(designId),
    read: () => screeningQuery(designId),
    // Conclusions are drawn apart, and kept by the service.
    saidIn: ({ saved }) => saved && [saved.functions, saved.note],
  });
  const [functions, setFunctions] = useState(() => functionsOf(opened.data));
  const [note, setNote] = useState(opened.data.saved?.note ?? "");
  const draft = screeningDraft(functions, note);
  const messages = Object.fromEntries(
    (part.problem?.errors ?? []).map((error) => [screeningControl(draft, error.pointer), error.message]),
  );
  return (
    <PartForm
      namespace="screening"
      part={part}
      draft={draft}
      messages={messages}
      note={note}
      onNote={setNote}
      onTheirs={({ data }) => {
        setFunctions(functionsOf(data));
        setNote(data.saved?.note ?? "");
      }}
    >
      {part.seen.data.functions.map((shown) => {
        const value = functions.find((each) => each.code === shown.code);
        return value ? (
          <FunctionOutcome key={shown.code} shown={shown}>
            <FunctionFields
              shown={shown}
              trust={part.seen.data.trust}
              reference={reference}
              value={value}
              messages={messages}
              onChange={(changed) => setFunctions(withEntry(functions, changed))}
            />
            <ConclusionForm
              screening={part.seen}
              shown={shown}
              unsaved={differs(shown, value)}
              onConcluded={part.take}
              onOutdated={() => void part.catchUp()}
            />
          </FunctionOutcome>
        ) : null;
      })}
    </PartForm>
  );
}
