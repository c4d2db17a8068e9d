import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { LanguageSwitch } from "../../../components/layout/language-switch";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { uuid7 } from "../../../lib/api/uuid7";
import { type RuntimeConfig, runtimeConfig } from "../../../lib/config/config";
import { useFormats } from "../../../lib/format/use-formats";
import type { Language } from "../../../lib/i18n/languages";
import type { Questionnaire } from "../api";
import { ConsentForm } from "../components/consent-form";
import { InvitationGate } from "../components/invitation-gate";
import { useDraft } from "../components/use-draft";
import { descriptionOf, questionsOf, titleOf } from "../model/definition";

/** Before the first question: language, what it is about, how answers are kept, consent. */
export function StartPage() {
  const { waveId } = useParams({ from: "/survey/$waveId" });
  const { draft } = useDraft(waveId);
  return (
    <InvitationGate waveId={waveId} invitation={draft?.invitation}>
      {(questionnaire, invitation) => <WithOperator questionnaire={questionnaire} invitation={invitation} />}
    </InvitationGate>
  );
}

interface GivenProps {
  questionnaire: Questionnaire;
  invitation: string | undefined;
}

/** Nobody consents before it is known to whom. */
function WithOperator(given: GivenProps) {
  const config = useQuery({ queryKey: ["runtime-config"], queryFn: runtimeConfig });
  return <Loaded query={config}>{(told) => <Start {...given} config={told} />}</Loaded>;
}

interface StartProps extends GivenProps {
  config: RuntimeConfig;
}

const FIRST_CONSENT = "consent-participation";

function Start({ questionnaire, invitation, config }: StartProps) {
  const { wave, definition, consent } = questionnaire;
  const { t, i18n } = useTranslation("survey");
  const language = i18n.language as Language;
  const format = useFormats();
  const navigate = useNavigate();
  const router = useRouter();
  const { draft, clear, save } = useDraft(wave.id);
  const [agreed, setAgreed] = useState<readonly string[]>(() => agreedIn(draft));
  const [refused, setRefused] = useState(false);

  const agree = (codes: string[]) => {
    setAgreed(codes);
    // Whoever ticks a box will go on: the questions come meanwhile.
    void router.preloadRoute({ to: "/survey/$waveId/answer", params: { waveId: wave.id } });
  };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const missing = consent.items.some((item) => item.required && !agreed.includes(item.code));
    setRefused(missing);
    if (missing) return;
    save({
      answers: draft?.answers ?? {},
      asked: draft?.asked ?? [],
      page: draft?.page,
      seconds: draft?.seconds,
      sent: draft?.sent,
      key: draft?.key ?? uuid7(),
      receipt: draft?.receipt,
      invitation,
      consentVersion: consent.version,
      openText: agreed.includes("open_text"),
      quotation: agreed.includes("open_text") && agreed.includes("quotation"),
    });
    void navigate({ to: "/survey/$waveId/answer", params: { waveId: wave.id } });
  };
  const errors = refused ? [{ field: FIRST_CONSENT, message: t("consent_needed") }] : [];

  return (
    <Page
      title={titleOf(definition, language)}
      lead={descriptionOf(definition, language)}
      crumbs={[{ label: t("title"), to: "/survey" }]}
      hasErrors={refused}
      before={<ErrorSummary errors={errors} />}
    >
      {wave.synthetic ? (
        <Notice tone="warn" title={t("synthetic")}>
          <p>{t("synthetic_explained")}</p>
        </Notice>
      ) : null}
      {draft ? (
        <Notice title={t("on_this_device")}>
          <p>{t("on_this_device_explained")}</p>
          <Button look="secondary" onClick={clear}>
            {t("delete_draft")}
          </Button>
        </Notice>
      ) : null}
      <p>
        <LanguageSwitch />
      </p>
      <h2>{t("about")}</h2>
      <p>
        {t("questions", { count: questionsOf(definition).length })}.{" "}
        {wave.closes_at ? t("closes", { date: format.date(wave.closes_at) }) : t("open_ended")}.
      </p>
      <p>
        <strong>{t(wave.anonymity)}.</strong> {t(`${wave.anonymity}_explained`)}
      </p>
      {wave.status === "open" ? (
        <form onSubmit={begin} noValidate>
          <ConsentForm
            consent={consent}
            operator={{
              controller: config.controller ?? t("unset_controller"),
              contact: config.contact ?? t("unset_contact"),
              retention: config.retention ?? t("unset_retention"),
            }}
            firstId={FIRST_CONSENT}
            agreed={agreed}
            onChange={agree}
            error={refused ? t("consent_needed") : undefined}
          />
          <div className="actions">
            <Button type="submit">{draft ? t("resume") : t("begin")}</Button>
          </div>
        </form>
      ) : (
        <Notice tone="warn" title={t("wave_closed")} />
      )}
    </Page>
  );
}

function agreedIn(draft: ReturnType<typeof useDraft>["draft"]): string[] {
  if (!draft) return [];
  return [
    "participation",
    ...(draft.openText ? ["open_text"] : []),
    ...(draft.quotation ? ["quotation"] : []),
  ];
}
