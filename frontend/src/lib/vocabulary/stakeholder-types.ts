/** Whom the platform hears: the codes of `content/code-lists/stakeholder-types.json` (the kit's test compares them). */
export const STAKEHOLDER_TYPES = [
  "pes",
  "ministry",
  "regional_local_authority",
  "training_provider",
  "employer_organisation",
  "trade_union",
  "private_employment_service",
  "social_economy_ngo",
  "target_group_representative",
  "researcher_evaluator",
  "technology_provider",
  "eu_international_body",
] as const;
export type StakeholderType = (typeof STAKEHOLDER_TYPES)[number];
