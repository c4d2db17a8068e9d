import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useWithdrawPilot } from "../following-api";
import type { Pilot } from "../model/types";

const SHORTEST_REASON = 3;

/** Withdrawing erases; so it is asked once more, with the reason. */
export function WithdrawPilot({ designId, pilot }: { designId: string; pilot: Pilot }) {
  const { t } = useTranslation("following");
  const withdrawing = useWithdrawPilot(designId);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const withdraw = () => {
    setMissing(reason.trim().length < SHORTEST_REASON);
    if (reason.trim().length >= SHORTEST_REASON) withdrawing.mutate({ pilot, reason: reason.trim() });
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t("pilots.withdraw")}
      </Button>
      <Dialog title={t("pilots.withdraw_title")} open={open} onClose={() => setOpen(false)}>
        <p>{t("pilots.withdraw_explained")}</p>
        {withdrawing.error ? <ProblemNotice problem={asProblem(withdrawing.error)} /> : null}
        <TextArea
          label={t("pilots.withdraw_reason")}
          error={missing ? t("pilots.withdraw_missing") : undefined}
          value={reason}
          limit={2000}
          rows={2}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="actions">
          <Button look="danger" busy={withdrawing.isPending} onClick={withdraw}>
            {t("pilots.withdraw")}
          </Button>
          <Button look="secondary" onClick={() => setOpen(false)}>
            {t("pilots.withdraw_keep")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
