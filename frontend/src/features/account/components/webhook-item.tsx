import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import {
  type Secret,
  useEndWebhook,
  useRotateSecret,
  useSendTest,
  useSetActive,
  type Webhook,
} from "../webhooks-api";
import { WebhookMessages } from "./webhook-messages";

interface WebhookItemProps {
  webhook: Webhook;
  onSecret: (secret: Secret) => void;
}

/** One subscription, what can be done with it, and its messages. */
export function WebhookItem({ webhook, onSecret }: WebhookItemProps) {
  const { t } = useTranslation("webhooks");
  const format = useFormats();
  const setting = useSetActive();
  const rotating = useRotateSecret();
  const testing = useSendTest();
  const [open, setOpen] = useState(false);
  const failure = setting.error ?? rotating.error ?? testing.error;
  return (
    <li>
      <h3 style={{ overflowWrap: "anywhere" }}>{webhook.url}</h3>
      <p>
        <Tag tone={webhook.active ? "good" : "warn"}>{t(webhook.active ? "active" : "paused")}</Tag>{" "}
        {t("to", { country: webhook.country ? format.country(webhook.country) : t("every_country") })}
      </p>
      {webhook.description ? <p lang="">{webhook.description}</p> : null}
      {webhook.inactive_reason ? <p>{webhook.inactive_reason}</p> : null}
      <ul>
        {webhook.events.map((event) => (
          <li key={event}>{t(`event.${event}`)}</li>
        ))}
      </ul>
      {failure ? <ProblemNotice problem={asProblem(failure)} /> : null}
      {testing.isSuccess ? <Notice tone="good" title={t("test_sent")} live="polite" /> : null}
      <div className="actions">
        <Button look="secondary" busy={testing.isPending} onClick={() => testing.mutate(webhook)}>
          {t("test")}
        </Button>
        <Button
          look="secondary"
          busy={setting.isPending}
          onClick={() => setting.mutate({ webhook, active: !webhook.active })}
        >
          {t(webhook.active ? "pause" : "resume")}
        </Button>
        <Button
          look="secondary"
          busy={rotating.isPending}
          onClick={() => rotating.mutate(webhook, { onSuccess: onSecret })}
        >
          {t("rotate")}
        </Button>
        <EndWebhook webhook={webhook} />
      </div>
      {open ? (
        <WebhookMessages webhookId={webhook.id} />
      ) : (
        <p>
          <Button look="quiet" onClick={() => setOpen(true)}>
            {t("show_messages")}
          </Button>
        </p>
      )}
    </li>
  );
}

function EndWebhook({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation("webhooks");
  const ending = useEndWebhook();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t("end")}
      </Button>
      <Dialog title={t("end_title")} open={asking} onClose={() => setAsking(false)}>
        <p>{t("end_explained")}</p>
        {ending.error ? <ProblemNotice problem={asProblem(ending.error)} /> : null}
        <div className="actions">
          <Button look="danger" busy={ending.isPending} onClick={() => ending.mutate(webhook)}>
            {t("end_confirm")}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t("keep")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
