import { type Editor, useEditorState } from '@tiptap/react';
import { useState } from 'react';
import { useText } from '#renderer/i18n/useText.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { PopoverButton } from '#renderer/ui/PopoverButton.tsx';
import { isWebLink } from '#shared/domain/document/isWebLink.ts';
import { setLink } from './draftCommands.ts';
import styles from './DraftToolbar.module.css';

/** An address as it is meant: without a scheme it is a page of the web. Null where it is none. */
function toHref(words: string): string | null {
  const address = words.trim();
  const href = isWebLink(address) || address.includes(':') ? address : `https://${address}`;
  return isWebLink(href) && URL.canParse(href) ? href : null;
}

/** Links the selected words to an address, or takes their link away. */
export function DraftLink({ editor }: { readonly editor: Editor }) {
  const text = useText();
  const { href, canLink } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      href: String(now.getAttributes('link')['href'] ?? ''),
      canLink: !now.state.selection.empty || now.isActive('link'),
    }),
  });
  return (
    <PopoverButton
      label={text('story.link')}
      trigger={
        <IconButton
          icon="link"
          label={text('story.link')}
          isPressed={href !== ''}
          isDisabled={!canLink}
          keepsSelection
        />
      }
    >
      {(close) => <Address editor={editor} href={href} onDone={close} />}
    </PopoverButton>
  );
}

function Address({
  editor,
  href,
  onDone,
}: {
  readonly editor: Editor;
  readonly href: string;
  readonly onDone: () => void;
}) {
  const text = useText();
  const [address, setAddress] = useState(href);
  const [hasFault, setFault] = useState(false);
  const apply = () => {
    const target = toHref(address);
    setFault(target === null);
    if (target === null) return;
    onDone();
    setLink(editor, target);
  };
  return (
    <>
      <Field
        label={text('story.linkAddress')}
        value={address}
        onChange={setAddress}
        error={hasFault ? text('story.linkFault') : null}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          apply();
        }}
      />
      <div className={styles['link']}>
        {href !== '' && (
          <Button
            onPress={() => {
              onDone();
              setLink(editor, null);
            }}
          >
            {text('story.linkRemove')}
          </Button>
        )}
        <Button look="primary" onPress={apply}>
          {text('story.linkSet')}
        </Button>
      </div>
    </>
  );
}
