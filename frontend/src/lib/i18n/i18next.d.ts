/** Keys are checked by the compiler against the English files. A new namespace gets one line here. */
import "i18next";
import type about from "../../locales/en/about.json";
import type account from "../../locales/en/account.json";
import type analysis from "../../locales/en/analysis.json";
import type coding from "../../locales/en/coding.json";
import type common from "../../locales/en/common.json";
import type designs from "../../locales/en/designs.json";
import type designs_compared from "../../locales/en/designs_compared.json";
import type errors from "../../locales/en/errors.json";
import type evidence from "../../locales/en/evidence.json";
import type following from "../../locales/en/following.json";
import type home from "../../locales/en/home.json";
import type join from "../../locales/en/join.json";
import type kit from "../../locales/en/kit.json";
import type nav from "../../locales/en/nav.json";
import type operations from "../../locales/en/operations.json";
import type readiness from "../../locales/en/readiness.json";
import type requirements from "../../locales/en/requirements.json";
import type screening from "../../locales/en/screening.json";
import type sessions from "../../locales/en/sessions.json";
import type survey from "../../locales/en/survey.json";
import type survey_manage from "../../locales/en/survey_manage.json";
import type survey_results from "../../locales/en/survey_results.json";
import type webhooks from "../../locales/en/webhooks.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      about: typeof about;
      account: typeof account;
      analysis: typeof analysis;
      common: typeof common;
      designs: typeof designs;
      designs_compared: typeof designs_compared;
      errors: typeof errors;
      evidence: typeof evidence;
      following: typeof following;
      home: typeof home;
      nav: typeof nav;
      operations: typeof operations;
      survey: typeof survey;
      survey_manage: typeof survey_manage;
      survey_results: typeof survey_results;
      coding: typeof coding;
      join: typeof join;
      kit: typeof kit;
      requirements: typeof requirements;
      readiness: typeof readiness;
      screening: typeof screening;
      sessions: typeof sessions;
      webhooks: typeof webhooks;
    };
  }
}
