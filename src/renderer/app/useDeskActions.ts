import { useState } from 'react';
import { call } from '#renderer/api/call.ts';
import { useRead } from '#renderer/api/useRead.ts';
import { type Action, useActions } from '#renderer/desk/actions.ts';
import { notify } from '#renderer/desk/notices.ts';
import { go, type Screen } from '#renderer/desk/place.ts';
import { changeSettings, readSettings } from '#renderer/desk/settings.ts';
import { useErrorText } from '#renderer/desk/useErrorText.ts';
import { useText } from '#renderer/i18n/useText.ts';

/** The panels that any screen can open. */
export type Panel = 'palette' | 'keys';

const goIds = {
  story: 'goStory',
  claims: 'goClaims',
  evidence: 'goEvidence',
  brief: 'goBrief',
  log: 'goLog',
  start: 'goStart',
} as const;

/** What can be done on every screen: go elsewhere, undo, redo, look different, find commands. */
export function useDeskActions() {
  const text = useText();
  const errorText = useErrorText();
  const desk = useRead('desk.get', {});
  const [open, setOpen] = useState<Panel | null>(null);
  const hasCasebook = Boolean(desk.data?.casebook);

  const takeBack = (method: 'decisions.undo' | 'decisions.redo') => () => {
    call(method, {}).then(
      (entry) =>
        notify({
          tone: 'done',
          text: text(method === 'decisions.undo' ? 'undo.done' : 'redo.done', { action: entry.action }),
        }),
      (error: unknown) => notify({ tone: 'error', text: errorText(error) }),
    );
  };
  const goTo = (screen: Screen, key: string): Action => ({
    id: `go.${screen}`,
    title: text(`action.${goIds[screen as keyof typeof goIds]}`),
    group: text('group.go'),
    keys: [key],
    isEnabled: screen === 'start' || hasCasebook,
    run: () => go({ screen }),
  });
  const theme = (value: 'light' | 'dark' | 'system'): Action => ({
    id: `view.theme.${value}`,
    title: text(`action.theme.${value}`),
    group: text('group.view'),
    run: () => changeSettings({ theme: value }),
  });
  const locale = (value: 'en' | 'zh'): Action => ({
    id: `view.locale.${value}`,
    title: text(`action.locale.${value}`),
    group: text('group.view'),
    run: () => changeSettings({ locale: value }),
  });
  useActions([
    {
      id: 'help.palette',
      title: text('action.palette'),
      group: text('group.help'),
      keys: ['mod+k'],
      run: () => setOpen('palette'),
    },
    {
      id: 'help.keys',
      title: text('action.keys'),
      group: text('group.help'),
      keys: ['?'],
      run: () => setOpen('keys'),
    },
    {
      id: 'edit.undo',
      title: text('action.undo'),
      group: text('group.edit'),
      keys: ['mod+z'],
      isEnabled: hasCasebook,
      run: takeBack('decisions.undo'),
    },
    {
      id: 'edit.redo',
      title: text('action.redo'),
      group: text('group.edit'),
      keys: ['mod+shift+z', 'mod+y'],
      isEnabled: hasCasebook,
      run: takeBack('decisions.redo'),
    },
    goTo('story', 'mod+1'),
    goTo('claims', 'mod+2'),
    goTo('evidence', 'mod+3'),
    goTo('brief', 'mod+4'),
    goTo('log', 'mod+5'),
    goTo('start', 'mod+0'),
    theme('light'),
    theme('dark'),
    theme('system'),
    locale('en'),
    locale('zh'),
    {
      id: 'view.singleKeys',
      title: text('action.singleKeys'),
      group: text('group.view'),
      run: () => changeSettings({ hasSingleKeys: !readSettings().hasSingleKeys }),
    },
  ]);
  return { open, openPalette: () => setOpen('palette'), close: () => setOpen(null) };
}
