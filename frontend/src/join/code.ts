/** Join codes as people type them: eight characters without I, L, O and U, shown four and four. Pure. */

const LENGTH = 8;
const LOOKALIKE: Record<string, string> = { I: '1', L: '1', O: '0' };

/** The characters of the code in a text: pasted links, blanks, dashes and look-alike letters are all the same code. */
export function codeIn(typed: string): string {
  const last = typed.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  return [...last.toUpperCase()]
    .map((one) => LOOKALIKE[one] ?? one)
    .filter((one) => /[0-9A-HJKMNP-TV-Z]/.test(one))
    .join('')
    .slice(0, LENGTH);
}

/** Four and four: "7K3M-9QXA"; what is not whole yet is shown as far as it is. */
export function shownCode(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}

export function isWhole(code: string): boolean {
  return code.length === LENGTH;
}

/** The address as others reach this server, where it is another than this page's; else null. */
export function elsewhere(link: string, here: string = location.origin): string | null {
  const { origin } = new URL(link, here);
  return origin === here ? null : origin;
}
