import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckAnswers } from "../../../components/form/check-answers";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { narrowConsent, type OwnAnswers, type Questionnaire } from "../api";
import { wordsIn } from "../model/definition";
import type { Receipt } from "../model/receipt";

type Narrowed = "open_text" | "quotation";

interface OwnConsentProps {
  items: Questionnaire["consent"]["items"];
  response: OwnAnswers;
  receipt: Receipt;
  onChanged: (response: OwnAnswers) => void;
}

/** What one agreed to. Each free consent can be taken back alone; to take back the participation is to withdraw. */
export function OwnConsent({ items, response, receipt, onChanged }: OwnConsentProps) {
  const { t, i18n } = useTranslation("survey");
  const { consent } = response;
  const [asked, setAsked] = useState<Narrowed>();
  const narrowing = useMutation({
    mutationFn: (code: Narrowed) =>
      narrowConsent(receipt.responseId, receipt.code, {
        ...consent,
        open_text: consent.open_text && code !== "open_text",
        quotation: false,
      }),
    onSuccess: (changed) => {
      setAsked(undefined);
      onChanged(changed);
    },
  });
  const agreed = (code: string) => (isNarrowed(code) ? consent[code] : true);
  return (
    <>
      <h2>{t("consents")}</h2>
      {narrowing.isSuccess ? <Notice tone="good" title={t("taken_back")} live="polite" /> : null}
      {narrowing.error ? <ProblemNotice problem={asProblem(narrowing.error)} /> : null}
      <CheckAnswers
        answers={items.map(({ code, text }) => ({
          id: code,
          question: wordsIn(text, i18n.language),
          answer: (
            <>
              {t(agreed(code) ? "yes" : "no")}
              {isNarrowed(code) && consent[code] ? (
                <>
                  {" "}
                  <Button look="quiet" onClick={() => setAsked(code)}>
                    {t("take_back")} <span className="visually-hidden">{wordsIn(text, i18n.language)}</span>
                  </Button>
                </>
              ) : null}
            </>
          ),
        }))}
      />
      <Dialog title={t("take_back_question")} open={asked !== undefined} onClose={() => setAsked(undefined)}>
        <p>{t(asked === "quotation" ? "take_back_quotation" : "take_back_open_text")}</p>
        <div className="actions">
          <Button look="danger" busy={narrowing.isPending} onClick={() => asked && narrowing.mutate(asked)}>
            {t("take_back")}
          </Button>
          <Button look="secondary" onClick={() => setAsked(undefined)}>
            {t("keep_consent")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function isNarrowed(code: string): code is Narrowed {
  return code === "open_text" || code === "quotation";
}
