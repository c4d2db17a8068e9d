import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SaveStatus } from "../../../components/form/save-status";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Notice } from "../../../components/ui/notice";
import type { Language } from "../../../lib/i18n/languages";
import { questionnaireQuery } from "../api";
import { Questionnaire } from "../components/questionnaire";
import { useDraft } from "../components/use-draft";
import { WithoutDraft } from "../components/without-draft";
import { titleOf } from "../model/definition";

/** The questions. Every answer is kept on this device as it is given. */
export function QuestionnairePage() {
  const { waveId } = useParams({ from: "/survey/$waveId/answer" });
  const { question } = useSearch({ from: "/survey/$waveId/answer" });
  const { t, i18n } = useTranslation("survey");
  const language = i18n.language as Language;
  const navigate = useNavigate();
  const { draft, kept, save } = useDraft(waveId);
  const questionnaire = useQuery({
    ...questionnaireQuery(waveId, draft?.invitation),
    enabled: draft !== undefined,
  });
  if (!draft) return <WithoutDraft waveId={waveId} />;
  const start = { label: t("to_start"), to: "/survey/$waveId", params: { waveId } };
  return (
    <Loaded query={questionnaire}>
      {({ definition, wave }) => (
        <Page title={titleOf(definition, language)} crumbs={[start]}>
          <p>
            <SaveStatus state={kept ? "on_device" : "not_saved"} />
          </p>
          {kept ? null : <Notice tone="warn" title={t("not_kept")} />}
          {wave.status === "open" ? (
            <Questionnaire
              definition={definition}
              language={language}
              answers={draft.answers}
              question={question}
              completeText={t("to_check")}
              onChange={(answers, asked) => save({ ...draft, answers, asked })}
              onDone={() => void navigate({ to: "/survey/$waveId/check", params: { waveId } })}
            />
          ) : (
            <Notice tone="warn" title={t("wave_closed")} />
          )}
        </Page>
      )}
    </Loaded>
  );
}
