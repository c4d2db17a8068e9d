/** What this feature asks the wizard about subscriptions of other systems. */
import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { createService, ifMatch, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/wizard";

const wizard = createService<paths>();
const PAGE_SIZE = 25;

export type Webhook = components["schemas"]["Webhook"];
export type WebhookDraft = components["schemas"]["WebhookDraft"];
export type WebhookEvent = WebhookDraft["events"][number];
export type Secret = Pick<components["schemas"]["WebhookWithSecret"], "secret" | "previous_secret_until">;

const ALL = ["account", "webhooks"] as const;

export const webhooksQuery = infiniteQueryOptions({
  queryKey: [...ALL, "list"],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      wizard.GET("/api/wizard/v1/webhooks", {
        params: { query: { limit: PAGE_SIZE, cursor: pageParam } },
        signal,
      }),
    ),
  getNextPageParam: (page) => page.next ?? undefined,
});

export const deliveriesQuery = (webhook_id: string) =>
  infiniteQueryOptions({
    queryKey: [...ALL, "deliveries", webhook_id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/webhooks/{webhook_id}/deliveries", {
          params: { path: { webhook_id }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function useSubscribe() {
  return useChange((body: WebhookDraft) => unwrap(wizard.POST("/api/wizard/v1/webhooks", { body })));
}

/** Pauses a subscription, or lets it send again; everything else stays as it is. */
export function useSetActive() {
  return useChange(({ webhook, active }: { webhook: Webhook; active: boolean }) => {
    const { url, events, country, description } = webhook;
    return unwrap(
      wizard.PUT("/api/wizard/v1/webhooks/{webhook_id}", {
        params: { path: { webhook_id: webhook.id }, header: revisionOf(webhook) },
        body: { url, events, country: country as WebhookDraft["country"], description, active },
      }),
    );
  });
}

export function useRotateSecret() {
  return useChange((webhook: Webhook) =>
    unwrap(
      wizard.POST("/api/wizard/v1/webhooks/{webhook_id}/secret", {
        params: { path: { webhook_id: webhook.id }, header: revisionOf(webhook) },
        body: { overlap_hours: 24 },
      }),
    ),
  );
}

export function useEndWebhook() {
  return useChange((webhook: Webhook) =>
    unwrap(
      wizard.DELETE("/api/wizard/v1/webhooks/{webhook_id}", {
        params: { path: { webhook_id: webhook.id }, header: revisionOf(webhook) },
      }),
    ),
  );
}

export function useSendTest() {
  return useChange((webhook: Webhook) =>
    unwrap(
      wizard.POST("/api/wizard/v1/webhooks/{webhook_id}/test", {
        params: { path: { webhook_id: webhook.id } },
      }),
    ),
  );
}

export function useRedeliver(webhook_id: string) {
  return useChange(async (deliveries: readonly string[]) => {
    for (const delivery_id of deliveries)
      await unwrap(
        wizard.POST("/api/wizard/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redelivery", {
          params: { path: { webhook_id, delivery_id } },
        }),
      );
  });
}

const revisionOf = (webhook: Webhook) => ifMatch(`"r${webhook.revision}"`);

function useChange<Asked, Answer>(mutationFn: (asked: Asked) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => queries.invalidateQueries({ queryKey: ALL }) });
}
