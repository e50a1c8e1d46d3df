import type { Language } from '../../geodata/types.ts';
import type { ExpertItems } from '../../indicators/experts/default-items.ts';
import { dateText } from '../i18n/date-text.ts';
import { expertDigestMessages } from '../i18n/messages/expert-digest.ts';
import type { DigestAction, ExpertDigest } from '../state/expert-digest.ts';
import { joined } from './measures/measured-value.ts';

/** Whose words a digest holds: title, how many experts, day, who asked; each as far as it is known. */
export function digestOrigin(
  language: Language,
  { title, askedBy, experts, day }: Pick<ExpertDigest, 'title' | 'askedBy' | 'experts' | 'day'>,
): string {
  const texts = expertDigestMessages[language];
  return joined([
    `${title === '' ? texts.untitled : title}, ${texts.experts(experts)}`,
    day === '' ? '' : dateText(language, day),
    askedBy === '' ? '' : texts.asked(askedBy),
  ]);
}

/** An action in words: the coordinator's own, else that of the default list; its number while that has not come. */
export function actionWords(
  language: Language,
  { id, text }: DigestAction,
  items: ExpertItems | null,
): string {
  const found = items?.actions.find((action) => action.id === id);
  return text ?? found?.names[language] ?? expertDigestMessages[language].actionNumber(id);
}
