/** A receipt: the response's number and the code that opens it. Both are needed, and only the respondent has both. */

export interface Receipt {
  responseId: string;
  code: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const CODE = /(?<![0-9A-Z-])(?:[0-9A-Z]{4}[- ]){3,6}[0-9A-Z]{4}(?![0-9A-Z-])/i;

/** Finds number and code in whatever was pasted. */
export function findReceipt(text: string): Partial<Receipt> {
  const responseId = UUID.exec(text)?.[0]?.toLowerCase();
  const code = CODE.exec(text.replace(UUID, " "))?.[0]?.toUpperCase();
  return { ...(responseId && { responseId }), ...(code && { code }) };
}

/** Both in two lines, as they are copied. */
export function receiptText(receipt: Receipt, labels: { number: string; code: string }): string {
  return `${labels.number}: ${receipt.responseId}\n${labels.code}: ${receipt.code}`;
}
