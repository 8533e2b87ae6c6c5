/** Facts in one line: `a · b`. A dot stays with what it follows, so that no line begins with one. */
export const beside = (facts: readonly (string | false | undefined)[]): string =>
  facts.filter(Boolean).join('\u00a0· ');
