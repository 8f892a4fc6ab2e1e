import { useState } from 'react';
import { signIn } from '#renderer/api/signIn.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import styles from './SignedOut.module.css';

/**
 * Says that the program was started again and does not know this window, and takes the address that signs it in. The
 * page stays as it is, with all that was typed; what waits to be saved is saved by itself afterwards.
 */
export function SignedOut() {
  const text = useText();
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<'signIn.notOurs' | 'signIn.used' | null>(null);
  const submit = async () => {
    // Gone again meanwhile: then the window says that instead of this.
    const outcome = await signIn(address).catch(() => 'done');
    if (outcome !== 'done') setFault(outcome === 'not-ours' ? 'signIn.notOurs' : 'signIn.used');
  };
  return (
    <form
      className={styles['banner']}
      aria-label={text('signIn.title')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p role="status">{text('signIn.explanation')}</p>
      <div className={styles['row']}>
        <div className={styles['field']}>
          <Field
            label={text('signIn.address')}
            isLabelHidden
            placeholder={text('signIn.address')}
            value={address}
            onChange={(value) => {
              setAddress(value);
              setFault(null);
            }}
            error={fault && text(fault)}
          />
        </div>
        <Button type="submit">{text('signIn.send')}</Button>
      </div>
    </form>
  );
}
