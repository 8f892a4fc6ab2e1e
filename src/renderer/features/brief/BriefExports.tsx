import { useMutation } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';
import type { BriefAbout, BriefInput } from '#renderer/api/types.ts';
import { useActions } from '#renderer/desk/actions.ts';
import { notify } from '#renderer/desk/notices.ts';
import { saveFile } from '#renderer/desk/saveFile.ts';
import { today } from '#renderer/desk/today.ts';
import { useText } from '#renderer/i18n/useText.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { toFileName } from '#shared/domain/toFileName.ts';
import { exportBrief, type ExportFormat, exportFormats } from './exportBrief.ts';
import styles from './BriefExports.module.css';

const keysOf: Partial<Record<ExportFormat, string>> = { pdf: 'mod+p', html: 'mod+s' };

/** The ways out: the brief as a file in one of four formats, or on the clipboard. */
export function BriefExports({ input }: { readonly input: BriefInput | undefined }) {
  const text = useText();
  const tell = ({ claims, withheld }: BriefAbout, name: string | null) =>
    notify({
      tone: 'done',
      text:
        name === null
          ? text('brief.copied', { claims, withheld })
          : text('brief.exported', { name, claims, withheld }),
    });
  const exporting = useMutation({
    networkMode: 'always',
    mutationFn: async ({ format, of }: { readonly format: ExportFormat; readonly of: BriefInput }) => {
      const { content, about } = await exportBrief(format, of);
      const title = text('brief.fileName', { title: about.title });
      const name = toFileName(title, today(), format, 'brief');
      saveFile(name, content);
      tell(about, name);
    },
  });
  const copying = useMutation({
    networkMode: 'always',
    mutationFn: async (of: BriefInput) => {
      const { content, ...about } = await call('briefs.render', { format: 'md', ...of });
      await navigator.clipboard.writeText(content);
      tell(about, null);
    },
  });
  const isBusy = exporting.isPending || copying.isPending;
  const run = (format: ExportFormat) => {
    copying.reset();
    if (input) exporting.mutate({ format, of: input });
  };
  const copy = () => {
    exporting.reset();
    if (input) copying.mutate(input);
  };
  const isDisabled = !input || isBusy;
  useActions([
    ...exportFormats.map((format) => ({
      id: `brief.export.${format}`,
      title: text(`brief.export.${format}`),
      group: text('brief.title'),
      ...(keysOf[format] ? { keys: [keysOf[format]] } : {}),
      isEnabled: !isDisabled,
      run: () => run(format),
    })),
    {
      id: 'brief.copy',
      title: text('brief.copyMarkdown'),
      group: text('brief.title'),
      isEnabled: !isDisabled,
      run: copy,
    },
  ]);
  const error = exporting.error ?? copying.error;
  const isPrinting = exporting.isPending && exporting.variables.format === 'pdf';
  return (
    <section className={styles['exports']} aria-label={text('brief.export')} aria-busy={isBusy}>
      {error && (
        <div className={styles['error']}>
          <ErrorNote error={error} />
        </div>
      )}
      <Button
        look="primary"
        icon="download"
        isDisabled={isDisabled}
        shortcut={keysOf.pdf}
        onPress={() => run('pdf')}
      >
        {text(isPrinting ? 'brief.printing' : 'brief.export.pdf')}
      </Button>
      <div className={styles['others']}>
        {exportFormats
          .filter((format) => format !== 'pdf')
          .map((format) => (
            <Button key={format} isDisabled={isDisabled} onPress={() => run(format)}>
              {text(`brief.format.${format}`)}
            </Button>
          ))}
      </div>
      <Button look="plain" icon="copy" isDisabled={isDisabled} onPress={copy}>
        {text('brief.copyMarkdown')}
      </Button>
    </section>
  );
}
