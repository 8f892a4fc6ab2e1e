import { showKey } from '#renderer/desk/keys.ts';
import styles from './Kbd.module.css';

/** A key as it is printed on the keyboard. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles['key']}>{showKey(keys)}</kbd>;
}
