/** The ways of looking at the benefits of a service; the address says which. */
export const benefitViews = ['overview', 'map', 'due'] as const;
export type BenefitView = (typeof benefitViews)[number];
