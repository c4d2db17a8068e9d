import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SaveStatus } from "../../../components/form/save-status";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import { questionnaireQuery } from "../api";
import { ReceiptCard } from "../components/receipt-card";
import { forgetReceipt, keptReceipt, type ShownReceipt } from "../components/use-draft";
import { questionOf, questionsOf, wordsIn } from "../model/definition";

/** The receipt, shown this once: a reload shows it again, and whoever leaves the page leaves nothing behind. */
export function DonePage() {
  const { waveId } = useParams({ from: "/survey/$waveId/done" });
  const { t } = useTranslation("survey");
  const [receipt] = useState(() => keptReceipt(waveId));
  useEffect(() => () => forgetReceipt(waveId), [waveId]);
  const crumbs = [{ label: t("title"), to: "/survey" }];
  if (!receipt)
    return (
      <Page title={t("receipt")} lead={t("done_gone")} crumbs={crumbs}>
        <Link to="/survey/receipt">{t("have_receipt")}</Link>
      </Page>
    );
  const partial = receipt.status === "partial";
  return (
    <Page
      title={t(partial ? "done_partial" : "done")}
      lead={t(partial ? "done_partial_lead" : "done_lead")}
      crumbs={crumbs}
    >
      <p>{partial ? <SaveStatus state="saved" /> : <Tag tone="good">{t("sent")}</Tag>}</p>
      <ReceiptCard receipt={receipt} />
      <p>{t("receipt_once")}</p>
      {receipt.dropped.length > 0 ? <Dropped waveId={waveId} receipt={receipt} /> : null}
      <p>
        <Link to="/survey/receipt">{t("have_receipt")}</Link>
      </p>
    </Page>
  );
}

function Dropped({ waveId, receipt }: { waveId: string; receipt: ShownReceipt }) {
  const { t, i18n } = useTranslation("survey");
  const { data } = useQuery(questionnaireQuery(waveId, undefined));
  const questions = data ? questionsOf(data.definition) : [];
  const titleOf = (name: string) => wordsIn(questionOf(questions, name)?.title, i18n.language) || name;
  return (
    <>
      <p>{t("dropped")}</p>
      <ul>
        {receipt.dropped.map((name) => (
          <li key={name}>{titleOf(name)}</li>
        ))}
      </ul>
    </>
  );
}
