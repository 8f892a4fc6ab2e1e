import { contractError } from '#shared/contract/errors.ts';
import type { ContractError, ErrorCode } from '#shared/contract/errors.ts';
import { resultResponse } from './resultResponse.ts';

/** A contract error as a JSON response with its HTTP status. */
export const errorResponse = (code: ErrorCode, details?: ContractError['details']): Response =>
  resultResponse({ ok: false, error: contractError(code, details) });
