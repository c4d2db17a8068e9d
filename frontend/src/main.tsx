import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Providers } from "./app/providers";
import { restoreSession } from "./lib/auth/session";
import { startI18n } from "./lib/i18n/i18n";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");

restoreSession();
await startI18n();
createRoot(container).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
