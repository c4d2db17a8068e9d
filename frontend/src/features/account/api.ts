/** The only file of this feature that asks the services. */
import { queryOptions } from "@tanstack/react-query";

const SERVICES = ["survey", "cop", "cmo", "wizard"] as const;

type Service = (typeof SERVICES)[number];

export interface ServiceState {
  service: Service;
  ready: boolean;
}

/** Whether each service says of itself that it is ready; one that does not answer is not. */
export const servicesQuery = queryOptions({
  queryKey: ["account", "services"],
  queryFn: ({ signal }) => Promise.all(SERVICES.map((service) => readiness(service, signal))),
});

async function readiness(service: Service, signal: AbortSignal): Promise<ServiceState> {
  try {
    const response = await fetch(`/api/${service}/readyz`, { signal });
    return { service, ready: response.ok };
  } catch (failure) {
    if (failure instanceof TypeError) return { service, ready: false };
    throw failure;
  }
}
