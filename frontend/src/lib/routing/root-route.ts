/** The root of all routes. Features hang their routes below it; `app/router.tsx` gives it its frame. */
import { createRootRoute } from "@tanstack/react-router";
import type { Role } from "../auth/roles";

export const rootRoute = createRootRoute();

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** Who the page is for: any one of these roles. Without it, it is for everybody. */
    roles?: readonly Role[];
  }
}
