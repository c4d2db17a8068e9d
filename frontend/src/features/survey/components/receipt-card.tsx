import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { type Receipt, receiptText } from "../model/receipt";
import styles from "./receipt-card.module.css";

/** Number and code, to be copied, printed or written down. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation("survey");
  const [copied, setCopied] = useState<"copied" | "copy_failed">();
  const copy = () => {
    const text = receiptText(receipt, { number: t("receipt_number"), code: t("receipt_code") });
    // There is no clipboard outside secure contexts, and a person may refuse it.
    const writing = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    writing.then(
      () => setCopied("copied"),
      () => setCopied("copy_failed"),
    );
  };
  return (
    <>
      <dl className={styles.card}>
        <dt>{t("receipt_number")}</dt>
        <dd>
          <code>{receipt.responseId}</code>
        </dd>
        <dt>{t("receipt_code")}</dt>
        <dd>
          <code>{receipt.code}</code>
        </dd>
      </dl>
      <div className="actions no-print">
        <Button look="secondary" onClick={copy}>
          {t("copy")}
        </Button>
        <Button look="secondary" onClick={() => window.print()}>
          {t("print")}
        </Button>
        <span role="status">{copied ? t(copied) : ""}</span>
      </div>
    </>
  );
}
