import { answerMistakes } from './answers.ts';
import { bodyMistakes } from './bodies.ts';
import { draftingMistakes } from './drafting.ts';
import { duplicateMistakes } from './duplicates.ts';
import { editorialMistakes } from './editorial.ts';
import { fieldMistakes } from './fields.ts';
import { fileMistakes } from './files.ts';
import { linkMistakes } from './links.ts';
import { messageMistakes } from './messages.ts';
import { outcomeMistakes } from './outcomes.ts';
import { permalinkMistakes } from './permalinks.ts';
import { referenceMistakes } from './references.ts';
import { replyMistakes } from './replies.ts';
import { textMistakes } from './texts.ts';
import { treeMistakes } from './tree.ts';
import { valueMistakes } from './values.ts';
import { versionMistakes } from './versions.ts';
import type { Mistake } from './mistake.ts';

/** Mistakes of one matter. */
interface MistakeGroup {
  readonly title: string;
  readonly mistakes: readonly Mistake[];
}

/** All mistakes by what they are about, in the order in which editors learn of them. */
export const MISTAKE_GROUPS: readonly MistakeGroup[] = [
  { title: 'Файлы и их запись', mistakes: fileMistakes },
  { title: 'Поля', mistakes: fieldMistakes },
  { title: 'Ссылки на то, чего нет', mistakes: referenceMistakes },
  { title: 'Вставки и поля сообщений', mistakes: textMistakes },
  { title: 'Тексты страниц', mistakes: bodyMistakes },
  { title: 'Ссылки, заголовки и картинки', mistakes: linkMistakes },
  { title: 'Повторы', mistakes: duplicateMistakes },
  { title: 'Редакторские правила', mistakes: editorialMistakes },
  { title: 'Дерево решений', mistakes: treeMistakes },
  { title: 'Ответы дерева', mistakes: answerMistakes },
  { title: 'Исходы', mistakes: outcomeMistakes },
  { title: 'Сообщения', mistakes: messageMistakes },
  { title: 'Ответы оператора', mistakes: replyMistakes },
  { title: 'Сроки, контакты и дни', mistakes: valueMistakes },
  { title: 'Версии сроков и фактов', mistakes: versionMistakes },
  { title: 'Переезд и удаление', mistakes: permalinkMistakes },
  { title: 'Черновики', mistakes: draftingMistakes },
];
