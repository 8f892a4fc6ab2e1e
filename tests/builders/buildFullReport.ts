import { composeReport } from '#core/briefs/composeReport.ts';
import type { Report } from '#shared/contract/report.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { buildCheck } from './buildCheck.ts';
import { buildClaim } from './buildClaim.ts';
import { buildDocument } from './buildDocument.ts';
import { buildEvidenceLink } from './buildEvidenceLink.ts';
import { buildPassage } from './buildPassage.ts';
import { buildReportInput } from './buildReportInput.ts';
import { countedId } from './countedId.ts';

/** A report in which every field that can hold something does: one claim per verdict and one without. */
export function buildFullReport(override: Partial<Report> = {}): Report {
  const story = buildDocument({
    id: countedId(210),
    role: 'story',
    title: 'The story',
    author: 'Wen Li',
    byline: 'By Wen Li',
    editor: 'M. Oldenburg',
    sourceId: null,
    sourceName: null,
    capturedAt: null,
  });
  const passage = buildPassage({
    firstPage: 4,
    lastPage: 5,
    translations: [
      { id: countedId(501), language: 'zh', text: '一分钟的视频', translator: 'Chen Yu', by: 'person' },
      { id: countedId(502), language: 'fr', text: 'une minute', translator: 'OPUS', by: 'machine' },
    ],
  });
  const contact = {
    id: countedId(503),
    addressee: 'Press office',
    question: 'Is it so?',
    askedOn: '2024-02-17',
    deadline: '2024-02-18',
    answer: 'It is.',
    answeredOn: '2024-02-18',
  };
  const claims = [...verdictValues, null].map((value, at) => {
    const { verdict } = buildClaim();
    return buildClaim({
      id: countedId(100 + at),
      number: at + 1,
      isUniversal: true,
      strength: 'claimant-only',
      verdict: value === null || verdict === null ? null : { ...verdict, value },
      appearances: [{ id: countedId(504), passage: { ...passage, documentId: story.id } }],
      links: (['supports', 'disputes', 'context'] as const).map((stance) =>
        buildEvidenceLink({ stance, passage, note: 'See the second table.' }),
      ),
      checks: [buildCheck(), buildCheck({ outcome: 'not-found', places: [] })],
      contacts: [contact, { ...contact, answer: '', answeredOn: null }],
      unverified: 'Who paid for it.',
      droppedReason: 'Cut.',
      tags: ['sora', 'video'],
      quotedInId: countedId(100),
      dueOn: '2027',
    });
  });
  return { ...composeReport(buildReportInput({ story, claims })), ...override };
}
