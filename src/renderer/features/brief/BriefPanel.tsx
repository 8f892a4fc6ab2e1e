import type { BriefAbout, Document } from '#renderer/api/types.ts';
import { go } from '#renderer/desk/place.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { type WorkState, workStates } from '#shared/domain/claim/WorkState.ts';
import { type BriefChoice, claimChoices } from './briefChoice.ts';
import { ClaimPicker } from './ClaimPicker.tsx';
import { LeftOut } from './LeftOut.tsx';
import styles from './BriefPanel.module.css';

function StatePicker({
  states,
  onChange,
}: {
  readonly states: readonly WorkState[];
  readonly onChange: (states: readonly WorkState[]) => void;
}) {
  const text = useText();
  return (
    <fieldset className={styles['states']}>
      <legend className="visually-hidden">{text('brief.states')}</legend>
      {workStates.map((state) => (
        <Checkbox
          key={state}
          isSelected={states.includes(state)}
          onChange={(isOn) => onChange(isOn ? [...states, state] : states.filter((each) => each !== state))}
        >
          {text(`workState.${state}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** What goes into the brief: its title, story, claims, and whether confidential things are in it. */
export function BriefPanel({
  choice,
  stories,
  about,
  isConfidentialIncluded,
  onChange,
  onConfidential,
}: {
  readonly choice: BriefChoice;
  readonly stories: readonly Document[];
  /** What the brief says of itself; undefined until it was made. */
  readonly about: BriefAbout | undefined;
  readonly isConfidentialIncluded: boolean;
  readonly onChange: (change: Partial<BriefChoice>) => void;
  readonly onConfidential: (isIncluded: boolean) => void;
}) {
  const text = useText();
  return (
    <div className={styles['panel']}>
      <Field
        label={text('brief.field.title')}
        value={choice.title}
        onChange={(title) => onChange({ title })}
        placeholder={choice.title === '' ? about?.title : undefined}
        maxLength={1_000}
      />
      <Select
        label={text('brief.field.story')}
        value={choice.story}
        choices={[
          ...stories.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'all', label: text('brief.allStories') },
        ]}
        onChange={(story) => {
          onChange({ story });
          if (story !== 'all') go({ story });
        }}
      />
      <Select
        label={text('brief.field.claims')}
        value={choice.claims}
        choices={claimChoices.map((value) => ({ value, label: text(`brief.claims.${value}`) }))}
        onChange={(claims) => onChange({ claims })}
      />
      {choice.claims === 'states' && (
        <StatePicker states={choice.states} onChange={(states) => onChange({ states })} />
      )}
      {choice.claims === 'picked' && (
        <ClaimPicker
          story={choice.story}
          picked={choice.picked}
          onChange={(picked) => onChange({ picked })}
        />
      )}
      <div className={styles['confidential']}>
        <Checkbox isSelected={isConfidentialIncluded} onChange={onConfidential}>
          {text('brief.confidential')}
        </Checkbox>
        <div role="status">{about && <LeftOut leftOut={about.leftOut} />}</div>
      </div>
      <p className={styles['note']}>{text('brief.language')}</p>
    </div>
  );
}
