import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorButton, Button } from "../../../components/ui/button";
import { type Receipt, receiptText } from "../model/receipt";
import styles from "./receipt-card.module.css";

/** Number and code, to be copied, printed or written down. */
export function ReceiptCard({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation("survey");
  const [copied, setCopied] = useState<"copied" | "copy_failed">();
  const text = receiptText(receipt, { number: t("receipt_number"), code: t("receipt_code") });
  const copy = () => {
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
        <AnchorButton
          look="secondary"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n${receiptAddress()}\n`)}`}
          download={`${t("receipt_file")}.txt`}
        >
          {t("save_file")}
        </AnchorButton>
        <Button look="secondary" onClick={() => window.print()}>
          {t("print")}
        </Button>
        <span role="status">{copied ? t(copied) : ""}</span>
      </div>
    </>
  );
}

/** Where a receipt is entered; its number and code stay out of the address. */
function receiptAddress(): string {
  return `${window.location.origin}/survey/receipt`;
}
