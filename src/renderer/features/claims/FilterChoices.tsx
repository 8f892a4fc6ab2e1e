import { memo, useState } from 'react';
import type { ClaimFilter } from '#renderer/api/types.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { MultiChoice } from '#renderer/ui/MultiChoice.tsx';
import { StrengthMark } from '#renderer/ui/StrengthMark.tsx';
import { VerdictMark } from '#renderer/ui/VerdictMark.tsx';
import { claimKinds } from '#shared/domain/claim/ClaimKind.ts';
import { workStates } from '#shared/domain/claim/WorkState.ts';
import { evidenceStrengths } from '#shared/domain/evidence/EvidenceStrength.ts';
import { verdictValues } from '#shared/domain/verdict/VerdictValue.ts';
import { withAxis } from './claimsView.ts';

const none: readonly never[] = [];

/** One choice of many for each axis that claims are filtered by. */
export const FilterChoices = memo(function FilterChoices({
  filter,
  onChange,
}: {
  /** Without its text, so that typing leaves the choices alone. */
  readonly filter: ClaimFilter;
  readonly onChange: (filter: ClaimFilter) => void;
}) {
  const text = useText();
  // Both lists can be long: they are read when they are asked for.
  const [isOpened, setIsOpened] = useState(false);
  const claimants = useRead('claimants.list', {}, { isEnabled: isOpened });
  const tags = useRead('claims.tags', {}, { isEnabled: isOpened });
  const onOpen = () => setIsOpened(true);
  return (
    <>
      <MultiChoice
        label={text('claims.axis.kinds')}
        values={filter.kinds ?? none}
        choices={claimKinds.map((value) => ({ value, label: text(`claimKind.${value}`) }))}
        onChange={(values) => onChange(withAxis(filter, 'kinds', [...values]))}
      />
      <MultiChoice
        label={text('claims.axis.verdicts')}
        values={filter.verdicts ?? none}
        choices={([...verdictValues, 'none'] as const).map((value) => ({
          value,
          label: text(`verdict.${value}`),
          content: <VerdictMark verdict={value === 'none' ? null : value} hasWord />,
        }))}
        onChange={(values) => onChange(withAxis(filter, 'verdicts', [...values]))}
      />
      <MultiChoice
        label={text('claims.axis.workStates')}
        values={filter.workStates ?? none}
        choices={workStates.map((value) => ({ value, label: text(`workState.${value}`) }))}
        onChange={(values) => onChange(withAxis(filter, 'workStates', [...values]))}
      />
      <MultiChoice
        label={text('claims.axis.strengths')}
        values={filter.strengths ?? none}
        choices={evidenceStrengths.map((value) => ({
          value,
          label: text(`strength.${value}`),
          content: <StrengthMark strength={value} />,
        }))}
        onChange={(values) => onChange(withAxis(filter, 'strengths', [...values]))}
      />
      <MultiChoice
        label={text('claims.axis.claimants')}
        values={filter.claimants ?? none}
        choices={(claimants.data?.claimants ?? []).map(({ name }) => ({ value: name, label: name }))}
        onChange={(values) => onChange(withAxis(filter, 'claimants', [...values]))}
        searchLabel={text('claims.filter.searchClaimants')}
        emptyText={text('claims.filter.noClaimants')}
        onOpen={onOpen}
      />
      <MultiChoice
        label={text('claims.axis.tags')}
        values={filter.tags ?? none}
        choices={(tags.data?.tags ?? []).map(({ tag }) => ({ value: tag, label: tag }))}
        onChange={(values) => onChange(withAxis(filter, 'tags', [...values]))}
        searchLabel={text('claims.filter.searchTags')}
        emptyText={text('claims.filter.noTags')}
        onOpen={onOpen}
      />
    </>
  );
});
