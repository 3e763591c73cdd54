/** Somebody in danger calls it: each month somebody looks whether a help line still answers. */
export const DAYS_BETWEEN_HELP_LINE_CHECKS = 31;
