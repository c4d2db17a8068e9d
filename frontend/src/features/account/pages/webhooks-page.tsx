import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import { SubscribeForm } from "../components/subscribe-form";
import { WebhookItem } from "../components/webhook-item";
import { type Secret, webhooksQuery } from "../webhooks-api";

/** Which systems are told what, for those who run the platform and those who connect to it. */
export function WebhooksPage() {
  const { t } = useTranslation("webhooks");
  const webhooks = useInfiniteQuery(webhooksQuery);
  const [secret, setSecret] = useState<Secret>();
  return (
    <Page title={t("title")} lead={t("lead")}>
      <p>{t("guide")}</p>
      {secret ? <ShownOnce secret={secret} /> : null}
      <h2>{t("list")}</h2>
      <Loaded query={webhooks}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{t("none")}</p>;
          return (
            <ul>
              {items.map((webhook) => (
                <WebhookItem key={webhook.id} webhook={webhook} onSecret={setSecret} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {webhooks.hasNextPage ? (
        <Button
          look="secondary"
          busy={webhooks.isFetchingNextPage}
          onClick={() => void webhooks.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
      <h2>{t("add")}</h2>
      <SubscribeForm onSecret={setSecret} />
    </Page>
  );
}

function ShownOnce({ secret }: { secret: Secret }) {
  const { t } = useTranslation("webhooks");
  const format = useFormats();
  return (
    <Notice tone="warn" title={t("secret_title")} live="polite">
      <p>{t("secret_explained")}</p>
      <p>
        <code style={{ overflowWrap: "anywhere" }}>{secret.secret}</code>
      </p>
      {secret.previous_secret_until ? (
        <p>{t("secret_until", { at: format.dateTime(secret.previous_secret_until) })}</p>
      ) : null}
    </Notice>
  );
}
