/** Keys are checked by the compiler against the English files. A new namespace gets one line here. */
import "i18next";
import type about from "../../locales/en/about.json";
import type account from "../../locales/en/account.json";
import type common from "../../locales/en/common.json";
import type errors from "../../locales/en/errors.json";
import type home from "../../locales/en/home.json";
import type nav from "../../locales/en/nav.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      about: typeof about;
      account: typeof account;
      common: typeof common;
      errors: typeof errors;
      home: typeof home;
      nav: typeof nav;
    };
  }
}
