import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { deliveriesQuery, useRedeliver, type WebhookEvent } from "../webhooks-api";

/** The messages of one subscription, newest first; those that were given up can be sent again. */
export function WebhookMessages({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation("webhooks");
  const format = useFormats();
  const deliveries = useInfiniteQuery({ ...deliveriesQuery(webhookId), staleTime: 0 });
  const resending = useRedeliver(webhookId);
  return (
    <>
      <Loaded query={deliveries}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          const dead = items.filter((each) => each.state === "dead").map((each) => each.id);
          if (items.length === 0) return <p>{t("no_messages")}</p>;
          return (
            <>
              <DataTable
                caption={t("messages")}
                table={{
                  columns: [
                    t("message.at"),
                    t("message.event"),
                    t("message.state"),
                    t("message.tries"),
                    t("message.answer"),
                  ],
                  rows: items.map((each) => [
                    format.dateTime(each.created_at),
                    t(`event.${each.event as WebhookEvent | "webhook.test"}`),
                    t(`state.${each.state}`),
                    String(each.tries),
                    each.last_error,
                  ]),
                  nullLabel: "–",
                  textual: true,
                }}
              />
              {resending.error ? <ProblemNotice problem={asProblem(resending.error)} /> : null}
              {dead.length > 0 ? (
                <Button look="secondary" busy={resending.isPending} onClick={() => resending.mutate(dead)}>
                  {t("resend")}
                </Button>
              ) : null}
            </>
          );
        }}
      </Loaded>
      <div className="actions">
        <Button look="secondary" busy={deliveries.isFetching} onClick={() => void deliveries.refetch()}>
          {t("look_again")}
        </Button>
        {deliveries.hasNextPage ? (
          <Button
            look="secondary"
            busy={deliveries.isFetchingNextPage}
            onClick={() => void deliveries.fetchNextPage()}
          >
            {t("more")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
