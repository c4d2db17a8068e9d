import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Providers } from "./app/providers";
import { router } from "./app/router";
import { restoreSession } from "./lib/auth/session";
import { startI18n } from "./lib/i18n/i18n";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");

restoreSession();
// The page's own part, its words and its data come while the shell's words do, not after them.
void router.preloadRoute({ to: window.location.pathname });
await startI18n();
createRoot(container).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
