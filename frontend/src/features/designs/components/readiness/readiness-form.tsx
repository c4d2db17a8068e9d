import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Versioned } from "../../../../lib/api/client";
import { controlOf, draftOf, rowsOf } from "../../model/readiness";
import type { Assessment, Readiness } from "../../model/types";
import { readinessQuery, useSaveReadiness } from "../../readiness-api";
import { PartForm } from "../part-form";
import { usePartSaving } from "../use-part-saving";
import { AssessmentFields } from "./assessment-fields";
import { NeedFacts } from "./need-facts";
import { useNeedNames } from "./use-need-names";

/** The self-assessment: one fold for each need, saved together. */
export function ReadinessForm({ opened }: { opened: Versioned<Readiness> }) {
  const { t } = useTranslation("readiness");
  const designId = opened.data.design;
  const part = usePartSaving({
    opened,
    saving: useSaveReadiness(designId),
    read: () => readinessQuery(designId),
    saidIn: (view) => view.saved,
  });
  const [rows, setRows] = useState(() => rowsOf(opened.data));
  const [note, setNote] = useState(opened.data.saved?.note ?? "");
  const readiness = part.seen.data;
  const name = useNeedNames(readiness);
  const draft = draftOf(rows, note);
  const messages = Object.fromEntries(
    (part.problem?.errors ?? []).map((error) => [controlOf(draft, error.pointer), error.message]),
  );
  const errors = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const change = (row: Assessment) =>
    setRows(rows.map((before) => (before.need === row.need ? row : before)));
  return (
    <section aria-labelledby="assess-title">
      <h2 id="assess-title">{t("form.title")}</h2>
      <p>{t("form.lead")}</p>
      <PartForm
        namespace="readiness"
        part={part}
        draft={draft}
        messages={messages}
        note={note}
        onNote={setNote}
        onTheirs={({ data }) => {
          setRows(rowsOf(data));
          setNote(data.saved?.note ?? "");
        }}
      >
        {readiness.needs.map((need) => {
          const row = rows.find((each) => each.need === need.need);
          const faulty = errors.some((error) => error.field.startsWith(`${need.need}-`));
          return row ? (
            <details key={need.need} open={faulty || undefined}>
              <summary>
                {t("form.shown", { label: name(need.need), state: t(`state.${need.state}`) })}
              </summary>
              <fieldset>
                <legend className="visually-hidden">{name(need.need)}</legend>
                <NeedFacts need={need} min={readiness.min_voices} />
                <AssessmentFields
                  need={need}
                  row={row}
                  options={readiness.options}
                  messages={messages}
                  onChange={change}
                />
              </fieldset>
            </details>
          ) : null;
        })}
      </PartForm>
    </section>
  );
}
