import type { Report } from '#shared/contract/report.ts';

/** The brief as JSON text: the report itself, as `report` of the contract describes it. */
export const renderBriefJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
