/** What only the name of a company ends in, as it is written there; "co", "sa" and "ab" end others too. */
const LEGAL_FORM =
  /^(?:Inc\.?|Corp\.?|Ltd\.?|LTD|LLC|LLP|PLC|plc|GmbH|AG|ASA|Oyj|S\.?p\.?A\.?|S\.A\.|N\.V\.|B\.V\.)$/u;

/** Whether a word is the legal form of a company: "Inc.", "GmbH". */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORM.test(word);
}
