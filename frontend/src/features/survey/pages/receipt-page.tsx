import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { changeLanguage } from "../../../lib/i18n/i18n";
import { isLanguage } from "../../../lib/i18n/languages";
import { type OwnAnswers, readBack } from "../api";
import { OwnResponse } from "../components/own-response";
import { findReceipt, type Receipt } from "../model/receipt";

/** Number and code open one's own answers. Neither goes into the address. */
export function ReceiptPage() {
  const { t } = useTranslation("survey");
  const [number, setNumber] = useState("");
  const [code, setCode] = useState("");
  const [checked, setChecked] = useState(false);
  const [gone, setGone] = useState(false);
  const [response, setResponse] = useState<OwnAnswers>();
  const reading = useMutation({
    mutationFn: async (one: Receipt) => {
      const response = await readBack(one.responseId, one.code);
      // On a device that has never seen these answers too, they go on in the language they were left in.
      if (isLanguage(response.language)) await changeLanguage(response.language);
      return response;
    },
    onSuccess: setResponse,
  });
  const receipt = findReceipt(`${number}\n${code}`);

  const paste = (text: string) => {
    const found = findReceipt(text);
    setNumber(found.responseId ?? text);
    if (found.code) setCode(found.code);
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (receipt.responseId && receipt.code)
      reading.mutate({ responseId: receipt.responseId, code: receipt.code });
  };
  const errors = checked
    ? [
        ...(receipt.responseId ? [] : [{ field: "receipt-number", message: t("number_wrong") }]),
        ...(receipt.code ? [] : [{ field: "receipt-code", message: t("code_wrong") }]),
      ]
    : [];
  const crumbs = [{ label: t("title"), to: "/survey" }];
  const problem = reading.error ? asProblem(reading.error) : undefined;

  if (gone) return <Page key="gone" title={t("withdrawn")} lead={t("withdrawn_lead")} crumbs={crumbs} />;
  if (response && receipt.responseId && receipt.code)
    return (
      <OwnResponse
        response={response}
        receipt={{ responseId: receipt.responseId, code: receipt.code }}
        onChanged={setResponse}
        onWithdrawn={() => setGone(true)}
      />
    );
  return (
    <Page
      title={t("receipt")}
      lead={t("receipt_lead")}
      crumbs={crumbs}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem?.status === 404 ? (
        <Notice tone="bad" title={t("not_found")} live="assertive" />
      ) : problem ? (
        <ProblemNotice problem={problem} />
      ) : null}
      <form onSubmit={read} noValidate>
        <TextField
          id="receipt-number"
          label={t("receipt_number")}
          value={number}
          onChange={(event) => paste(event.target.value)}
          error={errors.find((error) => error.field === "receipt-number")?.message}
          autoComplete="off"
        />
        <TextField
          id="receipt-code"
          label={t("receipt_code")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={errors.find((error) => error.field === "receipt-code")?.message}
          autoComplete="off"
        />
        <Button type="submit" busy={reading.isPending}>
          {t("read")}
        </Button>
      </form>
    </Page>
  );
}
