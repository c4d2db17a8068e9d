import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { type RenderResult, render } from "@testing-library/react";
import i18next from "i18next";
import type { ReactElement } from "react";
import { startI18n } from "../lib/i18n/i18n";
import type { Language } from "../lib/i18n/languages";

/** Draws something with words, queries and links as in the application; links lead nowhere. */
export async function renderApp(element: ReactElement, language: Language = "en"): Promise<RenderResult> {
  if (!i18next.isInitialized) await startI18n(language);
  await i18next.changeLanguage(language);
  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: "$", component: () => element });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: ["/page"] }),
  });
  await router.load();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      {/* The application's own router is registered as the type of all routers. */}
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}
