import { useAllActions } from '#renderer/desk/actions.ts';
import { changeSettings, useSettings } from '#renderer/desk/settings.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import styles from './KeySheet.module.css';

/** All keys that do something on this screen. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const text = useText();
  const { hasSingleKeys } = useSettings();
  const groups = Map.groupBy(
    useAllActions().filter((action) => action.keys && action.keys.length > 0),
    (action) => action.group,
  );
  return (
    <Dialog title={text('keys.title')} isOpen={isOpen} onClose={onClose} width={720}>
      <div className={styles['switch']}>
        <Checkbox isSelected={hasSingleKeys} onChange={(isOn) => changeSettings({ hasSingleKeys: isOn })}>
          {text(hasSingleKeys ? 'keys.singleOn' : 'keys.singleOff')}
        </Checkbox>
      </div>
      <div className={styles['groups']}>
        {[...groups].map(([group, actions]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {actions.map((action) => (
                <div key={action.id}>
                  <dt>{action.title}</dt>
                  <dd>
                    {action.keys?.map((key) => (
                      <Kbd key={key} keys={key} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
