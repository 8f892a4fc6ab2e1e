import { go } from '#renderer/desk/place.ts';
import type { ClaimPlace } from '#renderer/desk/sortPlaces.ts';
import type { usePlaceAnswers } from '#renderer/desk/usePlaceAnswers.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { markChanges, type WordPiece } from '#shared/domain/anchoring/markChanges.ts';
import { Button } from './Button.tsx';
import styles from './PassagePlaces.module.css';

type Candidate = ClaimPlace['candidates'][number];

/** The words of one side with those around them, and what the other side lacks marked. */
function Side({
  heading,
  pieces,
  around,
  as: Mark,
}: {
  readonly heading: string;
  readonly pieces: readonly WordPiece[];
  readonly around: { readonly prefix: string; readonly suffix: string };
  readonly as: 'del' | 'ins';
}) {
  return (
    <div>
      <h3 className={styles['heading']}>{heading}</h3>
      <blockquote className={styles['words']} dir="auto">
        <span className={styles['around']}>{around.prefix}</span>
        {pieces.map(({ text, isChanged }, at) =>
          isChanged ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
        )}
        <span className={styles['around']}>{around.suffix}</span>
      </blockquote>
    </div>
  );
}

/** A passage whose words may stand somewhere: the old and the new words side by side, to be answered by a person. */
export function PlaceQuestion({
  place,
  answers,
  onShow,
}: {
  readonly place: ClaimPlace;
  readonly answers: ReturnType<typeof usePlaceAnswers>;
  readonly onShow: (candidate: Candidate) => void;
}) {
  const text = useText();
  const { passage, candidates, claim, uses } = place;
  return (
    <li className={styles['question']} aria-label={text('places.claim', { number: claim.claimNumber })}>
      <p className={styles['claims']}>
        {uses.map(({ claimId, claimNumber, as }) => (
          <button
            key={`${claimId} ${as}`}
            type="button"
            className={styles['claim']}
            onClick={() => go({ claim: claimId })}
          >
            {text('places.claim', { number: claimNumber })}
          </button>
        ))}
      </p>
      {candidates.map((candidate) => {
        const { before, after } = markChanges(passage.exact, candidate.exact);
        return (
          <div key={candidate.start} className={styles['candidate']}>
            <div className={styles['sides']}>
              <Side heading={text('places.before')} pieces={before} around={passage} as="del" />
              <Side
                heading={
                  candidates.length === 1
                    ? text('places.now')
                    : text('places.several', { count: candidates.length })
                }
                pieces={after}
                around={candidate}
                as="ins"
              />
            </div>
            <div className={styles['answers']}>
              <Button onPress={() => answers.take(place, candidate)} isDisabled={answers.isDisabled}>
                {text('places.take')}
              </Button>
              {candidates.length === 1 && <MarkLost place={place} answers={answers} />}
              <Button look="plain" onPress={() => onShow(candidate)}>
                {text('places.show')}
              </Button>
            </div>
          </div>
        );
      })}
      {candidates.length > 1 && (
        <div className={styles['answers']}>
          <MarkLost place={place} answers={answers} />
        </div>
      )}
    </li>
  );
}

function MarkLost({
  place,
  answers,
}: {
  readonly place: ClaimPlace;
  readonly answers: ReturnType<typeof usePlaceAnswers>;
}) {
  const text = useText();
  return (
    <Button onPress={() => answers.markLost(place)} isDisabled={answers.isDisabled}>
      {text('places.markLost')}
    </Button>
  );
}
