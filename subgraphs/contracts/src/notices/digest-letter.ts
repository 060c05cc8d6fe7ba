import type { Letter } from './letter.ts';
import { DIGEST_WORDS } from './words/digest-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';

/** One mail made of several: a section each, in their order, without greeting and signature of their own. */
export function digestLetter(letters: readonly Letter[], { name, language }: Reader): Letter {
  const { subject, opening, section, signature } = DIGEST_WORDS[language];
  return {
    language,
    subject: subject(letters.length),
    greeting: LETTER_WORDS[language].greeting(name),
    blocks: [
      opening,
      ...letters.flatMap((letter, index) => [{ heading: section(index + 1, letter.subject) }, ...letter.blocks]),
    ],
    signature,
  };
}
