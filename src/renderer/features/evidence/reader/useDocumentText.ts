import { useQuery } from '@tanstack/react-query';
import { call } from '#renderer/api/call.ts';

/**
 * The text of a document. A version never changes, so it is read once, however many documents come in meanwhile; it is
 * large, so it is not compared with what was there and soon let go of.
 */
export const useDocumentText = (id: string | undefined, textVersionId: string | undefined) =>
  useQuery({
    queryKey: ['evidence.text', textVersionId],
    queryFn: () => call('documents.text', { id: id ?? '', textVersionId }),
    enabled: id !== undefined && textVersionId !== undefined,
    structuralSharing: false,
    gcTime: 60_000,
  });
